import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Side } from '../domain/deal.js';
import { objectKey, type Recordal, type RecordalObject, type RecordalState } from '../domain/recordal/recordal.js';

const day = (column: string, name: string): string => `to_char(${column}, 'YYYY-MM-DD') as "${name}"`;
const RECORDAL = `o.id, o.contract_id as "contractId", o.act, o.object_kind as kind, o.object_name as name, o.object_number as number, o.effect, o.state, o.version, ${day('o.due_on', 'dueOn')}, o.register_number as "registerNumber",
  ${day('o.recorded_on', 'recordedOn')}, o.paper_id as "paperId", o.drop_reason as "dropReason", o.rule_version_ids as "ruleVersionIds", o.updated_at as "updatedAt"`;
type Row = Omit<Recordal, 'object'> & RecordalObject;
const whole = ({ kind, name, number, ...rest }: Row): Recordal => ({ ...rest, object: { kind, name, number } });
export interface OpenRecordal { readonly id: string; readonly contractId: string; readonly act: Recordal['act']; readonly effect: Recordal['effect']; readonly dueOn: string | null; readonly effectiveOn: string }
export interface RecordalFilter {
  readonly organisationId: string;
  /** What is open and ends before this civil day counts as overdue. */
  readonly today: string;
  readonly state?: RecordalState | undefined;
  readonly act?: Recordal['act'] | undefined;
  readonly kind?: RecordalObject['kind'] | undefined;
  readonly side?: Side | undefined;
  readonly due?: 'overdue' | 'ahead' | 'none' | undefined;
  readonly after?: readonly [string, string] | undefined;
  readonly limit: number;
}
/** `place`: what it is sorted by, before its id. */
export interface ListedRecordal extends Recordal { readonly place: string; readonly contractNumber: string; readonly achievementTitle: string; readonly mySide: Side; readonly otherId: string }

@Injectable()
export class RecordalRepository {
  constructor(private readonly database: Database) {}

  /** False where the object is on the contract's list already. */
  async insert(ctx: TransactionContext, r: Recordal, createdAt: Date): Promise<boolean> {
    const rows = await this.database.query(ctx,
      `insert into contracting.recordal (id, contract_id, act, object_kind, object_key, object_name, object_number, effect, state, version, due_on, rule_version_ids, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13) on conflict (contract_id, act, object_key) do nothing returning id`,
      [r.id, r.contractId, r.act, r.object.kind, objectKey(r.object), r.object.name, r.object.number, r.effect, r.state, r.version, r.dueOn, r.ruleVersionIds, createdAt]);
    return rows.length === 1;
  }

  async ofContract(ctx: OperationContext, contractId: string): Promise<Recordal[]> {
    return (await this.database.query<Row>(ctx, `select ${RECORDAL} from contracting.recordal o where o.contract_id = $1 order by o.id`, [contractId])).map(whole);
  }

  async save(ctx: TransactionContext, r: Recordal, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx, 'update contracting.recordal set state = $3, version = $4, register_number = $5, recorded_on = $6, paper_id = $7, drop_reason = $8, updated_at = $9 where id = $1 and version = $2',
      [r.id, seen, r.state, r.version, r.registerNumber, r.recordedOn, r.paperId, r.dropReason, r.updatedAt]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: r.version });
  }

  /** Of contracts that run; what only proves is nobody's duty. */
  open(ctx: OperationContext): Promise<OpenRecordal[]> {
    return this.database.query<OpenRecordal>(ctx,
      `select o.id, o.contract_id as "contractId", o.act, o.effect, ${day('o.due_on', 'dueOn')}, ${day('c.effective_on', 'effectiveOn')} from contracting.recordal o join contracting.contract c on c.id = o.contract_id
       where o.state = 'open' and o.effect <> 'optional' and c.state in ('in_effect', 'performed') order by o.id`);
  }

  /** Of all contracts of an organisation; what is due first stands first, what has no last day after it, then what is done. */
  async page(ctx: OperationContext, { organisationId, today, state, act, kind, side, due, after, limit }: RecordalFilter): Promise<ListedRecordal[]> {
    const rows = await this.database.query<Row & Omit<ListedRecordal, keyof Recordal>>(ctx,
      `with mine as (
         select ${RECORDAL}, case when o.state <> 'open' then '9999-12-31' else coalesce(to_char(o.due_on, 'YYYY-MM-DD'), '9998-12-31') end as place, c.number as "contractNumber", d.achievement_title as "achievementTitle",
           case when c.holder_id = $1 then 'holder' else 'acquirer' end as "mySide", case when c.holder_id = $1 then c.acquirer_id else c.holder_id end as "otherId"
         from contracting.recordal o join contracting.contract c on c.id = o.contract_id join contracting.deal d on d.id = c.deal_id where c.holder_id = $1 or c.acquirer_id = $1)
       select * from mine where ($2::text is null or state = $2) and ($3::text is null or act = $3) and ($4::text is null or kind = $4) and ($5::text is null or "mySide" = $5)
         and ($6::text is null or state = 'open' and case $6 when 'overdue' then "dueOn" < $7 when 'ahead' then "dueOn" >= $7 else "dueOn" is null end) and ($8::text is null or (place, id) > ($8, $9::uuid))
       order by place, id limit $10`, [organisationId, state ?? null, act ?? null, kind ?? null, side ?? null, due ?? null, today, after?.[0] ?? null, after?.[1] ?? null, limit + 1]);
    return rows.map(({ place, contractNumber, achievementTitle, mySide, otherId, ...row }) => ({ ...whole(row), place, contractNumber, achievementTitle, mySide, otherId }));
  }
}
