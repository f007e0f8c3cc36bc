import fc from 'fast-check';
import { Problem } from './problem.js';
import { WorkingCalendar } from './working-days.js';

const data = {
  knownFrom: '2026-01-01', knownUntil: '2026-12-31',
  holidays: new Set(['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']),
  workedWeekends: new Set(['2026-09-20', '2026-10-10']),
};
const calendar = new WorkingCalendar(data);

/** The slow truth: walk every day and count. */
function bruteForce(start: string, days: number): string {
  const date = new Date(`${start}T00:00:00Z`);
  for (let left = days; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + 1);
    const text = date.toISOString().slice(0, 10);
    const weekend = [0, 6].includes(date.getUTCDay());
    if (!data.holidays.has(text) && (!weekend || data.workedWeekends.has(text))) left -= 1;
  }
  return date.toISOString().slice(0, 10);
}

describe('working days', () => {
  it('counts from the day after and skips holidays', () => {
    expect(calendar.addWorkingDays('2026-09-30', 1)).toBe('2026-10-08');
  });

  it('counts a weekend that is worked', () => {
    expect(calendar.isWorkingDay('2026-10-10')).toBe(true);
    expect(calendar.addWorkingDays('2026-10-09', 1)).toBe('2026-10-10');
  });

  it('moves a natural period that ends on a day off to the next working day', () => {
    expect(calendar.addNaturalDays('2026-09-21', 10)).toBe('2026-10-08');
  });

  it('agrees with a brute-force calendar', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 240 }), fc.integer({ min: 1, max: 60 }), (offset, days) => {
      const start = new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);
      return calendar.addWorkingDays(start, days) === bruteForce(start, days);
    }), { numRuns: 10_000 });
  });

  it('agrees with a brute-force calendar up to its last known day, and refuses every period that would end after it', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 1, max: 260 }), (offset, days) => {
      const start = new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);
      const end = bruteForce(start, days);
      if (end <= data.knownUntil) return calendar.addWorkingDays(start, days) === end;
      try {
        calendar.addWorkingDays(start, days);
        return false;
      } catch (error) {
        return (error as Problem).definition.code === 'calendar.beyond-known-calendar';
      }
    }), { numRuns: 10_000 });
  });

  it.each(['2027-01-01', '2025-12-31'])('refuses %s, which no notice covers', (date) => {
    expect(() => calendar.isWorkingDay(date)).toThrow(expect.objectContaining({ message: 'calendar.beyond-known-calendar' }) as Problem);
  });

  it('refuses a period that runs past the known calendar', () => {
    expect(() => calendar.addWorkingDays('2026-12-25', 10)).toThrow('calendar.beyond-known-calendar');
  });
});
