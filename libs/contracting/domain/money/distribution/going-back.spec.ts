import type { Problem } from '@app/kernel';
import { aCost, aPerson, aReceipt, inForce, openRoute, runFacts, share, ZHEJIANG } from '../../../testing/money.js';
import { costEntry, dueEntry, payoutEntry, receiptEntry, recoveryEntry } from '../everyday-entries.js';
import { Book, trialBalance } from '../ledger.js';
import { netIncomeOf } from '../net-income.js';
import type { OpenCost, Receipt } from '../net-income.schema.js';
import { goBack, type GoneBack } from './going-back.js';
import type { GoingBackFacts, InvalidityDecision } from './going-back.schema.js';
import { invalidityIsDecided } from './going-back.rules.js';
import { classify, payrollRows, unpaidLayers } from './half-taxed.js';
import type { AwardStanding, PayrollRow } from './half-taxed.schema.js';
import { type Run, runDistribution } from './run.js';

const rules = { months: inForce('award.half-taxed-months', 36), kinds: inForce('award.half-taxed-kinds', ['transfer', 'licence'] as const), excludedSubjects: undefined };
const award = (change: Partial<AwardStanding> = {}): AwardStanding => ({ kind: 'licence', subjects: ['patent'], registered: true, publicity: 'clean', separateAccounts: true, ...change });
const classified = (registered: boolean): GoingBackFacts['classify'] => (piece) => classify(piece, piece.paidOn, { form: 'cash', award: award({ registered }), rules, standing: 'staff', wageTotal: null });
const people = [aPerson('p1', share(2, 3)), aPerson('p2', share(1, 3))];

/** Two receipts in one run, one in a second; p1 was paid all of the first run, p2 nothing. */
function story() {
  const receipts: Receipt[] = [aReceipt('r1', 60_000, '2026-01-01'), aReceipt('r2', 40_000, '2026-02-01'), aReceipt('r3', 30_000, '2026-03-01')];
  const costs: OpenCost[] = [aCost('c1', 10_000)];
  const runOf = (key: string, of: readonly Receipt[], borne: readonly OpenCost[]): Run => runDistribution(runFacts({ key, people, netIncome: netIncomeOf({ receipts: of, costs: borne, basis: ZHEJIANG }) }));
  const runs = [runOf('run-1', receipts.slice(0, 2), costs), runOf('run-2', receipts.slice(2), [])];
  const rows = payrollRows({ id: 'pay-1', person: 'p1', fen: 42_000, paidOn: '2026-05-01' }, unpaidLayers(runs.slice(0, 1), 'p1', []), () => ({ form: 'cash', award: award(), rules, standing: 'staff', wageTotal: null }));
  const book = new Book([
    ...receipts.flatMap(({ id, on, fen }) => [dueEntry({ id, on, fen }), receiptEntry({ id, on, fen })]), costEntry({ ...costs[0]!, publicMoney: false }),
    ...runs.flatMap(({ entries }) => entries), payoutEntry({ id: 'pay-1', on: '2026-05-01', fen: 42_000, person: 'p1' }),
  ]);
  return { receipts, runs, rows, book };
}
const facts = (change: Partial<GoingBackFacts> = {}): GoingBackFacts => {
  const { receipts, runs, rows } = story();
  return {
    key: 'back-1', on: '2026-09-01', cause: 'refund', document: '退款协议', refunds: [{ receiptId: 'r1', fen: 60_000 }], receipts, runs, paid: [{ run: 'run-1', person: 'p1', fen: 42_000 }], recovered: [], demanded: [], rows,
    classify: classified(true), indicators: [], invalidity: null, ...change,
  };
};
const back = (change: Partial<GoingBackFacts> = {}): GoneBack => goBack(facts(change)) as GoneBack;
const refusedBy = (change: Partial<GoingBackFacts>): string[] => {
  try {
    goBack(facts(change));
    return [];
  } catch (error) {
    return (error as Problem).violations.map(({ code }) => code);
  }
};
const said = (rows: readonly PayrollRow[]) => rows.map(({ receiptId, fen, taxClass }) => [receiptId, fen, taxClass]);

