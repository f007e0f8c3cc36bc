import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Challenge, ChallengeBox } from '../domain/challenge.js';
import type { ChallengeContent } from '../domain/challenge.schema.js';

export interface ChallengeBriefRow extends Omit<Challenge, 'content'> {
  readonly content: Pick<ChallengeContent, 'kind' | 'title' | 'field' | 'region' | 'regime' | 'poolFen' | 'judgedBy' | 'invited'>;
  readonly questionsUntil: Date | null;
  readonly entriesUntil: Date | null;
}
export interface FoundChallenge extends Challenge {
  /** As the database compares them with its clock. */
  readonly questionsUntil: Date | null;
  readonly entriesUntil: Date | null;
}

export interface ChallengeFilter {
  /** Opened ones, newest first; those of one organisation or of one keeper, last changed first; what waits for a review, oldest first. */
  readonly box: ChallengeBox;
  /** Whose, in the boxes `own` and `invited` (organisation) and `keeping` (account). */
  readonly of?: string | undefined;
  /** In the box `invited`: the account, which alone is told of earlier entries of its own. */
  readonly person?: string | undefined;
  readonly kind?: string | undefined;
  readonly fields?: readonly string[] | undefined;
  readonly state?: string | undefined;
  readonly text?: string | undefined;
  /** Who asks: what a directed challenge holds is sought only by those whom it is addressed to. */
  readonly reader?: { readonly organisationId: string | null; readonly everything: boolean } | undefined;
  /** Sort key of the last row of the page before: the instant and the id. */
  readonly after?: readonly [string, string] | undefined;
  readonly limit: number;
}

export interface Edition {
  readonly challengeId: string;
  readonly edition: number;
  readonly content: ChallengeContent;
  readonly canonical: string;
  readonly sha256: string;
  readonly reason: string | null;
  readonly changed: readonly string[];
  readonly restarts: boolean;
  readonly openedBy: string;
  readonly openedAt: Date;
}

const FRAME = `c.id, c.state, c.version, c.organisation_id as "organisationId", c.author_id as "authorId", c.edition, c.keepers_needed as "keepersNeeded", c.secrecy_answered_by as "secrecyAnsweredBy",
  c.secrecy_answered_at as "secrecyAnsweredAt", c.submitted_by as "submittedBy", c.submitted_at as "submittedAt", c.reviewed_by as "reviewedBy", c.reviewed_at as "reviewedAt", c.opened_at as "openedAt",
  c.ended_at as "endedAt", c.state_reason as "stateReason", c.created_at as "createdAt", c.updated_at as "updatedAt", c.questions_until as "questionsUntil", c.entries_until as "entriesUntil"`;
const BRIEF = `jsonb_build_object('kind', c.kind, 'title', c.title, 'field', c.field, 'region', c.region, 'regime', c.content -> 'regime', 'poolFen', c.content -> 'poolFen', 'judgedBy', c.content -> 'judgedBy', 'invited', coalesce(c.content -> 'invited', '[]')) as content`;
/** $9 whose people ask, $10 whether they see everything. */
const SOUGHT = `(c.kind <> 'directed' or $10::boolean or c.organisation_id = $9::uuid or coalesce(c.content -> 'invited', '[]') ? $9::text)`;
const EDITION = `e.challenge_id as "challengeId", e.edition, e.content, e.canonical, e.sha256, e.reason, e.changed, e.restarts, e.opened_by as "openedBy", e.opened_at as "openedAt"`;
const SORT = { square: ['opened_at', 'desc'], own: ['updated_at', 'desc'], keeping: ['updated_at', 'desc'], invited: ['opened_at', 'desc'], review: ['submitted_at', 'asc'] } as const;

@Injectable()
export class ChallengeRepository {
  constructor(private readonly database: Database) {}

  async find(ctx: OperationContext, id: string, lock: '' | 'for update' | 'for share' = ''): Promise<FoundChallenge | undefined> {
    const [found] = await this.database.query<FoundChallenge>(ctx, `select ${FRAME}, c.content from challenges.challenge c where c.id = $1 ${lock}`, [id]);
    return found;
  }

  /** The clock by which questions and entries end; asked after the lock, so that waiting for it counts. */
  async now(ctx: OperationContext): Promise<Date> {
    return (await this.database.query<{ now: Date }>(ctx, 'select clock_timestamp() as now'))[0]!.now;
  }

  async insert(ctx: TransactionContext, c: Challenge): Promise<void> {
    await this.database.execute(ctx,
      `insert into challenges.challenge (id, state, version, organisation_id, author_id, secrecy_answer, secrecy_answered_by, secrecy_answered_at, content, edition, keepers_needed, created_at, updated_at)
       values ($1, $2, $3, $4, $5, 'no', $6, $7, $8, $9, $10, $11, $12)`,
      [c.id, c.state, c.version, c.organisationId, c.authorId, c.secrecyAnsweredBy, c.secrecyAnsweredAt, JSON.stringify(c.content), c.edition, c.keepersNeeded, c.createdAt, c.updatedAt]);
  }

