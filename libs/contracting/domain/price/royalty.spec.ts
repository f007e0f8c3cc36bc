import { Problem } from '@app/kernel';
import fc from 'fast-check';
import type { Charge, ReportedPart, Royalty, RoyaltyReport, Tiers } from './price-schedule.schema.js';
import { reportableParts, royaltyPeriods } from './royalty-periods.js';
import { royaltyAccount, royaltyCorrection, royaltyStatement, type RoyaltyStatement } from './royalty.js';

const percent = (numerator: number): Charge => ({ kind: 'rate', rate: { numerator, denominator: 100 } });
const royalty = (change: Partial<Royalty> = {}): Royalty => ({
  kind: 'royalty', id: 'royalty', base: 'sales', form: 'fixed', tiers: { by: 'none',
    charge: percent(5) }, period: 'quarter', statementDays: 30, paymentDays: 15, minimumAnnualFen: null, from: '2026-01-01', until: '2027-12-31', ...change,
});
const falling: Tiers = { by: 'volume', counted: 'over_term', steps: [{ above: 0, upTo: 1_000, charge: { kind: 'per_unit', fen: 200 } },
  { above: 1_000, upTo: null, charge: { kind: 'per_unit', fen: 150 } }] };
const report = (from: string, until: string, units: number, baseFen: number): RoyaltyReport => ({ from, until, parts: [{ from, until, units, baseFen }] });
const Q1 = (units: number, baseFen: number) => report('2026-01-01', '2026-03-31', units, baseFen);
const Q2 = (units: number, baseFen: number) => report('2026-04-01', '2026-06-30', units, baseFen);
const refused = (act: () => unknown): string[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error.violations.map(({ code, path }) => `${code} ${path}`.trim());
    throw error;
  }
  return [];
};

