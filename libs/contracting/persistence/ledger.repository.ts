import { Injectable } from '@nestjs/common';
import { newId } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { Entry } from '../domain/money/entry.js';

export interface BalanceRow { readonly account: string; readonly debitFen: string; readonly creditFen: string; readonly balanceFen: string }

const ENTRY = `select e.key, e.kind, to_char(e.on_day, 'YYYY-MM-DD') as "on", e.of_ref as "of", e.reverses, (select jsonb_agg(jsonb_build_object('account', l.account, 'fen', l.fen) order by l.account) from contracting.ledger_line l where l.entry_id = e.id) as postings
  from contracting.ledger_entry e`;

/** The book of a contract: entries are added, never changed. The database refuses one that does not sum to zero. */
@Injectable()
export class LedgerRepository {
  constructor(private readonly database: Database) {}

  async add(ctx: TransactionContext, contractId: string, entries: readonly Entry[], at: Date): Promise<void> {
    for (const { key, kind, on, of, reverses, postings } of entries) {
      const id = newId();
      await this.database.execute(ctx, 'insert into contracting.ledger_entry (id, contract_id, key, kind, on_day, of_ref, reverses, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8)', [id, contractId, key, kind, on, of, reverses, at]);
      await this.database.execute(ctx, 'insert into contracting.ledger_line (entry_id, account, fen) select $1, a, f from unnest($2::text[], $3::bigint[]) as t(a, f)', [id, postings.map(({ account }) => account), postings.map(({ fen }) => fen)]);
    }
  }

  /** Entries by key, and those that take one of these back. */
  about(ctx: OperationContext, contractId: string, keys: readonly string[]): Promise<Entry[]> {
    return this.database.query<Entry>(ctx, `${ENTRY} where e.contract_id = $1 and (e.key = any($2) or e.reverses = any($2))`, [contractId, keys]);
  }

  all(ctx: OperationContext, contractId: string): Promise<Entry[]> {
    return this.database.query<Entry>(ctx, `${ENTRY} where e.contract_id = $1 order by e.id`, [contractId]);
  }

  balances(ctx: OperationContext, contractId: string): Promise<BalanceRow[]> {
    return this.database.query<BalanceRow>(ctx, 'select account, debit_fen::text as "debitFen", credit_fen::text as "creditFen", balance_fen::text as "balanceFen" from contracting.trial_balance where contract_id = $1 order by account', [contractId]);
  }
}
