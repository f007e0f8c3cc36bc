import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Deadline, DeadlineState } from '../domain/deadline/deadline.js';
import type { DeadlineBox } from '../domain/deadline/deadline.schema.js';
import type { DeadlineKind } from '../domain/deadline/kinds.js';

export type FoundDeadline = Deadline & {
  /** Title of the disclosure behind it, and the accounts named there. */
  readonly title: string | null;
  readonly people: readonly string[];
};
export interface DeadlineFilter {
  readonly box: DeadlineBox;
  readonly userId: string;
  readonly organisationId: string;
  readonly states: readonly DeadlineState[];
  readonly kind?: DeadlineKind | undefined;
  /** Last days up to this civil day. */
  readonly until?: string | undefined;
  readonly after?: readonly [string, string] | undefined;
  readonly limit: number;
}
/** A reminder that is owed: the deadline and the stage that was reached, `daysBefore` of its kind's list or -1 once it is over. */
export type OwedReminder = Deadline & { readonly daysBefore: number };

const day = (column: string, name: string): string => `to_char(d.${column}, 'YYYY-MM-DD') as "${name}"`;
const COLUMNS = `d.id, d.version, d.kind, d.state, d.organisation_id as "organisationId", d.subject_type as "subjectType", d.subject_id as "subjectId", d.period, d.title_id as "titleId", d.disclosure_id as "disclosureId",
  ${day('starts_on', 'startsOn')}, ${day('due_on', 'dueOn')}, ${day('last_day', 'lastDay')}, d.concerned, d.rule_versions as "ruleVersions", d.fulfilment, d.met_by as "metBy", d.created_at as "createdAt", d.updated_at as "updatedAt"`;
const WITH_PEOPLE = `${COLUMNS}, s.title,
  coalesce((select jsonb_agg(distinct c.user_id) filter (where c.user_id is not null) from rights_assignment.contributor c where c.disclosure_id = d.disclosure_id), '[]') || coalesce(to_jsonb(array[s.author_id]), '[]') as people`;
const FROM = `rights_assignment.deadline d left join rights_assignment.disclosure s on s.id = d.disclosure_id`;
/** Without a day, a deadline waits for a person: it stands first. */
const ORDER = `coalesce(d.last_day, d.due_on, '0001-01-01')`;
const ROW = `row(id uuid, version int, kind text, state text, "organisationId" uuid, "subjectType" text, "subjectId" uuid, period text, "titleId" uuid, "disclosureId" uuid, "startsOn" date, "dueOn" date, "lastDay" date,
  concerned jsonb, "ruleVersions" jsonb, fulfilment jsonb, "metBy" uuid, "createdAt" timestamptz, "updatedAt" timestamptz, seen int)`;

@Injectable()
export class DeadlineRepository {
  constructor(private readonly database: Database) {}

  /** Those of a subject, for a change of them; one writer at a time. */
  ofSubject(ctx: TransactionContext, subjectType: string, subjectId: string, kinds: readonly DeadlineKind[]): Promise<Deadline[]> {
    return this.database.query<Deadline>(ctx, `select ${COLUMNS} from rights_assignment.deadline d where d.subject_type = $1 and d.subject_id = $2 and d.kind = any($3) order by d.id for update`, [subjectType, subjectId, kinds]);
  }

  /** One sweep at a time: the reminders that the one before sent are seen by the next. */
  async holdSweep(ctx: TransactionContext): Promise<void> {
    await this.database.query(ctx, `select pg_advisory_xact_lock(hashtextextended('rights-deadline-sweep', 0))`, []);
  }

  /** Two who open clocks of one subject at once go one after the other, also where there is no row yet. */
  async holdSubject(ctx: TransactionContext, subjectId: string): Promise<void> {
    await this.database.query(ctx, `select pg_advisory_xact_lock(hashtextextended('rights-deadline:' || $1, 0))`, [subjectId]);
  }

  async find(ctx: OperationContext, id: string): Promise<FoundDeadline | undefined> {
    const [found] = await this.database.query<FoundDeadline>(ctx, `select ${WITH_PEOPLE} from ${FROM} where d.id = $1`, [id]);
    return found;
  }

  async lock(ctx: TransactionContext, id: string): Promise<FoundDeadline | undefined> {
    const [found] = await this.database.query<FoundDeadline>(ctx, `select ${WITH_PEOPLE} from ${FROM} where d.id = $1 for update of d`, [id]);
    return found;
  }

  /** Soonest first, one row more than the limit, in one statement. */
  list(ctx: OperationContext, { box, userId, organisationId, states, kind, until, after, limit }: DeadlineFilter): Promise<FoundDeadline[]> {
    const which = {
      mine: `(s.author_id = $1 or exists (select 1 from rights_assignment.contributor c where c.disclosure_id = d.disclosure_id and c.user_id = $1)) and $2::uuid is not null`,
      unit: `d.organisation_id = $2 and $1::uuid is not null`,
      concerned: `d.concerned ? $2::text and $1::uuid is not null`,
    }[box];
    return this.database.query<FoundDeadline>(ctx,
      `select ${WITH_PEOPLE} from ${FROM} where ${which} and d.state = any($3) and ($4::text is null or d.kind = $4) and ($5::date is null or ${ORDER} <= $5::date)
         and ($6::date is null or (${ORDER}, d.id) > ($6::date, $7::uuid)) order by ${ORDER}, d.id limit $8`,
      [userId, organisationId, states, kind ?? null, until ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1]);
  }

