import { Injectable } from '@nestjs/common';
import { Database, type OperationContext } from '@app/platform';
import type { ChallengeState } from '../domain/challenge.js';
import type { ChallengeKind } from '../domain/challenge-kinds.js';
import type { ChallengeContent } from '../domain/challenge.schema.js';
import { FINISHED } from '../domain/award/archive.js';
import { rankedSchema, type Ranked } from '../domain/award/decision.js';
import type { EntryState } from '../domain/entry/entry.js';

export interface ArchivedRow {
  readonly id: string; readonly title: string; readonly kind: ChallengeKind; readonly state: ChallengeState; readonly organisationId: string; readonly field: string | null; readonly poolFen: number | null;
  readonly invited: readonly string[]; readonly entries: number; readonly completed: boolean; readonly majeure: boolean; readonly winnerIds: readonly string[]; readonly openedAt: Date; readonly endedAt: Date;
}
export interface ArchiveQuestion {
  readonly outcome?: string | undefined; readonly kind?: string | undefined; readonly year?: number | undefined; readonly fields?: readonly string[] | undefined; readonly organiser?: string | undefined; readonly q?: string | undefined;
  readonly after?: readonly [string, string] | undefined;
  readonly limit: number;
}
export interface CountedRow {
  readonly id: string; readonly kind: ChallengeKind; readonly state: ChallengeState; readonly field: string | null; readonly poolFen: number | null; readonly year: number; readonly majeure: boolean; readonly criteria: ChallengeContent['criteria'];
}
export interface JudgedEntry {
  readonly id: string; readonly challengeId: string; readonly title: string; readonly number: number; readonly state: EntryState; readonly faults: readonly string[]; readonly whyNot: string | null; readonly decidedAt: Date | null;
  readonly criteria: ChallengeContent['criteria'];
}

const OPENED_IN = `extract(year from c.opened_at at time zone 'Asia/Shanghai')::int`;
const COUNTS = `e.state not in ('replaced', 'outdated', 'withdrawn')`;
const COMPLETED = `exists (select 1 from challenges.entry e where e.challenge_id = c.id and e.state = 'completed')`;
/** A reason stays when it was ended by force majeure and settled since; another end has none of its own. */
const OUTCOME = `case when c.state in ('no_entry', 'all_rejected', 'withdrawn', 'aborted', 'force_majeure') then c.state when c.state = 'accepted' then 'completed' when c.state = 'failed' then 'not_completed'
  when ${COMPLETED} then 'completed' when c.kind = 'scene' then 'talked' when c.majeure then 'force_majeure' else 'not_completed' end`;
const WITH_MAJEURE = `(select c.*, exists (select 1 from platform.audit_entry a where a.aggregate_type = 'challenge' and a.aggregate_id = c.id::text and a.act = 'end-by-force-majeure') as majeure from challenges.challenge c) c`;

/** What has ended, and figures over everything that was ever opened. */
@Injectable()
export class ArchiveRepository {
  constructor(private readonly database: Database) {}

  /** Up to `limit` + 1, the last ended first. A directed one is found by its title and kind only: the rest of it is not for everybody. */
  finished(ctx: OperationContext, { outcome, kind, year, fields, organiser, q, after, limit }: ArchiveQuestion): Promise<ArchivedRow[]> {
    return this.database.query<ArchivedRow>(ctx,
      `select c.id, c.title, c.kind, c.state, c.organisation_id as "organisationId", c.field, (c.content ->> 'poolFen')::float8 as "poolFen", coalesce(c.content -> 'invited', '[]') as invited, ${COMPLETED} as completed, c.majeure,
         (select count(*)::int from challenges.entry e where e.challenge_id = c.id and ${COUNTS}) as entries, c.opened_at as "openedAt", coalesce(c.ended_at, c.updated_at) as "endedAt",
         coalesce((select array_agg(e.organisation_id order by e.number) from challenges.decision d join challenges.entry e on e.id = any(d.winners) and e.state <> 'withdrawn' where d.challenge_id = c.id and d.voided_at is null and d.notice_id is not null), '{}') as "winnerIds"
       from ${WITH_MAJEURE} where c.edition > 0 and c.state = any($1) and ($2::text is null or ${OUTCOME} = $2) and ($3::text is null or c.kind = $3) and ($4::int is null or ${OPENED_IN} = $4)
         and ($5::text[] is null or (c.field = any($5) and c.kind <> 'directed')) and ($6::uuid is null or c.organisation_id = $6) and ($7::text is null or position(lower($7) in lower(c.title)) > 0)
         and ($8::timestamptz is null or (coalesce(c.ended_at, c.updated_at), c.id) < ($8::timestamptz, $9::uuid))
       order by coalesce(c.ended_at, c.updated_at) desc, c.id desc limit $10`,
      [FINISHED, outcome ?? null, kind ?? null, year ?? null, fields ?? null, organiser ?? null, q ?? null, after ? new Date(after[0]) : null, after?.[1] ?? null, limit + 1]);
  }

