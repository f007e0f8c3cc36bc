import { Injectable } from '@nestjs/common';
import { newId, Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { DistributionRun } from '../domain/money/distribution/distribution-run.js';
import type { PersonSum } from '../domain/money/distribution/going-back.schema.js';
import type { PayrollRow } from '../domain/money/distribution/half-taxed.schema.js';
import type { OpenCost } from '../domain/money/net-income.schema.js';

export interface KeptCost extends OpenCost { readonly contractId: string; readonly enteredBy: string; readonly enteredAt: Date; readonly reversed: boolean }
export interface KeptPayout { readonly id: string; readonly runId: string; readonly personId: string; readonly fen: number; readonly paidOn: string; readonly decision: string | null; readonly paidBy: string; readonly paidAt: Date }
/** A payroll row as it stands, with its id. */
export interface KeptPayrollRow extends PayrollRow { readonly id: string }
export interface KeptRecovery extends PersonSum { readonly id: string; readonly on: string; readonly document: string; readonly enteredBy: string; readonly enteredAt: Date }
export type DecidedRun = DistributionRun & { readonly contractNumber: string };
export interface FoundShare extends DistributionRun { readonly contractNumber: string; readonly achievementTitle: string; readonly holderId: string }

const RUN = `r.id, r.contract_id as "contractId", r.key, r.origin, r.state, r.version, r.run, r.rule_version_ids as "ruleVersionIds", r.notice_id as "noticeId", r.prepared_by as "preparedBy", r.prepared_at as "preparedAt", r.confirmed_by as "confirmedBy",
  r.confirmed_at as "confirmedAt", r.end_reason as "endReason"`;
const PAYOUT = `p.id, p.run_id as "runId", p.person_id as "personId", p.fen::float8 as fen, to_char(p.paid_on, 'YYYY-MM-DD') as "paidOn", p.decision, p.paid_by as "paidBy", p.paid_at as "paidAt"`;

/** Costs, distributions, what was paid out of them and given back. */
@Injectable()
export class DistributionRepository {
  constructor(private readonly database: Database) {}

  async addCost(ctx: TransactionContext, c: Omit<KeptCost, 'reversed'>): Promise<void> {
    await this.database.execute(ctx, 'insert into contracting.conversion_cost (id, contract_id, kind, on_day, fen, evidence, public_money, entered_by, entered_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [c.id, c.contractId, c.kind, c.on, c.fen, c.evidence, c.publicMoney, c.enteredBy, c.enteredAt]);
  }

  /** A cost is taken back by the reversal of its entry. */
  costs(ctx: OperationContext, contractId: string): Promise<KeptCost[]> {
    return this.database.query<KeptCost>(ctx,
      `select c.id, c.contract_id as "contractId", c.kind, to_char(c.on_day, 'YYYY-MM-DD') as "on", c.fen::float8 as fen, c.evidence, c.public_money as "publicMoney", c.entered_by as "enteredBy", c.entered_at as "enteredAt", e.id is not null as reversed
       from contracting.conversion_cost c left join contracting.ledger_entry e on e.contract_id = c.contract_id and e.reverses = 'cost:' || c.id where c.contract_id = $1 order by c.id`, [contractId]);
  }

  /** With its people and receipts. */
  async addRun(ctx: TransactionContext, r: DistributionRun): Promise<void> {
    await this.database.execute(ctx, `insert into contracting.distribution_run (id, contract_id, key, origin, state, version, run, rule_version_ids, notice_id, prepared_by, prepared_at, confirmed_by, confirmed_at, end_reason) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [r.id, r.contractId, r.key, r.origin, r.state, r.version, JSON.stringify(r.run), r.ruleVersionIds, r.noticeId, r.preparedBy, r.preparedAt, r.confirmedBy, r.confirmedAt, r.endReason]);
    await this.database.execute(ctx, 'insert into contracting.run_receipt (run_id, payment_id, live) select $1, p, true from unnest($2::uuid[]) as p', [r.id, r.run.netIncome.receipts.map(({ id }) => id)]);
    await this.database.execute(ctx, 'insert into contracting.run_share (run_id, person_id, fen) select $1, p, f from unnest($2::uuid[], $3::bigint[]) as t(p, f)', [r.id, r.run.shares.map(({ person }) => person), r.run.shares.map(({ fen }) => fen)]);
  }

  /** One that no longer stands frees its receipts. */
  async saveRun(ctx: TransactionContext, r: DistributionRun, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx, 'update contracting.distribution_run set state = $3, version = $4, run = $5, notice_id = $6, confirmed_by = $7, confirmed_at = $8, end_reason = $9 where id = $1 and version = $2',
      [r.id, seen, r.state, r.version, JSON.stringify(r.run), r.noticeId, r.confirmedBy, r.confirmedAt, r.endReason]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: r.version });
    if (r.state === 'returned' || r.state === 'reversed') await this.database.execute(ctx, 'update contracting.run_receipt set live = false where run_id = $1', [r.id]);
  }

  /** The first one first. */
  runs(ctx: OperationContext, contractId: string): Promise<DistributionRun[]> {
    return this.database.query<DistributionRun>(ctx, `select ${RUN} from contracting.distribution_run r where r.contract_id = $1 order by r.id`, [contractId]);
  }

  /** The holder's last decided distribution of this kind of conversion, of whatever contract. */
  async lastDecided(ctx: OperationContext, holderId: string, kind: string): Promise<DecidedRun | undefined> {
    const [run] = await this.database.query<DecidedRun>(ctx,
      `select ${RUN}, c.number as "contractNumber" from contracting.distribution_run r join contracting.contract c on c.id = r.contract_id
       where c.holder_id = $1 and r.state = 'confirmed' and r.run->'route'->>'kind' = $2 order by r.confirmed_at desc, r.id desc limit 1`, [holderId, kind]);
    return run;
  }

  /** Confirmed distributions in which a person has a line, and those taken back since; newest first. */
  sharesOf(ctx: OperationContext, personId: string): Promise<FoundShare[]> {
    return this.database.query<FoundShare>(ctx,
      `select ${RUN}, c.number as "contractNumber", d.achievement_title as "achievementTitle", c.holder_id as "holderId" from contracting.run_share s join contracting.distribution_run r on r.id = s.run_id
       join contracting.contract c on c.id = r.contract_id join contracting.deal d on d.id = c.deal_id where s.person_id = $1 and r.state in ('confirmed', 'reversed') order by r.id desc limit 500`, [personId]);
  }

  async addPayout(ctx: TransactionContext, p: KeptPayout, rows: readonly PayrollRow[]): Promise<void> {
    await this.database.execute(ctx, 'insert into contracting.payout (id, run_id, person_id, fen, paid_on, decision, paid_by, paid_at) values ($1, $2, $3, $4, $5, $6, $7, $8)', [p.id, p.runId, p.personId, p.fen, p.paidOn, p.decision, p.paidBy, p.paidAt]);
    for (const row of rows) await this.addRow(ctx, row, p.paidAt, null);
  }

  async addRow(ctx: TransactionContext, r: PayrollRow, at: Date, reverses: string | null): Promise<void> {
    await this.database.execute(ctx, 'insert into contracting.payroll_row (id, payout_id, run_id, receipt_id, received_on, fen, tax_class, deadline, texts, wage_total, reverses, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)',
      [newId(), r.payoutId, r.run, r.receiptId, r.receivedOn, r.fen, r.taxClass, r.deadline, r.texts === null ? null : JSON.stringify(r.texts), r.wageTotal === null ? null : JSON.stringify(r.wageTotal), reverses, at]);
  }

  payouts(ctx: OperationContext, contractId: string): Promise<KeptPayout[]> {
    return this.database.query<KeptPayout>(ctx, `select ${PAYOUT} from contracting.payout p join contracting.distribution_run r on r.id = p.run_id where r.contract_id = $1 order by p.id`, [contractId]);
  }

  /** Rows that stand: neither reversals nor reversed. */
  rows(ctx: OperationContext, contractId: string): Promise<KeptPayrollRow[]> {
    return this.database.query<KeptPayrollRow>(ctx,
      `select w.id, w.payout_id as "payoutId", w.run_id as run, p.person_id as person, w.receipt_id as "receiptId", to_char(w.received_on, 'YYYY-MM-DD') as "receivedOn", to_char(p.paid_on, 'YYYY-MM-DD') as "paidOn", w.fen::float8 as fen,
         w.tax_class as "taxClass", to_char(w.deadline, 'YYYY-MM-DD') as deadline, w.texts, w.wage_total as "wageTotal"
       from contracting.payroll_row w join contracting.payout p on p.id = w.payout_id join contracting.distribution_run r on r.id = p.run_id
       where r.contract_id = $1 and w.reverses is null and not exists (select 1 from contracting.payroll_row v where v.reverses = w.id) order by w.id`, [contractId]);
  }

  async addRecovery(ctx: TransactionContext, r: KeptRecovery): Promise<void> {
    await this.database.execute(ctx, 'insert into contracting.recovery (id, run_id, person_id, fen, on_day, document, entered_by, entered_at) values ($1, $2, $3, $4, $5, $6, $7, $8)', [r.id, r.run, r.person, r.fen, r.on, r.document, r.enteredBy, r.enteredAt]);
  }

  recoveries(ctx: OperationContext, contractId: string): Promise<PersonSum[]> {
    return this.database.query<PersonSum>(ctx, `select v.run_id as run, v.person_id as person, v.fen::float8 as fen from contracting.recovery v join contracting.distribution_run r on r.id = v.run_id where r.contract_id = $1 order by v.id`, [contractId]);
  }
}
