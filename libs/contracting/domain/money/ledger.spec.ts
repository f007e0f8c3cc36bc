import fc from 'fast-check';
import { Problem } from '@app/kernel';
import type { Account } from './accounts.js';
import { costEntry, dueEntry, receiptEntry } from './everyday-entries.js';
import { balancesOf, Book, entryOf, reversalEntry, trialBalance } from './ledger.js';
import type { Entry, Posting } from './entry.js';

const anEntry = (change: Partial<Entry> = {}): Entry => ({ key: 'e1', kind: 'other', on: '2026-03-01', of: 'x', reverses: null, postings: [{ account: 'received', fen: 500 }, { account: 'receivable', fen: -500 }], ...change });
const lines = (...given: readonly (readonly [string, number])[]): Posting[] => given.map(([account, fen]) => ({ account: account as Account, fen }));
const refused = (entry: Entry, book = new Book()): string[] => {
  const before = book.entries.length;
  try {
    book.post(entry);
    return [];
  } catch (error) {
    expect(book.entries.length).toBe(before);
    return (error as Problem).violations.map(({ code, path }) => `${code} ${path}`);
  }
};

describe('an entry', () => {
  it('balances, in whole fen other than zero, on known accounts', () => {
    expect(refused(anEntry())).toEqual([]);
    expect(refused(anEntry({ postings: lines(['received', 500], ['receivable', -499]) }))).toEqual(['contracting.entry-unbalanced /postings']);
    expect(refused(anEntry({ postings: lines(['received', 0], ['receivable', 0]) }))).toEqual(['contracting.entry-not-in-fen /postings/0/fen', 'contracting.entry-not-in-fen /postings/1/fen']);
    expect(refused(anEntry({ postings: lines(['received', 0.5], ['receivable', -0.5]) }))).toEqual(['contracting.entry-not-in-fen /postings/0/fen', 'contracting.entry-not-in-fen /postings/1/fen']);
    expect(refused(anEntry({ postings: lines(['received', 2 ** 53], ['receivable', -(2 ** 53)]) }))).toHaveLength(2);
    expect(refused(anEntry({ postings: [] }))).toEqual(['contracting.entry-too-short /postings']);
    expect(refused(anEntry({ postings: lines(['received', 500], ['receivable', -250], ['receivable', -250]) }))).toEqual(['contracting.entry-too-short /postings']);
    for (const name of ['cash', 'cost:bribes', 'cost:tax', 'cost:', 'reward_payable', 'reward_payable:', 'reward_payable: ', 'received:', 'received:x']) {
      expect(refused(anEntry({ postings: lines([name, 5], ['received', -5]) }))).toEqual(['contracting.entry-account-unknown /postings/0/account']);
    }
  });

  it('sums exactly where doubles would not', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(refused(anEntry({ postings: lines(['received', most], ['unit_share', most], ['receivable', -most], ['tax', 1 - most], ['net_income', -2]) }))).toEqual(['contracting.entry-unbalanced /postings']);
  });

  it('has a day and is written once', () => {
    expect(refused(anEntry({ on: '2026-02-31' }))).toEqual(['contracting.entry-undated /on']);
    expect(refused(anEntry(), new Book([anEntry()]))).toEqual(['contracting.entry-known /key']);
    expect(refused(anEntry({ key: ' ' }))).toEqual(['contracting.entry-known /key']);
  });
});

