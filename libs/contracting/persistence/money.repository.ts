import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Payment } from '../domain/money/account/payment.js';
import type { KeptStatement } from '../domain/money/account/statement.js';

const STATEMENT = `s.id, s.contract_id as "contractId", s.component_id as "componentId", to_char(s.from_on, 'YYYY-MM-DD') as "from", to_char(s.until_on, 'YYYY-MM-DD') as "until", s.ordinal, s.parts, s.figures, s.receivables, s.credits, s.stated_by as "statedBy",
  to_char(s.stated_on, 'YYYY-MM-DD') as "statedOn", s.stated_at as "statedAt"`;
const PAYMENT = `p.id, p.contract_id as "contractId", p.receivable_key as "receivableKey", p.form, p.fen::float8 as fen, to_char(p.paid_on, 'YYYY-MM-DD') as "paidOn", p.bank_reference as "bankReference", p.state, p.version, p.declared_by as "declaredBy",
  p.declared_at as "declaredAt", p.decided_by as "decidedBy", p.decided_at as "decidedAt", p.reason`;

/** A payment with what went back of it. */
export interface FoundPayment extends Payment { readonly refundedFen: number }

/** What the parties said about money: statements and payments. */
@Injectable()
export class MoneyRepository {
  constructor(private readonly database: Database) {}

  async addStatement(ctx: TransactionContext, s: KeptStatement): Promise<void> {
    await this.database.execute(ctx, `insert into contracting.royalty_statement (id, contract_id, component_id, from_on, until_on, ordinal, parts, figures, receivables, credits, stated_by, stated_on, stated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [s.id, s.contractId, s.componentId, s.from, s.until, s.ordinal, JSON.stringify(s.parts), JSON.stringify(s.figures), JSON.stringify(s.receivables), JSON.stringify(s.credits), s.statedBy, s.statedOn, s.statedAt]);
  }

  /** In the order in which they were given. */
  statements(ctx: OperationContext, contractId: string): Promise<KeptStatement[]> {
    return this.database.query<KeptStatement>(ctx, `select ${STATEMENT} from contracting.royalty_statement s where s.contract_id = $1 order by s.id`, [contractId]);
  }

  /** False where a live payment with the same reference serves the same receivable already. */
  async addPayment(ctx: TransactionContext, p: Payment): Promise<boolean> {
    return (await this.database.execute(ctx, `insert into contracting.payment (id, contract_id, receivable_key, form, fen, paid_on, bank_reference, state, version, declared_by, declared_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      on conflict (contract_id, receivable_key, bank_reference) where state in ('declared', 'confirmed') do nothing`,
    [p.id, p.contractId, p.receivableKey, p.form, p.fen, p.paidOn, p.bankReference, p.state, p.version, p.declaredBy, p.declaredAt])) === 1;
  }

  async savePayment(ctx: TransactionContext, p: Payment, seen: number): Promise<void> {
    const changed = await this.database.execute(ctx, 'update contracting.payment set state = $3, version = $4, decided_by = $5, decided_at = $6, reason = $7 where id = $1 and version = $2', [p.id, seen, p.state, p.version, p.decidedBy, p.decidedAt, p.reason]);
    if (changed !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: p.version });
  }

  payments(ctx: OperationContext, contractId: string): Promise<FoundPayment[]> {
    return this.database.query<FoundPayment>(ctx,
      `select ${PAYMENT}, coalesce((select sum(r.fen) from contracting.refund r where r.payment_id = p.id), 0)::float8 as "refundedFen" from contracting.payment p where p.contract_id = $1 order by p.id`, [contractId]);
  }

  /** Confirmed payments of a deal's contracts, for other modules. */
  confirmedOnDeal(ctx: OperationContext, dealId: string): Promise<FoundPayment[]> {
    return this.database.query<FoundPayment>(ctx,
      `select ${PAYMENT}, coalesce((select sum(r.fen) from contracting.refund r where r.payment_id = p.id), 0)::float8 as "refundedFen"
       from contracting.payment p join contracting.contract c on c.id = p.contract_id where c.deal_id = $1 and p.state = 'confirmed' order by p.paid_on, p.id`, [dealId]);
  }

  /** Contracts in which money may move, a page at a time by id; supplements have none of their own. */
  async contractsAfter(ctx: OperationContext, after: string | null, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(ctx, `select id from contracting.contract where amends is null and state in ('in_effect', 'performed', 'terminated') and ($1::uuid is null or id > $1) order by id limit $2`, [after, limit]);
    return rows.map(({ id }) => id);
  }

  /** False where it was told before. */
  async remind(ctx: TransactionContext, { contractId, key, stage, at }: { contractId: string; key: string; stage: string; at: Date }): Promise<boolean> {
    return (await this.database.execute(ctx, 'insert into contracting.money_reminder (contract_id, key, stage, at) values ($1, $2, $3, $4) on conflict do nothing', [contractId, key, stage, at])) === 1;
  }
}
