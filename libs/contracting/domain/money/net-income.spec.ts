import fc from 'fast-check';
import { type Problem, renderText } from '@app/kernel';
import { aCost, aReceipt, BEIJING, ZHEJIANG } from '../../testing/money.js';
import { COST_KINDS } from './accounts.js';
import { percentOf } from './governed.js';
import { contributionOf, netIncomeEntry, netIncomeOf } from './net-income.js';
import { type DeductionBasis, deductionListSchema, type OpenCost } from './net-income.schema.js';

const broken = (facts: Parameters<typeof netIncomeOf>[0]): string[] => {
  try {
    netIncomeOf(facts);
    return [];
  } catch (error) {
    return (error as Problem).violations.map(({ code }) => code);
  }
};
const receipts = [aReceipt('r1', 100_000)];

describe('net income', () => {
  it('deducts what the list of the place names', () => {
    const costs = COST_KINDS.map((kind, at) => aCost(kind, 10 ** at, { kind }));
    expect(netIncomeOf({ receipts: [aReceipt('r1', 10 ** 9)], costs, basis: ZHEJIANG }).deductedFen).toBe(111_111_111);
    expect(netIncomeOf({ receipts: [aReceipt('r1', 10 ** 9)], costs, basis: BEIJING }).deductedFen).toBe(11_111);
  });

  it('shows public research money and does not deduct it where the place says so', () => {
    const costs = [aCost('c1', 30_000, { kind: 'development', publicMoney: true }), aCost('c2', 5_000)];
    const result = netIncomeOf({ receipts, costs, basis: ZHEJIANG });
    expect(result).toMatchObject({ grossFen: 100_000, deductedFen: 5_000, netFen: 95_000, carried: [] });
    expect(result.explanation.map(({ code }) => code)).toEqual(['gross', 'list-by-rule', 'cost-public-money', 'cost-deducted', 'net']);
    expect(renderText(result.explanation[2]!.texts, 'zh-CN', result.explanation[2]!.params)).toBe('研发成本 ¥300.00 由财政科研经费支出，不计入成本，只列示不扣除（凭证：凭证c1）。');
    const unit: DeductionBasis = { source: 'unit', document: '校发12号', list: { value: { deduct: ['cost'] } } };
    expect(netIncomeOf({ receipts, costs, basis: unit })).toMatchObject({ netFen: 70_000 });
    expect(netIncomeOf({ receipts, costs, basis: unit }).lines.map(({ treatment }) => treatment)).toEqual(['deducted', 'not-on-list']);
  });

  it('carries over what exceeds receipts, the newest costs, and never goes below zero', () => {
    const first = netIncomeOf({ receipts, basis: ZHEJIANG, costs: [aCost('late', 40_000, { on: '2026-02-09' }), aCost('early', 80_000, { on: '2026-01-09' })] });
    expect(first).toMatchObject({ netFen: 0, deductedFen: 100_000, carried: [{ id: 'late', fen: 20_000 }] });
    expect(first.explanation.map(({ code }) => code)).toEqual(['gross', 'list-by-rule', 'cost-deducted', 'cost-deducted', 'cost-carried', 'net']);
    expect(netIncomeOf({ receipts: [aReceipt('r2', 50_000)], costs: first.carried, basis: ZHEJIANG }).netFen).toBe(30_000);
  });

  it('goes to a person where no list is in force', () => {
    expect(broken({ receipts, costs: [], basis: null })).toEqual(['contracting.net-income-list-missing']);
    expect(broken({ receipts, costs: [], basis: { source: 'unit', document: ' ', list: { value: { deduct: ['cost'] } } } })).toEqual(['contracting.net-income-list-missing']);
  });

  it('refuses what is not money, counts twice, or has no evidence', () => {
    expect(broken({ receipts: [], costs: [], basis: ZHEJIANG })).toEqual(['contracting.receipts-not-in-fen']);
    for (const fen of [0, -1, 1.5, 2 ** 53]) expect(broken({ receipts: [aReceipt('r', fen)], costs: [], basis: ZHEJIANG })).toEqual(['contracting.receipts-not-in-fen']);
    expect(broken({ receipts, costs: [aCost('c', -5)], basis: ZHEJIANG })).toEqual(['contracting.receipts-not-in-fen']);
    expect(broken({ receipts: [aReceipt('a', 2 ** 52), aReceipt('b', 2 ** 52)], costs: [], basis: ZHEJIANG })).toEqual(['contracting.receipts-not-in-fen']);
    expect(broken({ receipts: [...receipts, ...receipts], costs: [], basis: ZHEJIANG })).toEqual(['contracting.net-income-counted-twice']);
    expect(broken({ receipts, costs: [aCost('c', 5), aCost('c', 5)], basis: ZHEJIANG })).toEqual(['contracting.net-income-counted-twice']);
    expect(broken({ receipts, costs: [aCost('c', 5, { evidence: ' ' })], basis: ZHEJIANG })).toEqual(['contracting.cost-without-evidence']);
  });

  it('reads only lists of known words', () => {
    expect(deductionListSchema.safeParse({ deduct: ['entertainment'] }).success).toBe(false);
    expect(deductionListSchema.safeParse({ deduct: ['taxes', 'upkeep', 'valuation', 'appraisal', 'negotiation'] }).success).toBe(true);
  });

  it('takes shares as they are', () => {
    expect(contributionOf([aReceipt('s', 7_000)])).toMatchObject({ source: 'contribution', netFen: 7_000, basis: null });
  });

  it('adds up for any costs: gross is net and deducted, each cost is deducted or carried or shown, the entry balances, the order is indifferent', () => {
    const anyCost = fc.record({ kind: fc.constantFrom(...COST_KINDS), fen: fc.integer({ min: 1, max: 10 ** 11 }), publicMoney: fc.boolean(), on: fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03') });
    fc.assert(fc.property(fc.array(anyCost, { maxLength: 20 }), fc.array(fc.integer({ min: 1, max: 10 ** 12 }), { minLength: 1, maxLength: 9 }), fc.constantFrom(ZHEJIANG, BEIJING), (given, sums, basis) => {
      const costs = given.map((one, at): OpenCost => ({ ...one, id: `c${at}`, evidence: 'x' }));
      const paid = sums.map((fen, at) => aReceipt(`r${at}`, fen));
      const result = netIncomeOf({ receipts: paid, costs, basis });
      expect(result.netFen + result.deductedFen).toBe(sums.reduce((sum, fen) => sum + fen, 0));
      expect(result.netFen).toBeGreaterThanOrEqual(0);
      for (const { cost, treatment, deductedFen, carriedFen } of result.lines) expect(deductedFen + carriedFen).toBe(treatment === 'not-on-list' || treatment === 'public-money' ? 0 : cost.fen);
      expect(result.carried.length === 0 || result.netFen === 0).toBe(true);
      const entry = netIncomeEntry(result, { key: 'k', on: '2026-03-01', of: 'k' });
      expect(entry.postings.reduce((sum, { fen }) => sum + fen, 0)).toBe(0);
      expect(netIncomeOf({ receipts: [...paid].reverse(), costs: [...costs].reverse(), basis })).toEqual(result);
    }));
  });
});

describe('a percentage of the registry', () => {
  it('is an exact fraction', () => {
    expect([percentOf(50), percentOf(12.5), percentOf(0), percentOf(100), percentOf(33.3333)]).toEqual([
      { numerator: 50, denominator: 100 }, { numerator: 125, denominator: 1_000 }, { numerator: 0, denominator: 100 }, { numerator: 100, denominator: 100 }, { numerator: 333_333, denominator: 1_000_000 },
    ]);
    for (const wrong of [101, -1, 1e-7, NaN, 100.5, 33.33333]) expect(() => percentOf(wrong)).toThrow(RangeError);
  });
});
