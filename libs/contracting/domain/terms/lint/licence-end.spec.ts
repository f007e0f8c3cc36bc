import fc from 'fast-check';
import { monthsAfter } from '../../price/civil-days.js';
import { dayBefore, fullMonths } from './licence-end.js';

const date = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true }).map((each) => each.toISOString().slice(0, 10));

describe('months of a licence', () => {
  it.each([['2024-01-31', 1, '2024-02-29'], ['2025-01-31', 1, '2025-02-28'], ['2026-03-01', 60, '2031-03-01'], ['2026-11-30', 3, '2027-02-28'], ['2026-12-15', 1, '2027-01-15'], ['2026-05-31', 0, '2026-05-31']])('%s and %i months is %s', (from, months, to) => {
    expect(monthsAfter(from, months)).toBe(to);
  });

  it('count from the first day to the last, both counted', () => {
    expect([fullMonths('2026-01-01', '2030-12-31'), fullMonths('2026-01-01', '2030-12-30'), fullMonths('2026-01-15', '2026-02-13'), fullMonths('2026-01-15', '2026-02-14'), fullMonths('2026-05-02', '2026-05-01')]).toEqual([60, 59, 0, 1, 0]);
  });

  it('are those that were added', () => {
    fc.assert(fc.property(date, fc.integer({ min: 1, max: 600 }), (from, months) => {
      const last = dayBefore(monthsAfter(from, months));
      expect(fullMonths(from, last)).toBeGreaterThanOrEqual(months);
      expect(fullMonths(from, dayBefore(last))).toBeLessThanOrEqual(fullMonths(from, last));
      expect(dayBefore(monthsAfter(from, fullMonths(from, last))) <= last).toBe(true);
    }));
  });
});