describe('a royalty statement', () => {
  it('goes on in the tiers where the last one ended, with a line for each', () => {
    const q1 = royaltyStatement({ royalty: royalty({ tiers: falling }), before: [], report: Q1(900, 0), capFen: null });
    const q2 = royaltyStatement({ royalty: royalty({ tiers: falling }), before: [Q1(900, 0)], report: Q2(300, 0), capFen: null });
    expect([q1.royaltyFen, q2.royaltyFen, q2.dueOn]).toEqual([180_000, 50_000, '2026-07-30']);
    expect(q2.lines.map(({ step, from, to, quantity, fen }) => [step, from, to, quantity, fen])).toEqual([[1, 0, 1_000, 100n, 20_000], [2, 1_000, null, 200n, 30_000]]);
    expect([q2.before.units, q2.after.units, q2.after.payableFen]).toEqual([900n, 1_200n, 230_000]);
  });

  it('puts the unit at a bound into the lower step', () => {
    const at = (units: number) => royaltyStatement({ royalty: royalty({ tiers: falling }), before: [], report: Q1(units, 0), capFen: null }).royaltyFen;
    expect([at(999), at(1_000), at(1_001)]).toEqual([199_800, 200_000, 200_150]);
  });

  it('carries the part of a fen that rounding leaves into the next period', () => {
    const third = royalty({ tiers: { by: 'none', charge: { kind: 'rate', rate: { numerator: 1, denominator: 3 } } } });
    expect(royaltyAccount(third, [Q1(0, 1), Q2(0, 1), report('2026-07-01', '2026-09-30', 0, 1)], null).map(({ royaltyFen }) => royaltyFen)).toEqual([0, 1, 0]);
    const half = royalty({ tiers: { by: 'none', charge: { kind: 'rate', rate: { numerator: 1, denominator: 2 } } } });
    expect(royaltyAccount(half, [Q1(0, 1)], null).map(({ royaltyFen }) => royaltyFen)).toEqual([1]);
  });

  it('shares the amount of a part equally over its units where a rate goes by volume', () => {
    const tiers: Tiers = { by: 'volume', counted: 'over_term', steps: [{ above: 0, upTo: 2, charge: percent(50) }, { above: 2, upTo: null, charge: percent(10) }] };
    const [statement] = royaltyAccount(royalty({ tiers, form: 'falling' }), [Q1(3, 3_000)], null);
    expect(statement!.lines.map(({ quantity, quantityIn, chargedOn, fen }) => [quantity, quantityIn, chargedOn.numerator, fen])).toEqual([[2n, 'units', 2_000n, 1_000],
      [1n, 'units', 1_000n, 100]]);
  });

  it('counts anew each calendar year where that is agreed', () => {
    const year = (counted: 'over_term' | 'per_year') => royaltyAccount(royalty({ period: 'year', tiers: { ...falling, counted } as Tiers }),
      [report('2026-01-01', '2026-12-31', 1_000, 0), report('2027-01-01', '2027-12-31', 10, 0)], null).at(-1)!.royaltyFen;
    expect([year('over_term'), year('per_year')]).toEqual([1_500, 2_000]);
  });

  it('tops a year up to its minimum with its last period, by days where the year is broken', () => {
    const least = royalty({ period: 'half_year', minimumAnnualFen: 36_500, from: '2026-12-01', until: '2027-09-30', tiers: { by: 'none', charge: percent(10) } });
    const account = royaltyAccount(least, [report('2026-12-01', '2026-12-31', 0, 1_000), report('2027-01-01', '2027-06-30', 0, 9_000_000), report('2027-07-01', '2027-09-30', 0, 0)], null);
    expect(account.map(({ minimum }) => minimum && [minimum.year, minimum.from, minimum.until, minimum.minimumFen, minimum.royaltiesFen, minimum.topUpFen])).toEqual([
      [2026, '2026-12-01', '2026-12-31', 3_100, 100, 3_000], null, [2027, '2027-01-01', '2027-09-30', 27_300, 900_000, 0],
    ]);
    expect(account.map(({ payableFen }) => payableFen)).toEqual([3_100, 900_000, 0]);
  });

  it('is cut by the cap, the top-up last', () => {
    const least = royalty({ period: 'year', minimumAnnualFen: 1_000 });
    const account = royaltyAccount(least, [report('2026-01-01', '2026-12-31', 0, 10_000), report('2027-01-01', '2027-12-31', 0, 10_000)], 1_600);
    expect(account.map(({ payableRoyaltyFen, payableTopUpFen, cutByCapFen }) => [payableRoyaltyFen, payableTopUpFen, cutByCapFen])).toEqual([[500, 500, 0], [500, 100, 400]]);
  });

  const byDate: Tiers = { by: 'date', steps: [{ from: '2026-01-01', until: '2026-02-14', charge: percent(5) }, { from: '2026-02-15', until: null, charge: percent(4) }] };
  const part = (from: string, until: string, units: number, baseFen: number): ReportedPart => ({ from, until, units, baseFen });
  it('is reported in parts where the rate changes by date', () => {
    const changing = royalty({ tiers: byDate, form: 'falling' });
    expect(reportableParts(changing, { from: '2026-01-01', until: '2026-03-31' })).toEqual([{ from: '2026-01-01', until: '2026-02-14' }, { from: '2026-02-15', until: '2026-03-31' }]);
    const cut = { from: '2026-01-01', until: '2026-03-31', parts: [part('2026-01-01', '2026-02-14', 1, 10_000), part('2026-02-15', '2026-03-31', 1, 10_000)] };
    expect(royaltyStatement({ royalty: changing, before: [], report: cut, capFen: null }).lines.map(({ fen }) => fen)).toEqual([500, 400]);
    expect(refused(() => royaltyStatement({ royalty: changing, before: [], report: Q1(1, 20_000), capFen: null }))).toEqual(['contracting.royalty-part-crosses-rate-change /parts/0']);
  });

  it.each<[string, Partial<Royalty>, RoyaltyReport[], RoyaltyReport, string[]]>([
    ['negative figures', {}, [], Q1(-1, -2), ['contracting.royalty-report-not-whole /parts/0/units', 'contracting.royalty-report-not-whole /parts/0/baseFen']],
    ['fractions', {}, [], Q1(1.5, 0.1), ['contracting.royalty-report-not-whole /parts/0/units', 'contracting.royalty-report-not-whole /parts/0/baseFen']],
    ['a period left out', {}, [], Q2(1, 1), ['contracting.royalty-period-not-next /from']],
    ['a period again', {}, [Q1(1, 1)], Q1(1, 1), ['contracting.royalty-period-not-next /from']],
    ['two periods in one', {}, [], report('2026-01-01', '2026-06-30', 1, 1), ['contracting.royalty-period-not-next /from']],
    ['a period after the last', { until: '2026-03-31' }, [Q1(1, 1)], Q2(1, 1), ['contracting.royalty-period-not-next /from']],
    ['parts with a gap', {}, [], { ...Q1(0, 0), parts: [part('2026-01-01', '2026-01-31', 0, 0), part('2026-02-02', '2026-03-31', 0, 0)] },
      ['contracting.royalty-report-parts-broken /parts']],
    ['parts that overlap', {}, [], { ...Q1(0, 0), parts: [part('2026-01-01', '2026-01-31', 0, 0), part('2026-01-31', '2026-03-31', 0, 0)] },
      ['contracting.royalty-report-parts-broken /parts']],
    ['parts beyond the period', {}, [], { ...Q1(0, 0), parts: [part('2026-01-01', '2026-04-30', 0, 0)] }, ['contracting.royalty-report-parts-broken /parts']],
    ['a part that ends before it begins', {}, [], { ...Q1(0, 0), parts: [part('2026-01-01', '2025-12-31', 0, 0), part('2026-01-01', '2026-03-31', 0, 0)] },
      ['contracting.royalty-report-parts-broken /parts']],
    ['no parts', {}, [], { ...Q1(0, 0), parts: [] }, ['contracting.royalty-report-parts-broken /parts']],
    ['an amount without the units that its tiers count', { tiers: { ...falling, steps: [{ above: 0, upTo: null, charge: percent(5) }] } as Tiers }, [], Q1(0, 1),
      ['contracting.royalty-report-quantity-missing /parts/0/units']],
    ['units without the amount that its tiers count', { tiers: { ...falling, by: 'amount' } as Tiers }, [], Q1(1, 0), ['contracting.royalty-report-quantity-missing /parts/0/baseFen']],
  ])('refuses %s', (_, change, before, given, codes) => {
    expect(refused(() => royaltyStatement({ royalty: royalty(change), before, report: given, capFen: null }))).toEqual(codes);
  });

  it('refuses a sum that cannot be kept exactly', () => {
    const dear = royalty({ tiers: { by: 'none', charge: { kind: 'per_unit', fen: 999_999_999_999_999 } } });
    expect(refused(() => royaltyStatement({ royalty: dear, before: [], report: Q1(1_000, 0), capFen: null }))).toEqual(['contracting.price-amount-too-large']);
  });
});