  /** Everything that was ever opened, of one organiser where one is named. */
  counted(ctx: OperationContext, { organisationId, year, fields }: { readonly organisationId: string | null; readonly year?: number | undefined; readonly fields?: readonly string[] | undefined }): Promise<CountedRow[]> {
    return this.database.query<CountedRow>(ctx,
      `select c.id, c.kind, c.state, case when c.kind = 'directed' and $1::uuid is null then null else c.field end as field, case when c.kind = 'directed' and $1::uuid is null then null else (c.content ->> 'poolFen')::float8 end as "poolFen",
         ${OPENED_IN} as year, c.majeure, coalesce(c.content -> 'criteria', '[]') as criteria
       from ${WITH_MAJEURE} where c.edition > 0 and ($1::uuid is null or c.organisation_id = $1) and ($2::int is null or ${OPENED_IN} = $2) and ($3::text[] is null or (c.field = any($3) and ($1::uuid is not null or c.kind <> 'directed'))) order by c.id`,
      [organisationId, year ?? null, fields ?? null]);
  }

  /** Entries that count, of these challenges, once their deadline is past; until they are opened only how many there are is anybody's. */
  async entriesOf(ctx: OperationContext, ids: readonly string[]): Promise<Pick<JudgedEntry, 'id' | 'challengeId' | 'state' | 'faults'>[]> {
    return this.database.query(ctx, `select e.id, e.challenge_id as "challengeId", e.state, e.faults from challenges.entry e join challenges.challenge c on c.id = e.challenge_id and c.state <> 'open' where e.challenge_id = any($1::uuid[]) and ${COUNTS}`, [ids]);
  }

  /** Of an organisation's teams, or of one author: what was decided against them, the last first. */
  refusedTo(ctx: OperationContext, { organisationId, authorId }: { readonly organisationId: string; readonly authorId: string }): Promise<JudgedEntry[]> {
    return this.database.query<JudgedEntry>(ctx,
      `select e.id, e.challenge_id as "challengeId", c.title, e.number, e.state, e.faults, e.why_not as "whyNot", e.decided_at as "decidedAt", coalesce(c.content -> 'criteria', '[]') as criteria
       from challenges.entry e join challenges.challenge c on c.id = e.challenge_id where (e.organisation_id = $1 or e.author_id = $2) and e.state in ('spoiled', 'ineligible', 'not_chosen', 'excluded', 'eliminated', 'failed')
         and (e.state <> 'not_chosen' or c.state not in ('judging', 'judged')) order by coalesce(e.decided_at, e.received_at) desc, e.id desc limit 500`, [organisationId, authorId]);
  }

  /** Rankings of the decisions that stand. */
  async rankings(ctx: OperationContext, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Ranked[]>> {
    const rows = await this.database.query<{ id: string; ranking: unknown[] }>(ctx, 'select d.challenge_id as id, d.ranking from challenges.decision d where d.challenge_id = any($1::uuid[]) and d.voided_at is null', [ids]);
    return new Map(rows.map(({ id, ranking }) => [id, ranking.map((line) => rankedSchema.parse(line))]));
  }
}