  /** New and changed ones in two statements; each over exactly the version that was seen. */
  async put(ctx: TransactionContext, changes: readonly { readonly after: Deadline; readonly seen: number | null }[]): Promise<void> {
    const rows = (some: typeof changes) => JSON.stringify(some.map(({ after, seen }) => ({ ...after, seen })));
    const fresh = changes.filter(({ seen }) => seen === null);
    const changed = changes.filter(({ seen }) => seen !== null);
    if (fresh.length > 0) await this.database.execute(ctx,
      `insert into rights_assignment.deadline (id, version, kind, state, organisation_id, subject_type, subject_id, period, title_id, disclosure_id, starts_on, due_on, last_day, concerned, rule_versions, fulfilment, met_by, created_at, updated_at)
       select id, version, kind, state, "organisationId", "subjectType", "subjectId", period, "titleId", "disclosureId", "startsOn", "dueOn", "lastDay", concerned, "ruleVersions", fulfilment, "metBy", "createdAt", "updatedAt"
       from jsonb_to_recordset($1::jsonb) as ${ROW}`, [rows(fresh)]);
    if (changed.length === 0) return;
    const count = await this.database.execute(ctx,
      `update rights_assignment.deadline d set version = row.version, state = row.state, starts_on = "startsOn", due_on = "dueOn", last_day = "lastDay", concerned = row.concerned, rule_versions = "ruleVersions",
         fulfilment = row.fulfilment, met_by = "metBy", updated_at = "updatedAt"
       from jsonb_to_recordset($1::jsonb) as ${ROW} where d.id = row.id and d.version = row.seen`, [rows(changed)]);
    if (count !== changed.length) throw new Problem(stateProblems['stale-version'], { seen: changed[0]!.seen!, current: changed[0]!.after.version });
  }

  /**
   * Running ones that have reached a stage of which nobody was reminded yet, for one worker at a time: the nearest stage only, so that a late
   * start sends one reminder and not all that were missed. `longestBreak`: days after which a period is over whatever the holidays were.
   */
  owed(ctx: TransactionContext, { stages, today, longestBreak, limit }: { stages: readonly { kind: string; days: readonly number[] }[]; today: string; longestBreak: number; limit: number }): Promise<OwedReminder[]> {
    return this.database.query<OwedReminder>(ctx,
      `select ${COLUMNS}, stage.reached as "daysBefore"
       from rights_assignment.deadline d join jsonb_to_recordset($1::jsonb) as k(kind text, days int[]) on k.kind = d.kind
       cross join lateral (select case when coalesce(d.last_day, d.due_on + $3::int) < $2::date then -1
         else (select min(x) from unnest(k.days) as x where coalesce(d.last_day, d.due_on) - x <= $2::date) end as reached) as stage
       where d.state in ('open', 'overdue') and d.due_on is not null and stage.reached is not null
         and not exists (select 1 from rights_assignment.deadline_reminder r where r.deadline_id = d.id and r.due_on = d.due_on and r.days_before = stage.reached)
       order by d.id limit $4 for update of d`, [JSON.stringify(stages), today, longestBreak, limit]);
  }

  /** Each stage of each day once: the key refuses a second one. */
  async putReminders(ctx: TransactionContext, reminders: readonly OwedReminder[], now: Date): Promise<void> {
    await this.database.execute(ctx,
      `insert into rights_assignment.deadline_reminder (deadline_id, due_on, days_before, sent_at)
       select id, "dueOn", "daysBefore", $2 from jsonb_to_recordset($1::jsonb) as row(id uuid, "dueOn" date, "daysBefore" int)`, [JSON.stringify(reminders), now]);
  }

  /** Running ones whose last day the calendar can name now and could not before. */
  undated(ctx: TransactionContext, { kinds, from, until, limit }: { kinds: readonly string[]; from: string; until: string; limit: number }): Promise<Deadline[]> {
    return this.database.query<Deadline>(ctx,
      `select ${COLUMNS} from rights_assignment.deadline d where d.state in ('open', 'overdue') and d.last_day is null and d.kind = any($1) and d.due_on between $2 and $3 order by d.id limit $4 for update`, [kinds, from, until, limit]);
  }

  /** The next few that run for each of several disclosures. */
  nextOf(ctx: OperationContext, disclosureIds: readonly string[], each: number): Promise<Deadline[]> {
    return this.database.query<Deadline>(ctx,
      `select ${COLUMNS} from (select *, row_number() over (partition by disclosure_id order by coalesce(last_day, due_on, '0001-01-01'), id) as place
         from rights_assignment.deadline where disclosure_id = any($1) and state in ('open', 'overdue')) d where d.place <= $2 order by ${ORDER}, d.id`, [disclosureIds, each]);
  }

  /** What is overdue of results in these organisations, longest first. */
  overdue(ctx: OperationContext, organisationIds: readonly string[], limit: number): Promise<(Deadline & { readonly title: string | null })[]> {
    return this.database.query<Deadline & { title: string | null }>(ctx, `select ${COLUMNS}, s.title from ${FROM} where d.state = 'overdue' and d.organisation_id = any($1) and (d.title_id is not null or d.disclosure_id is not null) order by ${ORDER}, d.id limit $2`, [organisationIds, limit]);
  }
}