describe('a correction', () => {
  const tiered = royalty({ tiers: falling });
  it('reverses and restates, also the later period that it moves into another tier', () => {
    const { entries, differenceFen, standing } = royaltyCorrection({ royalty: tiered, before: [Q1(900, 0), Q2(300, 0)], report: Q1(1_000, 0), capFen: null });
    expect(entries.map(({ kind, from, fen }) => [kind, from, fen])).toEqual([['reversal', '2026-01-01', -180_000], ['restatement', '2026-01-01', 200_000],
      ['reversal', '2026-04-01', -50_000], ['restatement', '2026-04-01', 45_000]]);
    expect([differenceFen, standing]).toEqual([15_000, [Q1(1_000, 0), Q2(300, 0)]]);
  });
  it('leaves out later periods that it does not move', () => {
    const { entries, differenceFen } = royaltyCorrection({ royalty: royalty(), before: [Q1(0, 10_000), Q2(0, 10_000)], report: Q1(0, 8_000), capFen: null });
    expect([entries.length, differenceFen]).toEqual([2, -100]);
  });
  it('is refused for a period that was not stated, for no change, and for bad figures', () => {
    const correct = (given: RoyaltyReport) => refused(() => royaltyCorrection({ royalty: tiered, before: [Q1(900, 0)], report: given, capFen: null }));
    expect([correct(Q2(1, 0)), correct(Q1(900, 0)), correct(Q1(-1, 0))]).toEqual([['contracting.royalty-correction-of-nothing /from'],
      ['contracting.royalty-correction-changes-nothing /parts'], ['contracting.royalty-report-not-whole /parts/0/units']]);
  });
});

