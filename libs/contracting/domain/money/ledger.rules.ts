import { defineRule, type Rule } from '@app/kernel';
import { z } from 'zod';
import { isAccount } from './accounts.js';
import type { Entry } from './entry.js';

export interface EntryFacts {
  readonly entry: Entry;
  /** Is an entry of this key in the book? */
  readonly known: boolean;
  /** The entry that it names as reversed, and the reversal which that one has already. */
  readonly reversed: Entry | undefined;
  readonly reversal: Entry | undefined;
}

const civilDay = z.iso.date();

export const entryBalances: Rule<EntryFacts> = defineRule<EntryFacts>({
  code: 'contracting.entry-unbalanced', path: '/postings',
  texts: { 'zh-CN': '分录借贷不平，差额 {difference} 分。', en: 'The entry does not balance: debit and credit differ by {difference} fen.' },
  keeps: ({ entry: { postings } }) => {
    if (!postings.every(({ fen }) => Number.isSafeInteger(fen))) return true;
    const sum = postings.reduce((total, { fen }) => total + BigInt(fen), 0n);
    return sum === 0n || { params: { difference: String(sum) } };
  },
});

export const entryIsInFen: Rule<EntryFacts> = defineRule<EntryFacts>({
  code: 'contracting.entry-not-in-fen', path: '/postings',
  texts: { 'zh-CN': '金额须为不为零、绝对值不超过 2^53-1 的整数分：{account}。', en: 'Sums are whole fen, not zero, at most 2^53-1 either way: {account}.' },
  keeps: ({ entry: { postings } }) => postings.flatMap(({ account, fen }, at) =>
    (Number.isSafeInteger(fen) && fen !== 0 ? [] : [{ path: `/postings/${at}/fen`, params: { account } }])),
});

export const entryHasLines: Rule<EntryFacts> = defineRule<EntryFacts>({
  code: 'contracting.entry-too-short', path: '/postings',
  texts: { 'zh-CN': '分录至少有借、贷两行，同一科目只列一行。', en: 'An entry has two lines at least, and each account once.' },
  keeps: ({ entry: { postings } }) => postings.length >= 2 && new Set(postings.map(({ account }) => account)).size === postings.length,
});

export const entryAccountsAreKnown: Rule<EntryFacts> = defineRule<EntryFacts>({
  code: 'contracting.entry-account-unknown', path: '/postings',
  texts: { 'zh-CN': '没有“{account}”这个科目。', en: 'There is no account "{account}".' },
  keeps: ({ entry: { postings } }) => postings.flatMap(({ account }, at) => (isAccount(account) ? [] : [{ path: `/postings/${at}/account`, params: { account } }])),
});

export const entryIsDated: Rule<EntryFacts> = defineRule<EntryFacts>({
  code: 'contracting.entry-undated', path: '/on',
  texts: { 'zh-CN': '分录须写明日期，更正不早于被更正的分录。', en: 'An entry has its day; one that takes another back is not earlier than it.' },
  keeps: ({ entry: { on }, reversed }) => civilDay.safeParse(on).success && (reversed === undefined || reversed.on <= on),
});

export const entryIsNew: Rule<EntryFacts> = defineRule<EntryFacts>({
  code: 'contracting.entry-known', path: '/key',
  texts: { 'zh-CN': '该分录已经入账（{key}），分录只增不改；有误的请作红字冲销。', en: 'This entry is in the book ({key}); entries are never written over. Take a wrong one back by a reversing entry.' },
  keeps: ({ entry, known }) => (!known && entry.key.trim() !== '') || { params: { key: entry.key } },
});

export const reversalNamesItsEntry: Rule<EntryFacts> = defineRule<EntryFacts>({
  code: 'contracting.reversal-of-nothing', path: '/reverses',
  texts: {
    'zh-CN': '红字冲销须指明本账内一笔原始分录（现为 {key}）；冲销分录本身不再冲销，请重新入账。',
    en: 'A reversal names an original entry of this book (now {key}); a reversal is not reversed, the entry is written anew instead.',
  },
  keeps: ({ entry, reversed }) => {
    if (entry.reverses === null) return entry.kind !== 'reversal' || { params: { key: '—' } };
    return (entry.kind === 'reversal' && reversed !== undefined && reversed.reverses === null) || { params: { key: entry.reverses } };
  },
});

export const reversedOnce: Rule<EntryFacts> = defineRule<EntryFacts>({
  code: 'contracting.reversed-already', path: '/reverses',
  texts: { 'zh-CN': '该分录已由 {key} 冲销，只能冲销一次。', en: 'This entry was taken back by {key}; that is done once.' },
  keeps: ({ reversal }) => reversal === undefined || { params: { key: reversal.key } },
});

export const reversalIsExact: Rule<EntryFacts> = defineRule<EntryFacts>({
  code: 'contracting.reversal-differs', path: '/postings',
  texts: { 'zh-CN': '红字冲销须与原分录逐行相反、金额相等；只更正一部分的，先全部冲销再重新入账。', en: 'A reversal is the exact opposite of its entry, line by line; to correct a part, take all of it back and write it anew.' },
  keeps: ({ entry, reversed }) => {
    if (!reversed) return true;
    const opposite = new Map(reversed.postings.map(({ account, fen }) => [account, -fen]));
    return entry.postings.length === opposite.size && entry.postings.every(({ account, fen }) => opposite.get(account) === fen);
  },
});

export const entryRules: readonly Rule<EntryFacts>[] = [
  entryIsInFen, entryBalances, entryHasLines, entryAccountsAreKnown, entryIsDated, entryIsNew, reversalNamesItsEntry, reversedOnce, reversalIsExact,
];
