import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { ContractDispute, ContractEnding, Demand, ForceMajeure, Handover, Milestone, MilestonePlan, PerformanceStep, Thing } from '../domain/performance/performance.js';

export interface ThingRows {
  readonly handover: Handover;
  readonly 'milestone-plan': MilestonePlan;
  readonly milestone: Milestone;
  readonly 'demand-to-perform': Demand;
  readonly 'force-majeure': ForceMajeure;
  readonly 'contract-dispute': ContractDispute;
  readonly 'contract-ending': ContractEnding;
}
type Kind = 'date' | 'json' | 'plain';
interface Shape { readonly table: string; readonly columns: Readonly<Record<string, readonly [column: string, kind: Kind]>> }

const BEGUN = { id: ['id', 'plain'], contractId: ['contract_id', 'plain'], state: ['state', 'plain'], version: ['version', 'plain'] } as const;
const MOVED = { ...BEGUN, side: ['side', 'plain'], personId: ['person_id', 'plain'], at: ['at', 'plain'] } as const;
const PAPERS = { paperIds: ['paper_ids', 'plain'] } as const;

/** One table for each thing that the parties move; the fields of the row and the columns that keep them. */
const SHAPES: Readonly<Record<Thing, Shape>> = {
  handover: { table: 'handover', columns: { ...MOVED, ...PAPERS, items: ['items', 'json'], handedOn: ['handed_on', 'date'], note: ['note', 'plain'], receivedOn: ['received_on', 'date'], acceptBy: ['accept_by', 'date'], acceptedOn: ['accepted_on', 'date'] } },
  'milestone-plan': { table: 'milestone_plan', columns: { ...MOVED, number: ['number', 'plain'], milestones: ['milestones', 'json'], note: ['note', 'plain'] } },
  milestone: { table: 'milestone', columns: { ...BEGUN, planId: ['plan_id', 'plain'], key: ['key', 'plain'], title: ['title', 'plain'], dueOn: ['due_on', 'date'], by: ['by', 'plain'], submittedOn: ['submitted_on', 'date'], acceptedOn: ['accepted_on', 'date'] } },
  'demand-to-perform': { table: 'performance_demand', columns: { ...MOVED, ...PAPERS, what: ['what', 'plain'], madeOn: ['made_on', 'date'], cureDays: ['cure_days', 'plain'], ruleVersionId: ['rule_version_id', 'plain'] } },
  'force-majeure': { table: 'force_majeure', columns: { ...MOVED, ...PAPERS, what: ['what', 'plain'], since: ['since', 'date'], expectedEnd: ['expected_end', 'date'], endedOn: ['ended_on', 'date'] } },
  'contract-dispute': { table: 'contract_dispute', columns: { ...MOVED, kind: ['kind', 'plain'], subject: ['subject', 'plain'], reference: ['reference', 'plain'], outcome: ['outcome', 'plain'], paperId: ['paper_id', 'plain'] } },
  'contract-ending': { table: 'contract_ending', columns: { ...MOVED, kind: ['kind', 'plain'], ground: ['ground', 'plain'], groundId: ['ground_id', 'plain'], reason: ['reason', 'plain'], paperId: ['paper_id', 'plain'], reference: ['reference', 'plain'] } },
};
const selected = ({ columns }: Shape): string => Object.entries(columns).map(([field, [column, kind]]) => `${kind === 'date' ? `to_char(t.${column}, 'YYYY-MM-DD')` : `t.${column}`} as "${field}"`).join(', ');
const written = ({ columns }: Shape, row: object): unknown[] => Object.entries(columns).map(([field, [, kind]]) => {
  const value = (row as Record<string, unknown>)[field];
  return kind === 'json' ? JSON.stringify(value) : value;
});

export interface WaitingThing { readonly thing: Thing; readonly id: string; readonly contractId: string; readonly stage: string; readonly dueOn: string; readonly tell: 'holder' | 'acquirer' | 'both' }

/** A milestone of a contract with who won a challenge. */
export interface AwardMilestone extends Pick<Milestone, 'id' | 'key' | 'title' | 'dueOn' | 'state' | 'version' | 'submittedOn' | 'acceptedOn'> { readonly contractId: string; readonly challengeId: string; readonly challengeTitle: string; readonly entryId: string; readonly holderId: string; readonly acquirerId: string }
export interface AwardMilestoneFilter {
  readonly entryIds: readonly string[];
  readonly state?: string | undefined;
  readonly dueUntil?: string | undefined;
  /** Sort key of the last row of the page before: the day and the id. */
  readonly after?: readonly [string, string] | undefined;
  readonly limit: number;
}

@Injectable()
export class PerformanceRepository {
  constructor(private readonly database: Database) {}

  async insert<T extends Thing>(ctx: TransactionContext, thing: T, row: ThingRows[T]): Promise<void> {
    const shape = SHAPES[thing];
    const columns = Object.values(shape.columns).map(([column]) => column);
    await this.database.execute(ctx, `insert into contracting.${shape.table} (${columns.join(', ')}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`, written(shape, row));
  }

