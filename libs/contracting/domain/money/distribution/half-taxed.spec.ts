import fc from 'fast-check';
import type { Problem } from '@app/kernel';
import { aPerson, aReceipt, inForce, openRoute, runFacts, share, ZHEJIANG } from '../../../testing/money.js';
import { netIncomeOf } from '../net-income.js';
import { type AwardFacts, classify, deadlineOf, fifo, halfTaxedStatus, openClocks, payrollRows, unpaidLayers } from './half-taxed.js';
import type { AwardStanding, HalfTaxedRules, PayrollRow } from './half-taxed.schema.js';
import { exportRules } from './half-taxed.rules.js';
import { runDistribution } from './run.js';

const rules: HalfTaxedRules = {
  months: inForce('award.half-taxed-months', 36, '财税〔2018〕58号'), kinds: inForce('award.half-taxed-kinds', ['transfer', 'licence'] as const, '财税〔2018〕58号'), excludedSubjects: inForce('award.half-taxed-excluded-subjects', ['know_how'] as const),
};
const award = (change: Partial<AwardStanding> = {}): AwardStanding => ({ kind: 'licence', subjects: ['patent'], registered: true, publicity: 'clean', separateAccounts: true, ...change });
const status = (change: Partial<AwardStanding> = {}, law: Partial<HalfTaxedRules> = {}, paidOn = '2026-05-01') => halfTaxedStatus('2026-03-01', paidOn, award(change), { ...rules, ...law });
const facts = (change: Partial<AwardFacts> = {}): AwardFacts => ({ form: 'cash', award: award(), rules, standing: 'staff', wageTotal: null, ...change });
const runs = [['run-1', 1_000, '2023-01-31'], ['run-2', 2_000, '2026-03-01']].map(([key, fen, on]) =>
  runDistribution(runFacts({ key: key as string, on: '2026-04-01', people: [aPerson('p', share(1, 1))], netIncome: netIncomeOf({ receipts: [aReceipt(`of-${key}`, fen as number, on as string)], costs: [], basis: ZHEJIANG }) })));