describe('a refund', () => {
  it('reverses the run, computes it again from what was kept, and leaves each account at the debt', () => {
    const { book } = story();
    const result = back();
    book.post(...result.entries);
    // (40,000 - 10,000) x 70 % = 21,000 among two thirds and a third
    expect(result.runs.map(({ key, origin, split }) => [key, origin, split.poolFen])).toEqual([['run-1:after:back-1', 'run-1', 21_000]]);
    expect(result.reversedRuns).toEqual(['run-1']);
    expect(result.debts).toEqual([{ run: 'run-1', person: 'p1', fen: 28_000, paidFen: 42_000, recoveredFen: 0, entitledFen: 14_000 }]);
    expect(book.balance('clawback_due:p1')).toBe(28_000);
    expect(book.balance('reward_payable:p1')).toBe(-14_000);
    expect(book.balance('reward_payable:p2')).toBe(-14_000);
    expect(book.balance('refund_payable')).toBe(-60_000);
    expect(book.balance('contract_income')).toBe(0);
    expect(book.balance('net_income')).toBe(0);
    expect(trialBalance(book.entries).differenceFen).toBe(0);
  });

  it('of all that a run shared leaves no run, opens its costs again, and asks for all that was paid', () => {
    const { book } = story();
    const result = back({ refunds: [{ receiptId: 'r1', fen: 60_000 }, { receiptId: 'r2', fen: 40_000 }] });
    book.post(...result.entries);
    expect(result).toMatchObject({ runs: [], reopenedCosts: [{ id: 'c1', fen: 10_000 }], debts: [{ person: 'p1', fen: 42_000, entitledFen: 0 }] });
    expect([book.balance('clawback_due:p1'), book.balance('reward_payable:p2'), book.balance('tax')]).toEqual([42_000, -7_000, 10_000]);
    expect(result.rows).toMatchObject({ restated: [], reversed: facts().rows });
  });

  it('opens again what is left of costs that exceed what was kept', () => {
    const result = back({ refunds: [{ receiptId: 'r1', fen: 60_000 }, { receiptId: 'r2', fen: 35_000 }] });
    expect(result.runs[0]).toMatchObject({ netIncome: { netFen: 0 }, split: { poolFen: 0 } });
    expect(result.reopenedCosts).toMatchObject([{ id: 'c1', fen: 5_000 }]);
  });

  it('a second time counts what was demanded and given back already', () => {
    const { book } = story();
    const first = back();
    book.post(...first.entries, recoveryEntry({ id: 'given', on: '2026-09-10', fen: 10_000, person: 'p1' }));
    const second = back({
      key: 'back-2', on: '2026-10-01', refunds: [{ receiptId: 'r2', fen: 40_000 }], receipts: facts().receipts.filter(({ id }) => id !== 'r1'),
      runs: [...first.runs, facts().runs[1]!], recovered: [{ run: 'run-1', person: 'p1', fen: 10_000 }], demanded: first.demanded, rows: first.rows.restated,
    });
    book.post(...second.entries);
    expect(second.debts).toMatchObject([{ person: 'p1', fen: 32_000, entitledFen: 0, recoveredFen: 10_000 }]);
    expect(book.balance('clawback_due:p1')).toBe(32_000);
    expect(book.balance('reward_payable:p1')).toBe(-14_000);
    expect(trialBalance(book.entries).differenceFen).toBe(0);
  });

  it('leaves other runs and people who were paid nothing without a debt', () => {
    expect(back({ refunds: [{ receiptId: 'r3', fen: 30_000 }] })).toMatchObject({ reversedRuns: ['run-2'], debts: [], demanded: [], rows: { reversed: [], restated: [] } });
    expect(back({ runs: [] })).toMatchObject({ entries: [{ kind: 'refund' }], reversedRuns: [], debts: [] });
  });

  it('states payroll rows anew over the receipts that are left', () => {
    expect(said(facts().rows)).toEqual([['r1', 25_200, 'half_taxed'], ['r2', 16_800, 'half_taxed']]);
    const { rows } = back();
    expect([said(rows.reversed), said(rows.restated)]).toEqual([[['r1', 25_200, 'half_taxed'], ['r2', 16_800, 'half_taxed']], [['r2', 14_000, 'half_taxed']]]);
  });

  it('takes back the figures of the refunded money and of the reward', () => {
    const indicators = [
      { id: 'i1', indicator: 'received', fen: 60_000, restsOn: { receipt: 'r1' }, needsRegistration: false }, { id: 'i2', indicator: 'received', fen: 40_000, restsOn: { receipt: 'r2' }, needsRegistration: false },
      { id: 'i3', indicator: 'reward', fen: 63_000, restsOn: { reward: 'run-1' }, needsRegistration: false }, { id: 'i4', indicator: 'contract', fen: 130_000, restsOn: { contract: true as const }, needsRegistration: true },
      { id: 'i5', indicator: 'reward', fen: 21_000, restsOn: { reward: 'run-2' }, needsRegistration: false },
    ];
    expect(back({ indicators }).indicators).toEqual([{ reverses: 'i1', indicator: 'received', fen: -60_000, standsFen: 0 }, { reverses: 'i3', indicator: 'reward', fen: -63_000, standsFen: 21_000 }]);
    expect(back({ indicators, cause: 'registration_cancelled', refunds: [] }).indicators).toEqual([{ reverses: 'i4', indicator: 'contract', fen: -130_000, standsFen: 0 }]);
  });

  it('is whole fen of payments that arrived, with a document', () => {
    for (const fen of [0, -1, 0.5, 60_001]) expect(refusedBy({ refunds: [{ receiptId: 'r1', fen }] })).toEqual(['contracting.refund-over-receipt']);
    expect(refusedBy({ refunds: [{ receiptId: 'nowhere', fen: 1 }] })).toEqual(['contracting.refund-over-receipt']);
    expect(refusedBy({ refunds: [{ receiptId: 'r1', fen: 1 }, { receiptId: 'r1', fen: 1 }] })).toEqual(['contracting.refund-over-receipt']);
    expect(refusedBy({ refunds: [] })).toEqual(['contracting.refund-does-not-fit']);
    expect(refusedBy({ document: ' ' })).toEqual(['contracting.going-back-without-document']);
    expect(refusedBy({ cause: 'rescission', refunds: [] })).toEqual([]);
  });

  it('of a stake takes shares back as shares', () => {
    const run = runDistribution(runFacts({ route: openRoute({ kind: 'equity' }), people, netIncome: { ...netIncomeOf({ receipts: [aReceipt('s', 90_000)], costs: [], basis: ZHEJIANG }), source: 'contribution' } }));
    const result = back({ cause: 'rescission', refunds: [{ receiptId: 's', fen: 90_000 }], receipts: [aReceipt('s', 90_000)], runs: [run], paid: [{ run: 'run-1', person: 'p1', fen: 42_000 }], rows: [] });
    expect(result.entries.at(-1)!.postings).toEqual([{ account: 'equity_clawback_due:p1', fen: 42_000 }, { account: 'equity_payable:p1', fen: -42_000 }]);
  });
});

