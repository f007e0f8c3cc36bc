import { Problem, type Fraction } from '@app/kernel';
import fc from 'fast-check';
import { allocatePayment, outstandingOn, overdueInterest, paymentFindings, type OpenClaim, type PartPayment } from './overdue.js';

const rate: Fraction = { numerator: 5, denominator: 10_000 };
const day = (offset: number): string => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);
const refused = (act: () => unknown): string | undefined => {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
  return undefined;
};

describe('overdue interest', () => {
  const claim = (payments: PartPayment[] = []) => ({ amountFen: 1_000_000, lastDay: '2026-03-31', payments });

  it('runs from the day after the last day to the day of payment, both counted', () => {
    expect(overdueInterest(claim(), rate, '2026-03-31')).toMatchObject({ spans: [], interestFen: 0 });
    expect(overdueInterest(claim(), rate, '2026-04-01')).toMatchObject({ spans: [{ from: '2026-04-01', until: '2026-04-01', days: 1, outstandingFen: 1_000_000 }], interestFen: 500 });
    const paid = overdueInterest(claim([{ on: '2026-04-10', fen: 400_000 }, { on: '2026-04-20', fen: 600_000 }]), rate, '2026-12-31')!;
    expect(paid.spans.map(({ from, until, days, outstandingFen }) => [from, until, days, outstandingFen])).toEqual([['2026-04-01', '2026-04-10', 10, 1_000_000],
      ['2026-04-11', '2026-04-20', 10, 600_000]]);
    expect(paid.interestFen).toBe(5_000 + 3_000);
  });

  it('is none for what was paid in time', () => {
    expect(overdueInterest(claim([{ on: '2026-03-31', fen: 1_000_000 }]), rate, '2026-12-31')).toMatchObject({ spans: [], interestFen: 0 });
    expect(overdueInterest(claim([{ on: '2026-01-02', fen: 900_000 }]), rate, '2026-04-02')).toMatchObject({ interestFen: 100 });
  });

  it('is not computed where none was agreed, but the payments are still checked', () => {
    expect(overdueInterest(claim(), null, '2026-12-31')).toBeNull();
    expect(refused(() => overdueInterest(claim([{ on: '2026-01-01', fen: 1_000_001 }]), null, '2026-12-31'))).toBe('contracting.payment-over-outstanding');
  });

  it('is exact, and rounded once and half up', () => {
    const thirds = overdueInterest({ amountFen: 1, lastDay: '2026-03-31', payments: [] }, { numerator: 1, denominator: 6 }, '2026-04-03')!;
    expect([thirds.exactFen, thirds.interestFen]).toEqual([{ numerator: 1n, denominator: 2n }, 1]);
    expect(overdueInterest({ amountFen: 999_999_999_999_999, lastDay: '2026-03-31', payments: [] }, { numerator: 1, denominator: 999_999_937 },
      '2026-04-10')!.interestFen).toBe(Number((999_999_999_999_999n * 20n + 999_999_937n) / (2n * 999_999_937n)));
  });

  it('is that of a model that goes day by day', () => {
    const payments = fc.array(fc.record({ at: fc.integer({ min: -10, max: 80 }), fen: fc.integer({ min: 1, max: 400 }) }), { maxLength: 6 });
    fc.assert(fc.property(fc.integer({ min: 1, max: 2_000 }), payments, fc.integer({ min: -5, max: 100 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 20, max: 700 }),
      (amountFen, all, until, numerator, denominator) => {
      const fitting = all.reduce<PartPayment[]>((kept, { at, fen }) => (kept.reduce((sum, each) => sum + each.fen, fen) <= amountFen ? [...kept, { on: day(at), fen }] : kept), []);
      let units = 0;
      for (let at = 1; at <= until; at += 1) units += amountFen - fitting.filter(({ on }) => on < day(at)).reduce((sum, { fen }) => sum + fen, 0);
      const interest = overdueInterest({ amountFen, lastDay: day(0), payments: fitting }, { numerator, denominator }, day(until))!;
      expect(interest.interestFen).toBe(Math.floor((2 * units * numerator + denominator) / (2 * denominator)));
      expect(interest.spans.reduce((sum, { days, outstandingFen }) => sum + days * outstandingFen, 0)).toBe(units);
    }), { numRuns: 3_000 });
  });
});