describe('a reversal', () => {
  const reversal = (change: Partial<Entry> = {}) => ({ ...reversalEntry(anEntry(), { key: 'r1', on: '2026-03-02' }), ...change });
  const book = () => new Book([anEntry()]);

  it('names an original entry, is its exact opposite, and comes once', () => {
    expect(refused(reversal(), book())).toEqual([]);
    expect(refused(reversal())).toEqual(['contracting.reversal-of-nothing /reverses']);
    expect(refused(reversal({ reverses: null }), book())).toEqual(['contracting.reversal-of-nothing /reverses']);
    expect(refused(reversal({ kind: 'other' }), book())).toEqual(['contracting.reversal-of-nothing /reverses']);
    expect(refused(reversal({ on: '2026-02-28' }), book())).toEqual(['contracting.entry-undated /on']);
    expect(refused(reversal({ key: 'r2' }), book().post(reversal()))).toEqual(['contracting.reversed-already /reverses']);
    expect(refused(reversalEntry(reversal(), { key: 'r3', on: '2026-03-03' }), book().post(reversal()))).toEqual(['contracting.reversal-of-nothing /reverses']);
    expect(refused(reversal({ postings: lines(['received', -499], ['receivable', 499]) }), book())).toEqual(['contracting.reversal-differs /postings']);
    expect(refused(reversal({ postings: lines(['received', -500], ['receivable', 499], ['tax', 1]) }), book())).toEqual(['contracting.reversal-differs /postings']);
  });

  it('leaves every account at zero', () => {
    expect(balancesOf(book().post(reversal()).entries).size).toBe(0);
  });
});

describe('a book', () => {
  it('posts all of several entries or none', () => {
    const book = new Book();
    expect(() => book.post(anEntry(), anEntry({ key: 'e2', postings: [] }))).toThrow(Problem);
    expect(book.entries).toEqual([]);
    const kept = new Book([anEntry()]);
    expect(() => kept.post(reversalEntry(anEntry(), { key: 'r1', on: '2026-03-02' }), anEntry())).toThrow(Problem);
    expect(kept.reversalOf('e1')).toBeUndefined();
  });

  it('keeps balances by account', () => {
    const book = new Book([dueEntry({ id: 'd', on: '2026-03-01', fen: 900 }), receiptEntry({ id: 'd', on: '2026-03-02', fen: 600 }), costEntry({ id: 'c', on: '2026-03-02', fen: 50, kind: 'upkeep', publicMoney: true })]);
    expect(Object.fromEntries(balancesOf(book.entries))).toEqual({ received: 600, receivable: 300, contract_income: -900, 'cost:upkeep': 50, public_research_money: -50 });
    expect(trialBalance(book.entries)).toMatchObject({ debitFen: 950, creditFen: 950, differenceFen: 0 });
    expect(book.balance('received')).toBe(600);
    expect(book.balance('tax')).toBe(0);
  });

  it('shows a difference where postings were tampered with', () => {
    expect(trialBalance([anEntry({ postings: lines(['received', 500], ['receivable', -499]) })]).differenceFen).toBe(1);
  });

  it('is at zero after any history of entries and reversals', () => {
    const accounts: Account[] = ['received', 'receivable', 'contract_income', 'tax', 'cost:upkeep', 'reward_payable:a', 'clawback_due:b', 'unit_share'];
    const anyLine = fc.record({ account: fc.constantFrom(...accounts), fen: fc.integer({ min: -(10 ** 12), max: 10 ** 12 }) });
    fc.assert(fc.property(fc.array(fc.tuple(fc.array(anyLine, { minLength: 1, maxLength: 6 }), fc.constantFrom(...accounts), fc.boolean()), { maxLength: 30 }), (history) => {
      const book = new Book();
      history.forEach(([given, against, back], at) => {
        const entry = entryOf({ key: `e${at}`, kind: 'other', on: '2026-03-01', of: 'x' }, [...given, { account: against, fen: -given.reduce((sum, { fen }) => sum + fen, 0) }]);
        if (entry.postings.length < 2) return;
        book.post(entry);
        if (back) book.post(reversalEntry(entry, { key: `r${at}`, on: '2026-03-01' }));
      });
      expect(trialBalance(book.entries).differenceFen).toBe(0);
      const standing = book.entries.filter(({ key, reverses }) => reverses === null && book.reversalOf(key) === undefined);
      expect([...balancesOf(standing)]).toEqual([...balancesOf(book.entries)]);
    }));
  });
});