// A plain model beside it: every unit or fen is looked up by itself, days are counted one by one.
const PERIODS = ['month', 'quarter', 'half_year', 'year'] as const;
const rate = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(12, 13, 40, 100)).map(([numerator, denominator]): Charge => ({ kind: 'rate', rate: { numerator, denominator } }));
const perUnit = fc.integer({ min: 1, max: 50 }).map((fen): Charge => ({ kind: 'per_unit', fen }));
const charges = fc.constantFrom(rate, perUnit).chain((one) => fc.array(one as fc.Arbitrary<Charge>, { minLength: 1, maxLength: 4 }));
const quantityTiers = fc.record({ by: fc.constantFrom('volume' as const, 'amount' as const), counted: fc.constantFrom('over_term' as const, 'per_year' as const),
  widths: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 4, maxLength: 4 }), charges })
  .map(({ by, counted, widths, charges: all }): Tiers => {
    const bounds = [0, ...widths].map((_, i) => widths.slice(0, i).reduce((sum, width) => sum + width, 0));
    return { by, counted, steps: all.map((charge, i) => ({ above: bounds[i]!, upTo: i === all.length - 1 ? null : bounds[i + 1]!, charge })) };
  });
const dateTiers = charges.map((all): Tiers => ({ by: 'date', steps: all.map((charge,
  i) => ({ from: ['2025-01-01', '2025-06-11', '2026-01-01', '2026-02-05'][i]!, until: i === all.length - 1 ? null : ['2025-06-10', '2025-12-31', '2026-02-04'][i]!, charge })) }));
const tiersOf = fc.oneof(charges.map(([charge]): Tiers => ({ by: 'none', charge: charge! })), { weight: 3, arbitrary: quantityTiers }, dateTiers);
const days = (from: string, until: string) => fc.date({ min: new Date(from), max: new Date(until), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const deal = fc.record({ tiers: tiersOf, from: days('2025-01-01', '2025-05-31'), until: days('2025-08-01', '2026-10-31'), minimumAnnualFen: fc.option(fc.integer({ min: 1, max: 900 })),
  capFen: fc.option(fc.integer({ min: 0, max: 3_000 })), seed: fc.infiniteStream(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 90 }))) });
type Deal = typeof deal extends fc.Arbitrary<infer T> ? T : never;

const figures = ({ seed, tiers }: Deal): { units: number; baseFen: number } => {
  const [units, baseFen] = seed.next().value as [number, number];
  // What the tiers count is reported wherever anything is.
  return { units: tiers.by === 'volume' && baseFen > 0 ? Math.max(units, 1) : units, baseFen: tiers.by === 'amount' && units > 0 ? Math.max(baseFen, 1) : baseFen };
};
const royaltyOfDeal = ({ tiers, from, until, minimumAnnualFen }: Deal, period: Royalty['period']): Royalty => royalty({ tiers, from, until, minimumAnnualFen, period });
const reportsOf = (one: Deal, terms: Royalty): RoyaltyReport[] => royaltyPeriods(terms).map((period) => ({ ...period,
  parts: reportableParts(terms, period).map((each) => ({ ...each, ...figures(one) })) }));