describe('a payment', () => {
  const claims: OpenClaim[] = [
    { key: 'fixed:c', dueOn: null, outstandingFen: 500 }, { key: 'fixed:b', dueOn: '2026-02-01', outstandingFen: 300 }, { key: 'fixed:a', dueOn: '2026-02-01',
      outstandingFen: 200 }, { key: 'fixed:z', dueOn: '2026-01-01', outstandingFen: 100 },
  ];
  it('serves the claim due first, then by key, what is not due yet last', () => {
    expect(allocatePayment(claims, 350)).toEqual([{ key: 'fixed:z', fen: 100 }, { key: 'fixed:a', fen: 200 }, { key: 'fixed:b', fen: 50 }]);
    expect(allocatePayment(claims, 1_100).at(-1)).toEqual({ key: 'fixed:c', fen: 500 });
  });

  it.each([[1_101, 'contracting.payment-over-outstanding'], [0, 'contracting.payment-not-whole-fen'], [-1, 'contracting.payment-not-whole-fen'],
    [0.5, 'contracting.payment-not-whole-fen'], [Number.NaN, 'contracting.payment-not-whole-fen']])('of %d is refused', (fen, code) => {
    expect(refused(() => allocatePayment(claims, fen))).toBe(code);
  });

  it('over what is left of one claim is refused, on whatever day it came', () => {
    const claim = { amountFen: 1_000, payments: [{ on: '2026-05-02', fen: 600 }, { on: '2026-05-01', fen: 300 }] };
    expect([outstandingOn(claim, '2026-04-30'), outstandingOn(claim, '2026-05-01'), outstandingOn(claim, '2026-05-02')]).toEqual([1_000, 700, 100]);
    expect([100, 101, -5].map((fen) => paymentFindings(claim, { on: '2026-05-03', fen }).map(({ code }) => code))).toEqual([[], ['contracting.payment-over-outstanding'],
      ['contracting.payment-not-whole-fen']]);
    expect([-5, 0.5, 401].map((fen) => refused(() => outstandingOn({ ...claim, payments: [{ on: '2026-05-01', fen: 600 }, { on: '2026-05-02', fen }] },
      '2026-06-01')))).toEqual(['contracting.payment-not-whole-fen', 'contracting.payment-not-whole-fen', 'contracting.payment-over-outstanding']);
  });

  it('is spread to the last fen, whatever the order of the claims', () => {
    const open = fc.uniqueArray(fc.record({ key: fc.string({ minLength: 1, maxLength: 4 }), dueOn: fc.option(fc.integer({ min: 0, max: 20 }).map(day)),
      outstandingFen: fc.integer({ min: 0, max: 500 }) }), { selector: ({ key }) => key, minLength: 1, maxLength: 8 });
    fc.assert(fc.property(open, fc.nat(), (all, draw) => {
      const sum = all.reduce((fen, { outstandingFen }) => fen + outstandingFen, 0);
      fc.pre(sum > 0);
      const fen = 1 + (draw % sum);
      const given = allocatePayment(all, fen);
      expect(given.reduce((total, each) => total + each.fen, 0)).toBe(fen);
      expect(allocatePayment([...all].reverse(), fen)).toEqual(given);
      const of = (key: string) => all.find((each) => each.key === key)!;
      for (const each of given.slice(0, -1)) expect(each.fen).toBe(of(each.key).outstandingFen);
      const last = of(given.at(-1)!.key);
      for (const { key, dueOn, outstandingFen } of all) if (outstandingFen > 0 && dueOn !== null && (last.dueOn === null || dueOn < last.dueOn)) expect(given.find((each) => each.key === key)?.fen).toBe(outstandingFen);
    }), { numRuns: 1_000 });
  });
});
