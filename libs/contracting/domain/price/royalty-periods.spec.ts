import fc from 'fast-check';
import { daysAfter, daysBetween, monthsAfter } from './civil-days.js';
import type { Royalty } from './price-schedule.schema.js';
import { endsYear, minimumOfYear, nextPeriod, reportableParts, royaltyPeriods, royaltyYears, runningRoyalty, statementDueOn } from './royalty-periods.js';

const royalty = (change: Partial<Royalty> = {}): Royalty => ({
  kind: 'royalty', id: 'r', base: 'sales', form: 'fixed', tiers: { by: 'none',
    charge: { kind: 'per_unit', fen: 1 } }, period: 'quarter', statementDays: 30, paymentDays: 15, minimumAnnualFen: 36_600, from: '2023-11-15', until: '2024-07-20', ...change,
});
const spans = (change: Partial<Royalty>) => royaltyPeriods(royalty(change)).map(({ from, until }) => `${from} ${until}`);

describe('the periods of a royalty', () => {
  it('are calendar periods, cut by its first and last day', () => {
    expect(spans({ period: 'month' })).toEqual(['2023-11-15 2023-11-30', '2023-12-01 2023-12-31', '2024-01-01 2024-01-31', '2024-02-01 2024-02-29', '2024-03-01 2024-03-31',
      '2024-04-01 2024-04-30', '2024-05-01 2024-05-31', '2024-06-01 2024-06-30', '2024-07-01 2024-07-20']);
    expect(spans({ period: 'quarter' })).toEqual(['2023-11-15 2023-12-31', '2024-01-01 2024-03-31', '2024-04-01 2024-06-30', '2024-07-01 2024-07-20']);
    expect(spans({ period: 'half_year' })).toEqual(['2023-11-15 2023-12-31', '2024-01-01 2024-06-30', '2024-07-01 2024-07-20']);
    expect([spans({ period: 'year' }), spans({ until: '2023-11-15' }), spans({ until: '2023-11-14' })]).toEqual([['2023-11-15 2023-12-31', '2024-01-01 2024-07-20'],
      ['2023-11-15 2023-11-15'], []]);
  });

  it('cover every day once, and follow one another', () => {
    const day = fc.integer({ min: 0, max: 3_000 }).map((days) => daysAfter('2020-02-27', days));
    fc.assert(fc.property(day, day, fc.constantFrom('month' as const, 'quarter' as const, 'half_year' as const, 'year' as const), (a, b, period) => {
      const terms = royalty({ from: a < b ? a : b, until: a < b ? b : a, period });
      const periods = royaltyPeriods(terms);
      expect([periods[0]!.from, periods.at(-1)!.until]).toEqual([terms.from, terms.until]);
      for (const [at, each] of periods.entries()) {
        expect(at === 0 || each.from === daysAfter(periods[at - 1]!.until, 1)).toBe(true);
        expect(each.from <= each.until).toBe(true);
        expect(nextPeriod(terms, each.until)).toEqual(periods[at + 1]);
      }
      expect(periods.filter((each) => endsYear(terms, each)).length).toBe(royaltyYears(terms).length);
    }), { numRuns: 500 });
  });

  it('begin with the one that contains the day of effect, and none without an effect', () => {
    const first = (effectiveOn: string | null, stated: { from: string; until: string }[] = []) => {
      const running = runningRoyalty(royalty(), effectiveOn, stated);
      return running && (nextPeriod(running, null)?.from ?? null);
    };
    expect(first(null)).toBeUndefined();
    expect(['2023-01-01', '2023-11-15', '2023-12-31', '2024-01-01', '2024-05-20', '2024-07-20'].map((day) => first(day))).toEqual(['2023-11-15', '2023-11-15', '2023-11-15', '2024-01-01', '2024-04-01', '2024-07-01']);
    // it took effect after the royalty's last day: nothing is owed
    expect(first('2024-07-21')).toBeNull();
    // what was stated nevertheless stands, and may be corrected
    expect(first('2024-05-20', [{ from: '2023-11-15', until: '2023-12-31' }])).toBe('2023-11-15');
  });

  it('fall due no earlier than the agreed days after effect, whatever day that is', () => {
    fc.assert(fc.property(fc.integer({ min: -400, max: 400 }), fc.constantFrom('month' as const, 'quarter' as const, 'half_year' as const, 'year' as const), (days, period) => {
      const effect = daysAfter('2024-01-01', days);
      const running = runningRoyalty(royalty({ period }), effect)!;
      for (const { from, until } of royaltyPeriods(running)) {
        expect(until >= effect).toBe(true);
        expect(statementDueOn(running, until) >= daysAfter(effect, running.statementDays)).toBe(true);
        expect(royaltyPeriods(royalty({ period }))).toContainEqual({ from, until });
      }
    }), { numRuns: 300 });
  });

  it('are cut where a rate changes by date, at that day and nowhere else', () => {
    const charge = { kind: 'per_unit', fen: 1 } as const;
    const changing = royalty({ tiers: { by: 'date', steps: [{ from: '2023-11-15', until: '2023-12-31', charge }, { from: '2024-01-01', until: '2024-02-09', charge },
      { from: '2024-02-10', until: null, charge }] } });
    expect(reportableParts(changing, { from: '2024-01-01', until: '2024-03-31' })).toEqual([{ from: '2024-01-01', until: '2024-02-09' }, { from: '2024-02-10', until: '2024-03-31' }]);
    expect(reportableParts(changing, { from: '2024-04-01', until: '2024-06-30' })).toEqual([{ from: '2024-04-01', until: '2024-06-30' }]);
    expect(statementDueOn(changing, '2024-03-31')).toBe('2024-04-30');
  });

  it('bear the days of a broken year for the minimum', () => {
    const years = [2023, 2024].map((year) => minimumOfYear(royalty(), year));
    expect(years).toEqual([{ from: '2023-11-15', until: '2023-12-31', numerator: 36_600n * 47n, denominator: 365n },
      { from: '2024-01-01', until: '2024-07-20', numerator: 36_600n * 202n, denominator: 366n }]);
    expect([minimumOfYear(royalty({ minimumAnnualFen: null }), 2024).numerator, royaltyYears(royalty()), royaltyYears(royalty({ until: '2022-01-01' }))]).toEqual([0n, [2023, 2024], []]);
  });
});

describe('civil days', () => {
  it('count months to the same day, or the last one of a shorter month', () => {
    expect(['2026-01-31', '2024-01-31', '2026-11-30', '2026-03-15'].map((day) => monthsAfter(day, 1))).toEqual(['2026-02-28', '2024-02-29', '2026-12-30', '2026-04-15']);
    expect([monthsAfter('2026-11-30', 3), monthsAfter('2026-05-31', 0), daysBetween('2026-02-28', '2026-03-01'), daysBetween('2026-03-01', '2026-02-28')]).toEqual(['2027-02-28',
      '2026-05-31', 1, -1]);
  });
});