describe('an invalid patent', () => {
  const rule = inForce('patent.invalidity-effect', { performedContractsStand: true, exceptions: ['bad_faith', 'plainly_unfair'] as ('bad_faith' | 'plainly_unfair')[] }, '专利法 第四十七条');
  const decided = (ground: InvalidityDecision['ground'], change: Partial<InvalidityDecision> = {}) => ({ ground, decidedBy: '校长办公会', document: '认定意见', ...change });
  const way = (decision: InvalidityDecision | null, given: typeof rule | undefined = rule) => goBack(facts({ cause: 'invalidity', invalidity: { rule: given, decision } })).way;

  it('does not reach back to what was performed, apart from what a person finds', () => {
    expect(way(decided('none'))).toBe('stands');
    expect(way(decided('bad_faith'))).toBe('back');
    expect(way(decided('plainly_unfair'))).toBe('back');
  });

  it('is for a person where nobody decided, on paper, or no rule is in force', () => {
    expect(way(null)).toBe('person');
    expect(way(decided('bad_faith', { document: ' ' }))).toBe('person');
    expect(way(decided('none', { decidedBy: '' }))).toBe('person');
    expect(goBack(facts({ cause: 'invalidity', invalidity: { rule: undefined, decision: decided('bad_faith') } })).way).toBe('person');
    expect(goBack(facts({ cause: 'invalidity', invalidity: null })).way).toBe('person');
    expect(way(decided('bad_faith'), { ...rule, value: { ...rule.value, exceptions: ['plainly_unfair'] } })).toBe('person');
    expect(way(decided('none'), { ...rule, value: { ...rule.value, performedContractsStand: false } })).toBe('person');
  });
});

describe('going back for invalidity', () => {
  it('rests on a finding of a ground that the rule in force names', () => {
    const rule = inForce('patent.invalidity-effect', { performedContractsStand: true, exceptions: ['bad_faith' as const] });
    const kept = (invalidity: GoingBackFacts['invalidity']) => invalidityIsDecided.check(facts({ cause: 'invalidity', invalidity })).length === 0;
    const found = (ground: InvalidityDecision['ground']) => ({ ground, decidedBy: '校长办公会', document: '认定意见' });
    expect([kept({ rule, decision: found('bad_faith') }), kept({ rule, decision: found('plainly_unfair') }), kept({ rule, decision: found('none') }), kept({ rule, decision: null }), kept({ rule: undefined, decision: found('bad_faith') }), kept(null)])
      .toEqual([true, false, false, false, false, false]);
    expect(invalidityIsDecided.check(facts())).toEqual([]);
  });
});

describe('a cancelled registration', () => {
  it('moves no money, but makes half-taxed awards fully taxed', () => {
    const result = back({ cause: 'registration_cancelled', refunds: [], classify: classified(false) });
    expect(result).toMatchObject({ entries: [], debts: [], runs: [], reversedRuns: [] });
    expect([said(result.rows.reversed), said(result.rows.restated)]).toEqual([[['r1', 25_200, 'half_taxed'], ['r2', 16_800, 'half_taxed']], [['r1', 25_200, 'fully_taxed'], ['r2', 16_800, 'fully_taxed']]]);
    expect(back({ cause: 'registration_cancelled', refunds: [] }).rows).toEqual({ reversed: [], restated: [] });
    expect(refusedBy({ cause: 'registration_cancelled' })).toEqual(['contracting.refund-does-not-fit']);
  });
});
