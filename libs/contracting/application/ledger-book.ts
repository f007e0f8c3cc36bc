import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import type { TransactionContext } from '@app/platform';
import type { Entry } from '../domain/money/entry.js';
import { enforceEntry, type BookLookup } from '../domain/money/ledger.js';
import { LedgerRepository } from '../persistence/ledger.repository.js';

/** Writes into the book of a contract. Refuses (422) what is unbalanced, known already, or takes back what cannot be taken back. */
@Injectable()
export class LedgerBook {
  constructor(private readonly ledger: LedgerRepository, private readonly clock: Clock) {}

  /** Within the transaction of whoever decided it, with the contract locked. Entries may rest on earlier ones of the same list. */
  async post(ctx: TransactionContext, contractId: string, entries: readonly Entry[]): Promise<void> {
    const asked = [...new Set(entries.flatMap(({ key, reverses }) => (reverses === null ? [key] : [key, reverses])))];
    const known = await this.ledger.about(ctx, contractId, asked);
    const book: BookLookup = { entry: (key) => known.find((one) => one.key === key), reversalOf: (key) => known.find(({ reverses }) => reverses === key) };
    for (const entry of entries) {
      enforceEntry(entry, book);
      known.push(entry);
    }
    await this.ledger.add(ctx, contractId, entries, this.clock.now());
  }
}
