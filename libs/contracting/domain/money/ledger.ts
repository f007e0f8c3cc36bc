import { enforce } from '@app/kernel';
import type { Account } from './accounts.js';
import { entryRules } from './ledger.rules.js';
import type { Entry, Posting } from './entry.js';

/** What an entry is judged against; a table answers it as well as the book in memory. */
export interface BookLookup {
  entry(key: string): Entry | undefined;
  reversalOf(key: string): Entry | undefined;
}

const inFen = (sum: bigint): number => {
  const fen = Number(sum);
  if (!Number.isSafeInteger(fen)) throw new RangeError(`beyond the exact integers: ${sum} fen`);
  return fen;
};

/** An entry with the sums of each account put together and nothing of zero: what the other rooms write. Throws a RangeError beyond 2^53-1 fen. */
export function entryOf(head: Omit<Entry, 'postings' | 'reverses'>, lines: readonly Posting[]): Entry {
  const sums = new Map<Account, bigint>();
  for (const { account, fen } of lines) sums.set(account, (sums.get(account) ?? 0n) + BigInt(fen));
  return { ...head, reverses: null, postings: [...sums].flatMap(([account, sum]) => (sum === 0n ? [] : [{ account, fen: inFen(sum) }])) };
}

/** The entry that takes another one back, posting by posting. */
export const reversalEntry = (entry: Entry, head: { readonly key: string; readonly on: string }): Entry =>
  ({ ...head, kind: 'reversal', of: entry.of, postings: entry.postings.map(({ account, fen }) => ({ account, fen: -fen })), reverses: entry.key });

/** Refuses an entry that is unbalanced, empty, fractional, known already, or takes back what cannot be taken back. */
export function enforceEntry(entry: Entry, book: BookLookup): void {
  const { key, reverses } = entry;
  enforce(entryRules, {
    entry, known: book.entry(key) !== undefined, reversed: reverses === null ? undefined : book.entry(reverses), reversal: reverses === null ? undefined : book.reversalOf(reverses),
  });
}

/** Balance by account in fen, debit positive; accounts at zero are left out. Throws a RangeError beyond 2^53-1 fen. */
export function balancesOf(entries: Iterable<Pick<Entry, 'postings'>>): ReadonlyMap<Account, number> {
  const sums = new Map<Account, bigint>();
  for (const { postings } of entries) for (const { account, fen } of postings) sums.set(account, (sums.get(account) ?? 0n) + BigInt(fen));
  return new Map([...sums].filter(([, sum]) => sum !== 0n).map(([account, sum]) => [account, inFen(sum)] as const).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export interface TrialBalance {
  readonly rows: readonly { readonly account: Account; readonly debitFen: number; readonly creditFen: number }[];
  readonly debitFen: number;
  readonly creditFen: number;
  /** Zero at all times. */
  readonly differenceFen: number;
}

/** Every account with its balance on its side; the two sides are equal in a book of accepted entries. */
export function trialBalance(entries: Iterable<Pick<Entry, 'postings'>>): TrialBalance {
  const rows = [...balancesOf(entries)].map(([account, fen]) => ({ account, debitFen: fen > 0 ? fen : 0, creditFen: fen < 0 ? -fen : 0 }));
  const debit = rows.reduce((sum, { debitFen }) => sum + BigInt(debitFen), 0n);
  const credit = rows.reduce((sum, { creditFen }) => sum + BigInt(creditFen), 0n);
  return { rows, debitFen: inFen(debit), creditFen: inFen(credit), differenceFen: inFen(debit - credit) };
}

/** A book in memory: entries are added, never changed nor taken out. */
export class Book implements BookLookup {
  private readonly byKey = new Map<string, Entry>();
  private readonly reversals = new Map<string, Entry>();

  constructor(entries: Iterable<Entry> = []) {
    for (const entry of entries) this.post(entry);
  }

  get entries(): readonly Entry[] {
    return [...this.byKey.values()];
  }

  entry(key: string): Entry | undefined {
    return this.byKey.get(key);
  }

  reversalOf(key: string): Entry | undefined {
    return this.reversals.get(key);
  }

  /** Refuses with every broken rule and then leaves the book as it was. */
  post(...entries: readonly Entry[]): this {
    const added: Entry[] = [];
    try {
      for (const entry of entries) {
        enforceEntry(entry, this);
        this.byKey.set(entry.key, entry);
        if (entry.reverses !== null) this.reversals.set(entry.reverses, entry);
        added.push(entry);
      }
    } catch (error) {
      for (const { key, reverses } of added) {
        this.byKey.delete(key);
        if (reverses !== null) this.reversals.delete(reverses);
      }
      throw error;
    }
    return this;
  }

  balance(account: Account): number {
    return balancesOf(this.byKey.values()).get(account) ?? 0;
  }
}