interface Plain { n: bigint; d: bigint }
const common = (a: bigint, b: bigint): bigint => (b === 0n ? a : common(b, a % b));
const plus = (a: Plain, b: Plain): Plain => {
  const [n, d] = [a.n * b.d + b.n * a.d, a.d * b.d];
  const by = common(n, d);
  return { n: n / by, d: d / by };
};
const halfUp = ({ n, d }: Plain): bigint => n / d + ((n % d) * 2n >= d ? 1n : 0n);

function plainPart({ tiers }: Royalty, part: ReportedPart, count: number): Plain {
  const of = (charge: Charge, share: Plain): Plain => (charge.kind === 'rate'
    ? { n: BigInt(charge.rate.numerator) * BigInt(part.baseFen) * share.n, d: BigInt(charge.rate.denominator) * share.d } : { n: BigInt(charge.fen) * BigInt(part.units) * share.n,
      d: share.d });
  if (tiers.by === 'none') return of(tiers.charge, { n: 1n, d: 1n });
  if (tiers.by === 'date') return of(tiers.steps.filter((step) => step.from <= part.from).at(-1)!.charge, { n: 1n, d: 1n });
  const all = tiers.by === 'volume' ? part.units : part.baseFen;
  const hits = tiers.steps.map(() => 0);
  for (let one = count + 1; one <= count + all; one += 1) {
    const at = tiers.steps.findIndex(({ upTo }) => upTo === null || one <= upTo);
    hits[at] = hits[at]! + 1;
  }
  return hits.reduce((sum, hit, at) => (hit === 0 ? sum : plus(sum, of(tiers.steps[at]!.charge, { n: BigInt(hit), d: BigInt(all) }))), { n: 0n, d: 1n });
}

const CALENDAR = Array.from({ length: 730 }, (_, at) => new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10));
function plainMinimum({ minimumAnnualFen, from, until }: Royalty, year: string): bigint {
  const all = CALENDAR.filter((day) => day.startsWith(year));
  return halfUp({ n: BigInt(minimumAnnualFen ?? 0) * BigInt(all.filter((day) => day >= from && day <= until).length), d: BigInt(all.length) });
}

function plainAccount(terms: Royalty, reports: RoyaltyReport[], capFen: number | null): { royaltyFen: number; payableFen: number }[] {
  let [exact, count, year, ofYear, paid]: [Plain, number, string, bigint, bigint] = [{ n: 0n, d: 1n }, 0, '', 0n, 0n];
  return reports.map(({ until, parts }) => {
    const before = halfUp(exact);
    if (until.slice(0, 4) !== year) {
      [year, ofYear] = [until.slice(0, 4), 0n];
      if ('counted' in terms.tiers && terms.tiers.counted === 'per_year') count = 0;
    }
    for (const part of parts) {
      exact = plus(exact, plainPart(terms, part, count));
      count += terms.tiers.by === 'volume' ? part.units : part.baseFen;
    }
    const fen = halfUp(exact) - before;
    ofYear += fen;
    const least = until.endsWith('-12-31') || until === terms.until ? plainMinimum(terms, year) : 0n;
    const claim = fen + (least > ofYear ? least - ofYear : 0n);
    const payable = capFen !== null && paid + claim > BigInt(capFen) ? BigInt(capFen) - paid : claim;
    paid += payable;
    return { royaltyFen: Number(fen), payableFen: Number(payable) };
  });
}
const shown = (account: RoyaltyStatement[]) => account.map(({ royaltyFen, payableFen }) => ({ royaltyFen, payableFen }));
const total = (account: readonly RoyaltyStatement[]) => account.reduce((sum, { payableFen }) => sum + payableFen, 0);