describe('the half-taxed cash award', () => {
  it('runs so many months from each receipt', () => {
    expect(deadlineOf('2026-03-01', 36)).toBe('2029-03-01');
    expect(deadlineOf('2024-02-29', 36)).toBe('2027-02-28');
    expect(deadlineOf('2025-08-31', 6)).toBe('2026-02-28');
    expect(status()).toEqual({ status: 'eligible', until: '2029-03-01' });
    expect(status({}, {}, '2029-03-01')).toEqual({ status: 'eligible', until: '2029-03-01' });
    expect(status({}, {}, '2029-03-02')).toEqual({ status: 'expired', deadline: '2029-03-01' });
    expect(status({}, { months: inForce('award.half-taxed-months', 2) }, '2026-05-02')).toEqual({ status: 'expired', deadline: '2026-05-01' });
  });

  it('covers the kinds in force, of a registered contract whose award was publicised and is accounted for apart', () => {
    expect(status({ kind: 'transfer' }).status).toBe('eligible');
    for (const kind of ['service', 'consulting', 'development_commissioned', 'development_cooperative', 'equity'] as const) expect(status({ kind })).toEqual({ status: 'not_eligible', reason: 'kind' });
    expect(status({ registered: false })).toEqual({ status: 'not_eligible', reason: 'registration' });
    expect(status({ separateAccounts: false })).toEqual({ status: 'not_eligible', reason: 'accounts' });
    for (const publicity of ['open', 'upheld'] as const) expect(status({ publicity })).toEqual({ status: 'not_eligible', reason: 'publicity' });
    expect(status({ subjects: ['patent', 'know_how'] })).toEqual({ status: 'not_eligible', reason: 'subject' });
  });

  it('is for people to decide where no rule is in force', () => {
    expect(status({}, { months: undefined })).toEqual({ status: 'undecided', reason: 'rule' });
    expect(status({}, { kinds: undefined })).toEqual({ status: 'undecided', reason: 'rule' });
    expect(status({ subjects: ['know_how'] }, { excludedSubjects: undefined })).toEqual({ status: 'undecided', reason: 'subject' });
    expect(status({}, { excludedSubjects: undefined }).status).toBe('eligible');
  });

  it('has classes and no sum of tax', () => {
    const of = (change: Partial<AwardFacts>, paidOn = '2026-05-01') => classify({ receivedOn: '2026-03-01' }, paidOn, facts(change));
    expect(of({})).toEqual({ taxClass: 'half_taxed', deadline: '2029-03-01', texts: null, wageTotal: null });
    expect(of({}, '2029-03-02')).toMatchObject({ taxClass: 'fully_taxed', deadline: '2029-03-01' });
    expect(of({ award: award({ registered: false }) })).toMatchObject({ taxClass: 'fully_taxed', deadline: null });
    for (const standing of ['student', 'retiree', 'external'] as const) expect(of({ standing })).toMatchObject({ taxClass: 'undecided' });
    expect(of({ standing: 'student' }, '2029-03-02')).toMatchObject({ taxClass: 'fully_taxed' });
    expect(of({ form: 'equity' })).toMatchObject({ taxClass: 'equity' });
    expect(of({ rules: { ...rules, months: undefined } })).toMatchObject({ taxClass: 'undecided' });
    const { wageTotal } = openRoute();
    expect(of({ wageTotal: wageTotal!.value }).wageTotal).toEqual({ inTotal: true, limitedByCap: false, inBase: false });
  });

  it('takes the oldest receipts first; what is paid late of them is fully taxed', () => {
    const layers = unpaidLayers([...runs].reverse(), 'p', []);
    expect(layers.map(({ receiptId, fen }) => [receiptId, fen])).toEqual([['of-run-1', 700], ['of-run-2', 1_400]]);
    const rows = payrollRows({ id: 'pay-1', person: 'p', fen: 900, paidOn: '2026-05-01' }, layers, () => facts());
    expect(rows.map(({ run, fen, taxClass, deadline }) => [run, fen, taxClass, deadline])).toEqual([['run-1', 700, 'fully_taxed', '2026-01-31'], ['run-2', 200, 'half_taxed', '2029-03-01']]);
    expect(unpaidLayers(runs, 'p', rows)).toEqual([{ run: 'run-2', receiptId: 'of-run-2', receivedOn: '2026-03-01', fen: 1_200 }]);
    expect(unpaidLayers(runs, 'other', rows)).toEqual([]);
    expect(openClocks(layers, '2026-05-01', award(), rules).map(({ clock }) => clock.status)).toEqual(['expired', 'eligible']);
  });

  it('pays no more than is unpaid, in whole fen', () => {
    for (const fen of [0, -1, 0.5, 2_101]) expect(() => fifo(unpaidLayers(runs, 'p', []), fen)).toThrow('contracting.payout-over-reward');
  });

  it('splits any payouts so that nothing is lost and no piece is younger than what is left', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 1_000 }), { maxLength: 8 }), (payouts) => {
      const rows: PayrollRow[] = [];
      payouts.forEach((fen, at) => {
        const layers = unpaidLayers(runs, 'p', rows);
        if (fen > layers.reduce((sum, layer) => sum + layer.fen, 0)) return;
        const added = payrollRows({ id: `pay-${at}`, person: 'p', fen, paidOn: '2026-05-01' }, layers, () => facts());
        expect(added.reduce((sum, row) => sum + row.fen, 0)).toBe(fen);
        rows.push(...added);
        for (const left of unpaidLayers(runs, 'p', rows)) for (const row of added) expect(row.receivedOn <= left.receivedOn).toBe(true);
      });
      expect([...rows, ...unpaidLayers(runs, 'p', rows)].reduce((sum, { fen }) => sum + fen, 0)).toBe(2_100);
    }));
  });
});

describe('payroll rows', () => {
  const rows = payrollRows({ id: 'pay-1', person: 'p', fen: 900, paidOn: '2026-05-01' }, unpaidLayers(runs, 'p', []), () => facts());
  const undecided = rows.map((row) => ({ ...row, taxClass: 'undecided' as const }));
  const held = (change: Partial<Parameters<(typeof exportRules)[0]['check']>[0]>) => exportRules.flatMap((rule) => rule.check({ rows, award: award(), publicityRequired: true, cashPublicity: undefined, ...change })).map(({ code }: Problem['violations'][0]) => code);

  it('leave once publicity closed clean and every class is decided', () => {
    expect(held({})).toEqual([]);
    for (const publicity of ['open', 'upheld'] as const) {
      expect(held({ award: award({ publicity }) })).toEqual(['contracting.payroll-before-publicity']);
      expect(held({ award: award({ publicity }), publicityRequired: false })).toEqual([]);
      expect(held({ award: award({ publicity }), publicityRequired: false, cashPublicity: inForce('award.cash-publicity-required', true) })).toEqual(['contracting.payroll-before-publicity']);
    }
    expect(held({ rows: undecided })).toEqual(['contracting.payroll-class-undecided', 'contracting.payroll-class-undecided']);
  });
});