  /** Refuses 409 a row that moved on since it was read. */
  async save<T extends Thing>(ctx: TransactionContext, thing: T, row: ThingRows[T], seen: number): Promise<void> {
    const shape = SHAPES[thing];
    const columns = Object.values(shape.columns).map(([column]) => column);
    const changed = await this.database.execute(ctx, `update contracting.${shape.table} set ${columns.map((column, at) => `${column} = $${at + 1}`).join(', ')} where id = $1 and version = $${columns.length + 1}`, [...written(shape, row), seen]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: row.version });
  }

  /** All of a contract, oldest first. */
  async all<T extends Thing>(ctx: OperationContext, thing: T, contractId: string): Promise<ThingRows[T][]> {
    const shape = SHAPES[thing];
    return (await this.database.query(ctx, `select ${selected(shape)} from contracting.${shape.table} t where t.contract_id = $1 order by t.id`, [contractId])) as ThingRows[T][];
  }

  /** By day; up to `limit` + 1. */
  ofAwards(ctx: OperationContext, { entryIds, state, dueUntil, after, limit }: AwardMilestoneFilter): Promise<AwardMilestone[]> {
    return this.database.query<AwardMilestone>(ctx,
      `select m.id, m.key, m.title, to_char(m.due_on, 'YYYY-MM-DD') as "dueOn", m.state, m.version, to_char(m.submitted_on, 'YYYY-MM-DD') as "submittedOn", to_char(m.accepted_on, 'YYYY-MM-DD') as "acceptedOn", m.contract_id as "contractId",
         d.award_challenge_id as "challengeId", d.achievement_title as "challengeTitle", d.award_entry_id as "entryId", d.holder_id as "holderId", d.acquirer_id as "acquirerId"
       from contracting.milestone m join contracting.contract c on c.id = m.contract_id join contracting.deal d on d.id = c.deal_id
       where d.award_entry_id = any($1::uuid[]) and ($2::text is null or m.state = $2) and ($3::date is null or m.due_on <= $3::date) and ($4::date is null or (m.due_on, m.id) > ($4::date, $5::uuid)) order by m.due_on, m.id limit $6`,
      [entryIds, state ?? null, dueUntil ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1]);
  }

  async step(ctx: TransactionContext, s: PerformanceStep): Promise<void> {
    await this.database.execute(ctx, 'insert into contracting.performance_step (id, contract_id, thing, thing_id, act, side, person_id, words, paper_ids, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      [s.id, s.contractId, s.thing, s.thingId, s.act, s.side, s.personId, s.words, s.paperIds, s.at]);
  }

  /** Newest first. */
  steps(ctx: OperationContext, contractId: string): Promise<PerformanceStep[]> {
    return this.database.query<PerformanceStep>(ctx, `select s.id, s.contract_id as "contractId", s.thing, s.thing_id as "thingId", s.act, s.side, s.person_id as "personId", s.words, s.paper_ids as "paperIds", s.at
      from contracting.performance_step s where s.contract_id = $1 order by s.id desc limit 500`, [contractId]);
  }

  /** What is due by `soon`, over, or unanswered since `unansweredSince`, and was not told of at that stage. */
  waiting(ctx: OperationContext, { today, soon, unansweredSince, limit }: { today: string; soon: string; unansweredSince: Date; limit: number }): Promise<WaitingThing[]> {
    return this.database.query<WaitingThing>(ctx,
      `with due as (
         select 'milestone' as thing, m.id, m.contract_id, case when m.due_on < $1 then 'overdue' else 'soon' end as stage, m.due_on, m.by as tell from contracting.milestone m where m.state in ('planned', 'sent_back') and m.due_on <= $2
         union all select 'milestone', m.id, m.contract_id, 'unanswered-' || m.version, m.submitted_on, case m.by when 'holder' then 'acquirer' else 'holder' end
           from contracting.milestone m where m.state = 'submitted' and m.submitted_on <= ($3::timestamptz at time zone 'Asia/Shanghai')::date
         union all select 'handover', h.id, h.contract_id, 'unanswered', (h.at at time zone 'Asia/Shanghai')::date, 'acquirer' from contracting.handover h where h.state = 'handed_over' and h.at <= $3
         union all select 'handover', h.id, h.contract_id, case when h.accept_by < $1 then 'acceptance-overdue' else 'acceptance-soon' end, h.accept_by, 'acquirer' from contracting.handover h where h.state = 'received' and h.accept_by <= $2
         union all select 'milestone-plan', p.id, p.contract_id, 'unanswered', (p.at at time zone 'Asia/Shanghai')::date, case p.side when 'holder' then 'acquirer' else 'holder' end from contracting.milestone_plan p where p.state = 'proposed' and p.at <= $3
         union all select 'demand-to-perform', d.id, d.contract_id, 'unanswered', (d.at at time zone 'Asia/Shanghai')::date, case d.side when 'holder' then 'acquirer' else 'holder' end from contracting.performance_demand d where d.state = 'open' and d.at <= $3
       )
       select due.thing, due.id, due.contract_id as "contractId", due.stage, to_char(due.due_on, 'YYYY-MM-DD') as "dueOn", due.tell from due join contracting.contract c on c.id = due.contract_id and c.state = 'in_effect'
       where not exists (select 1 from contracting.performance_reminder r where r.thing_id = due.id and r.stage = due.stage and r.due_on = due.due_on) order by due.id limit $4`, [today, soon, unansweredSince, limit]);
  }

  /** False where somebody was told already. */
  async remind(ctx: TransactionContext, { id, stage, dueOn, contractId }: WaitingThing, at: Date): Promise<boolean> {
    return (await this.database.execute(ctx, 'insert into contracting.performance_reminder (thing_id, stage, due_on, contract_id, at) values ($1, $2, $3, $4, $5) on conflict do nothing', [id, stage, dueOn, contractId, at])) === 1;
  }
}