describe('royalties of random deals', () => {
  it('are those of a plain model that looks up every unit and every fen', () => {
    fc.assert(fc.property(deal, fc.constantFrom(...PERIODS), (one, period) => {
      const terms = royaltyOfDeal(one, period);
      const reports = reportsOf(one, terms);
      const account = royaltyAccount(terms, reports, one.capFen);
      expect(shown(account)).toEqual(plainAccount(terms, reports, one.capFen));
      expect(royaltyStatement({ royalty: terms, before: reports.slice(0, -1), report: reports.at(-1)!, capFen: one.capFen })).toEqual(account.at(-1));
      if (one.capFen !== null) expect(total(account)).toBeLessThanOrEqual(one.capFen);
      // The lines add up to the royalty, each within a fen of what it is exactly.
      expect(account.map(({ lines }) => lines.reduce((sum, { fen }) => sum + fen, 0))).toEqual(account.map(({ royaltyFen }) => royaltyFen));
      expect(account.flatMap(({ lines }) => lines).every(({ fen, exactFen: { numerator: n, denominator: d } }) => BigInt(fen) * d > n - d && BigInt(fen) * d < n + d)).toBe(true);
    }), { numRuns: 3_000 });
  });

  it('are the same in all whether a year is stated by months, quarters, halves or at once', () => {
    fc.assert(fc.property(deal, (one) => {
      const monthly = reportsOf(one, royaltyOfDeal(one, 'month'));
      const totals = PERIODS.map((period) => {
        const terms = royaltyOfDeal(one, period);
        const reports = royaltyPeriods(terms).map(({ from, until }) => ({ from, until,
          parts: monthly.flatMap(({ parts }) => parts).filter((each) => each.from >= from && each.until <= until) }));
        const account = royaltyAccount(terms, reports, one.capFen);
        return [total(account), account.at(-1)!.after.exactFen, account.reduce((sum, { minimum }) => sum + (minimum?.topUpFen ?? 0), 0)];
      });
      for (const each of totals.slice(1)) expect(each).toEqual(totals[0]);
    }), { numRuns: 1_000 });
  });

  it('of one measure are the same also where only the sums of a longer period are reported', () => {
    fc.assert(fc.property(deal, (one) => {
      const kind = one.tiers.by === 'none' ? one.tiers.charge.kind : one.tiers.steps[0]!.charge.kind;
      fc.pre(one.tiers.by !== 'date' && (one.tiers.by === 'none' || (one.tiers.by === 'volume') === (kind === 'per_unit')));
      const monthly = reportsOf(one, royaltyOfDeal(one, 'month'));
      const [months, years] = (['month', 'year'] as const).map((period) => {
        const terms = royaltyOfDeal(one, period);
        return total(royaltyAccount(terms, royaltyPeriods(terms).map(({ from, until }) => {
          const inside = monthly.flatMap(({ parts }) => parts).filter((each) => each.from >= from && each.until <= until);
          return report(from, until, inside.reduce((sum, { units }) => sum + units, 0), inside.reduce((sum, { baseFen }) => sum + baseFen, 0));
        }), one.capFen));
      });
      expect(months).toBe(years);
    }), { numRuns: 1_000 });
  });

  it('and their corrections add up to what the standing reports yield', () => {
    fc.assert(fc.property(deal, fc.constantFrom(...PERIODS), fc.array(fc.nat(), { maxLength: 6 }), (one, period, picks) => {
      const terms = royaltyOfDeal(one, period);
      let standing: readonly RoyaltyReport[] = [];
      let booked = 0;
      for (const next of reportsOf(one, terms)) {
        booked += royaltyStatement({ royalty: terms, before: standing, report: next, capFen: one.capFen }).payableFen;
        standing = [...standing, next];
        const pick = picks.pop();
        if (pick === undefined) continue;
        const old = standing[pick % standing.length]!;
        const corrected = { ...old, parts: old.parts.map(({ units, baseFen, ...each }) => ({ ...each, units: units + 1, baseFen: baseFen + 7 })) };
        const correction = royaltyCorrection({ royalty: terms, before: standing, report: corrected, capFen: one.capFen });
        expect(correction.entries.reduce((sum, { fen }) => sum + fen, 0)).toBe(correction.differenceFen);
        booked += correction.differenceFen;
        standing = correction.standing;
      }
      expect(booked).toBe(total(royaltyAccount(terms, standing, one.capFen)));
    }), { numRuns: 500 });
  });
});