  /** Writes over exactly the version that was seen. */
  async save(ctx: TransactionContext, c: Challenge, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx,
      `update challenges.challenge set state = $3, version = $4, secrecy_answered_by = $5, secrecy_answered_at = $6, content = $7, edition = $8, keepers_needed = $9, submitted_by = $10, submitted_at = $11,
         reviewed_by = $12, reviewed_at = $13, opened_at = $14, ended_at = $15, state_reason = $16, updated_at = $17 where id = $1 and version = $2`,
      [c.id, seen, c.state, c.version, c.secrecyAnsweredBy, c.secrecyAnsweredAt, JSON.stringify(c.content), c.edition, c.keepersNeeded, c.submittedBy, c.submittedAt, c.reviewedBy, c.reviewedAt, c.openedAt, c.endedAt, c.stateReason, c.updatedAt]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: c.version });
  }

  async makers(ctx: OperationContext, id: string): Promise<string[]> {
    return (await this.database.query<{ id: string }>(ctx, 'select account_id as id from challenges.maker where challenge_id = $1', [id])).map((row) => row.id);
  }

  async addMaker(ctx: TransactionContext, id: string, accountId: string): Promise<void> {
    await this.database.execute(ctx, 'insert into challenges.maker (challenge_id, account_id) values ($1, $2) on conflict do nothing', [id, accountId]);
  }

  async insertEdition(ctx: TransactionContext, e: Edition): Promise<void> {
    await this.database.execute(ctx,
      `insert into challenges.challenge_edition (challenge_id, edition, content, canonical, sha256, reason, changed, restarts, opened_by, opened_at) values ($1, $2, $3::text::jsonb, $3::text, $4, $5, $6, $7, $8, $9)`,
      [e.challengeId, e.edition, e.canonical, e.sha256, e.reason, e.changed, e.restarts, e.openedBy, e.openedAt]);
  }

  /** Newest first. */
  editions(ctx: OperationContext, id: string): Promise<Edition[]> {
    return this.database.query<Edition>(ctx, `select ${EDITION} from challenges.challenge_edition e where e.challenge_id = $1 order by e.edition desc`, [id]);
  }

  async edition(ctx: OperationContext, id: string, edition: number): Promise<Edition | undefined> {
    return (await this.database.query<Edition>(ctx, `select ${EDITION} from challenges.challenge_edition e where e.challenge_id = $1 and e.edition = $2`, [id, edition]))[0];
  }

  /** Up to `limit` + 1, in one statement. */
  list(ctx: OperationContext, { box, of, person, kind, fields, state, text, reader, after, limit }: ChallengeFilter): Promise<ChallengeBriefRow[]> {
    const [column, direction] = SORT[box];
    const where = {
      square: 'c.edition > 0 and $1::uuid is null', own: 'c.organisation_id = $1::uuid', review: `c.state = 'in_review' and $1::uuid is null`,
      keeping: 'exists (select 1 from challenges.keeper k where k.challenge_id = c.id and k.account_id = $1::uuid)',
      invited: 'exists (select 1 from challenges.invitation i where i.challenge_id = c.id and i.organisation_id = $1::uuid and (i.account_id is null or i.account_id = $11::uuid))',
    }[box];
    return this.database.query<ChallengeBriefRow>(ctx,
      `select ${FRAME}, ${BRIEF} from challenges.challenge c where ${where} and ($11::uuid is null or true) and ($2::text is null or c.kind = $2) and ($3::text[] is null or (c.field = any($3) and ${SOUGHT})) and ($4::text is null or c.state = $4)
         and ($5::text is null or position(lower($5) in lower(c.title || ' ' || case when ${SOUGHT} then coalesce(c.content ->> 'problem', '') else '' end)) > 0)
         and ($6::timestamptz is null or (c.${column}, c.id) ${direction === 'desc' ? '<' : '>'} ($6::timestamptz, $7::uuid))
       order by c.${column} ${direction}, c.id ${direction} limit $8`,
      [of ?? null, kind ?? null, fields ?? null, state ?? null, text ?? null, after ? new Date(after[0]) : null, after?.[1] ?? null, limit + 1, reader?.organisationId ?? null, reader?.everything ?? false, person ?? null]);
  }

  async publicTitles(ctx: OperationContext, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ id: string; title: string }>(ctx, 'select c.id, c.title from challenges.challenge c where c.id = any($1::uuid[]) and c.edition > 0', [ids]);
    return new Map(rows.map(({ id, title }) => [id, title]));
  }

  /** Open ones whose time for entries is over by the database's clock, locked; rows that somebody else holds are left for the next run. */
  overdue(ctx: TransactionContext, limit: number): Promise<FoundChallenge[]> {
    return this.database.query<FoundChallenge>(ctx,
      `select ${FRAME}, c.content from challenges.challenge c where c.state = 'open' and c.entries_until <= clock_timestamp() order by c.entries_until, c.id limit $1 for update skip locked`, [limit]);
  }

  /** Entries that came in and still stand, by challenge; one without any is not among them. */
  async entryCounts(ctx: OperationContext, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.query<{ id: string; count: number }>(ctx,
      `select challenge_id as id, count(*)::int as count from challenges.entry where challenge_id = any($1::uuid[]) and state = 'received' group by challenge_id`, [ids]);
    return new Map(rows.map(({ id, count }) => [id, count]));
  }
}
