import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { ChallengeState } from '../domain/challenge.js';
import type { Entry } from '../domain/entry/entry.js';

const ENTRY = `e.id, e.challenge_id as "challengeId", e.state, e.version, e.number, e.organisation_id as "organisationId", e.author_id as "authorId", e.edition, e.received_at as "receivedAt", e.sealed, e.plain, e.files, e.proposal, e.opened_at as "openedAt",
  e.faults, e.why_not as "whyNot", e.decided_by as "decidedBy", e.decided_at as "decidedAt"`;

/** Without what was sealed, which is long. */
const LIGHT = ENTRY.replace('e.sealed, e.plain,', 'null as sealed, null as plain,');

export interface OwnEntryRow extends Pick<Entry, 'id' | 'number' | 'state' | 'version' | 'edition' | 'receivedAt' | 'challengeId'> {
  readonly title: string | null;
  readonly challengeTitle: string;
  readonly challengeState: ChallengeState;
  readonly entriesUntil: Date | null;
  /** The decision that stands has, or had, its notice. */
  readonly outcomeShown: boolean;
}

@Injectable()
export class EntryRepository {
  constructor(private readonly database: Database) {}

  async find(ctx: OperationContext, id: string, lock: '' | 'for update' | 'for share' = ''): Promise<Entry | undefined> {
    return (await this.database.query<Entry>(ctx, `select ${ENTRY} from challenges.entry e where e.id = $1 ${lock}`, [id]))[0];
  }

  /** Of challenges that are not opened yet. */
  async untold(ctx: OperationContext): Promise<string[]> {
    return (await this.database.query<{ id: string }>(ctx, `select e.id from challenges.entry e join challenges.challenge c on c.id = e.challenge_id where c.state in ('open', 'closed')`)).map(({ id }) => id);
  }

  async isKnown(ctx: OperationContext, id: string): Promise<boolean> {
    return (await this.database.query(ctx, 'select 1 from challenges.entry where id = $1', [id])).length > 0;
  }

  /** What the author has sealed and that counts, locked. */
  async sealedOf(ctx: TransactionContext, challengeId: string, authorId: string): Promise<Entry | undefined> {
    return (await this.database.query<Entry>(ctx, `select ${ENTRY} from challenges.entry e where e.challenge_id = $1 and e.author_id = $2 and e.state = 'received' for update`, [challengeId, authorId]))[0];
  }

  /** Those that still count and are not opened, locked in the order of arrival. */
  stillSealed(ctx: TransactionContext, challengeId: string): Promise<Entry[]> {
    return this.database.query<Entry>(ctx, `select ${ENTRY} from challenges.entry e where e.challenge_id = $1 and e.state = 'received' order by e.number for update`, [challengeId]);
  }

  async countSealed(ctx: OperationContext, challengeId: string): Promise<number> {
    return (await this.database.query<{ count: number }>(ctx, `select count(*)::int as count from challenges.entry where challenge_id = $1 and state = 'received'`, [challengeId]))[0]!.count;
  }

  /** Those that came in and were neither replaced, outdated nor withdrawn. */
  async countCame(ctx: OperationContext, challengeId: string): Promise<number> {
    return (await this.database.query<{ count: number }>(ctx, `select count(*)::int as count from challenges.entry where challenge_id = $1 and state not in ('replaced', 'outdated', 'withdrawn')`, [challengeId]))[0]!.count;
  }

  /** Accounts whose entry stands. */
  async authors(ctx: OperationContext, challengeId: string): Promise<string[]> {
    return (await this.database.query<{ id: string }>(ctx, `select distinct author_id as id from challenges.entry where challenge_id = $1 and state not in ('replaced', 'outdated', 'withdrawn', 'spoiled')`, [challengeId])).map(({ id }) => id);
  }

  /** Those of the ids that are of the challenge, locked in one order. */
  ofIds(ctx: TransactionContext, challengeId: string, ids: readonly string[]): Promise<Entry[]> {
    return this.database.query<Entry>(ctx, `select ${ENTRY} from challenges.entry e where e.challenge_id = $1 and e.id = any($2::uuid[]) order by e.number for update`, [challengeId, ids]);
  }

  /** In the order of arrival, of one author or of all; up to `limit` + 1, without what was sealed. */
  page(ctx: OperationContext, challengeId: string, { authorId, after, limit }: { authorId?: string | undefined; after?: number | undefined; limit: number }): Promise<Entry[]> {
    return this.database.query<Entry>(ctx, `select ${LIGHT} from challenges.entry e where e.challenge_id = $1 and e.number > $2 and ($3::uuid is null or e.author_id = $3) order by e.number limit $4`, [challengeId, after ?? 0, authorId ?? null, limit + 1]);
  }

  /** Everywhere, the newest first; up to `limit` + 1. */
  ofAuthor(ctx: OperationContext, authorId: string, after: readonly [string, string] | undefined, limit: number): Promise<OwnEntryRow[]> {
    return this.database.query<OwnEntryRow>(ctx,
      `select e.id, e.number, e.state, e.version, e.edition, e.received_at as "receivedAt", coalesce(e.proposal, e.plain) ->> 'title' as title, c.id as "challengeId", c.title as "challengeTitle", c.state as "challengeState", c.entries_until as "entriesUntil",
         exists (select 1 from challenges.decision d where d.challenge_id = c.id and d.voided_at is null and d.notice_id is not null) as "outcomeShown"
       from challenges.entry e join challenges.challenge c on c.id = e.challenge_id where e.author_id = $1 and ($2::timestamptz is null or (date_trunc('milliseconds', e.received_at), e.id) < ($2::timestamptz, $3::uuid))
       order by date_trunc('milliseconds', e.received_at) desc, e.id desc limit $4`, [authorId, after?.[0] ?? null, after?.[1] ?? null, limit + 1]);
  }

  /** False where the id is known. */
  async insert(ctx: TransactionContext, e: Omit<Entry, 'receivedAt'> & { readonly receivedAt: string }): Promise<boolean> {
    const json = (value: object | null): string | null => (value === null ? null : JSON.stringify(value));
    return await this.database.execute(ctx,
      'insert into challenges.entry (id, challenge_id, state, version, number, organisation_id, author_id, edition, received_at, sealed, plain, files) values ($1, $2, $3, $4, $5, $6, $7, $8, $9::timestamptz, $10, $11, $12) on conflict (id) do nothing',
      [e.id, e.challengeId, e.state, e.version, e.number, e.organisationId, e.authorId, e.edition, e.receivedAt, json(e.sealed), json(e.plain), [...e.files]]) === 1;
  }

  /** All of a challenge in the order of arrival. */
  ofChallenge(ctx: OperationContext, challengeId: string, lock: '' | 'for update' = ''): Promise<Entry[]> {
    return this.database.query<Entry>(ctx, `select ${ENTRY} from challenges.entry e where e.challenge_id = $1 order by e.number ${lock}`, [challengeId]);
  }

  /** Writes over exactly the version that was seen; what came in sealed never changes. */
  async save(ctx: TransactionContext, e: Entry, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx,
      'update challenges.entry set state = $3, version = $4, proposal = $5, opened_at = $6, faults = $7, why_not = $8, decided_by = $9, decided_at = $10 where id = $1 and version = $2',
      [e.id, seen, e.state, e.version, e.proposal === null ? null : JSON.stringify(e.proposal), e.openedAt, e.faults, e.whyNot, e.decidedBy, e.decidedAt]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: e.version });
  }
}
