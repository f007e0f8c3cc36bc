import type { Account } from './accounts.js';

/** One line of an entry in integer fen: debit positive, credit negative, never zero. */
export interface Posting {
  readonly account: Account;
  readonly fen: number;
}

export const ENTRY_KINDS = ['due', 'receipt', 'cost', 'net_income', 'distribution', 'payout', 'recovery', 'clawback', 'refund', 'broker_fee', 'reversal', 'other'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** A dated entry of a contract's book. Written once; a correction is a second entry that names it in `reverses`. */
export interface Entry {
  /** Stable and unique in the book: written twice, the same entry is refused rather than counted twice. */
  readonly key: string;
  readonly kind: EntryKind;
  /** Civil day from which it counts. */
  readonly on: string;
  /** What it belongs to: a run, a receipt, a payout. */
  readonly of: string;
  readonly postings: readonly Posting[];
  readonly reverses: string | null;
}
