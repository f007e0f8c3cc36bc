import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Problem } from './problem.js';
import { WorkingCalendar, type CalendarData } from './working-days.js';

interface SeededHolidays { readonly knownFrom: string; readonly knownUntil: string; readonly items: readonly { readonly holidays: readonly { readonly date: string }[]; readonly workedWeekends: readonly string[] }[] }

const data = {
  knownFrom: '2026-01-01', knownUntil: '2026-12-31',
  holidays: new Set(['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']),
  workedWeekends: new Set(['2026-09-20', '2026-10-10']),
};
const calendar = new WorkingCalendar(data);

/** The slow truth, with weekdays counted on from a Monday that everybody remembers and not asked of the clock. */
const MONDAY = Date.UTC(2024, 11, 30);
const dateOf = (day: number): string => new Date(MONDAY + day * 86_400_000).toISOString().slice(0, 10);
const dayOf = (date: string): number => (Date.parse(`${date}T00:00:00Z`) - MONDAY) / 86_400_000;
const works = ({ holidays, workedWeekends }: CalendarData, day: number): boolean => !holidays.has(dateOf(day)) && (day % 7 < 5 || workedWeekends.has(dateOf(day)));
function bruteForce(known: CalendarData, start: string, days: number): string {
  let day = dayOf(start);
  for (let left = days; left > 0; ) if (works(known, (day += 1))) left -= 1;
  return dateOf(day);
}
function naturally(known: CalendarData, start: string, days: number): string {
  let day = dayOf(start) + days;
  while (!works(known, day)) day += 1;
  return dateOf(day);
}

/** Years with holidays and worked weekends anywhere, also on each other's days. */
const NEW_YEAR = dayOf('2026-01-01');
const anyDay = fc.integer({ min: 0, max: 364 }).map((offset) => dateOf(NEW_YEAR + offset));
const calendars: fc.Arbitrary<CalendarData> = fc.record({
  knownFrom: fc.constant('2026-01-01'), knownUntil: fc.integer({ min: 200, max: 364 }).map((offset) => dateOf(NEW_YEAR + offset)),
  holidays: fc.array(anyDay, { maxLength: 40 }).map((days) => new Set(days)), workedWeekends: fc.array(anyDay, { maxLength: 12 }).map((days) => new Set(days)),
});
/** The same end, or, where the slow truth lies beyond what is known, a refusal that says so. */
function agrees(known: CalendarData, end: string, ask: () => string): boolean {
  try {
    const answer = ask();
    return end <= known.knownUntil && answer === end;
  } catch (error) {
    return end > known.knownUntil && (error as Problem).definition.code === 'calendar.beyond-known-calendar';
  }
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

  it('agrees with a brute-force walk over 10,000 spans of any calendar, and refuses each that ends beyond it', () => {
    let refused = 0;
    const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 1, max: 60 })), { minLength: 200, maxLength: 200 });
    fc.assert(fc.property(calendars, spans, (known, asks) => {
      const asked = new WorkingCalendar(known);
      return asks.every(([offset, days]) => {
        const start = dateOf(NEW_YEAR + offset);
        const [working, natural] = [bruteForce(known, start, days), naturally(known, start, days)];
        if (working > known.knownUntil) refused += 1;
        return agrees(known, working, () => asked.addWorkingDays(start, days)) && agrees(known, natural, () => asked.addNaturalDays(start, days));
      });
    }), { numRuns: 50, endOnFailure: true });
    expect(refused).toBeGreaterThan(500);
  });

  it('agrees with it on the days of the State Council\'s notices, from every day that is known', () => {
    const { knownFrom, knownUntil, items } = JSON.parse(readFileSync('seeds/reference/holidays.json', 'utf8')) as SeededHolidays;
    const known: CalendarData = {
      knownFrom, knownUntil, holidays: new Set(items.flatMap(({ holidays }) => holidays.map(({ date }) => date))), workedWeekends: new Set(items.flatMap(({ workedWeekends }) => workedWeekends)),
    };
    const asked = new WorkingCalendar(known);
    const wrong: string[] = [];
    for (let day = dayOf(known.knownFrom); day <= dayOf(known.knownUntil); day += 1) for (const days of [1, 5, 15]) {
      const start = dateOf(day);
      if (!agrees(known, bruteForce(known, start, days), () => asked.addWorkingDays(start, days))) wrong.push(`${start} + ${days}`);
    }
    expect(wrong).toEqual([]);
  });

  it('has no period of less than a day', () => {
    for (const days of [0, -1, 1.5, Number.NaN]) for (const add of ['addWorkingDays', 'addNaturalDays'] as const) expect(() => calendar[add]('2026-03-02', days)).toThrow(RangeError);
  });

  it.each(['2027-01-01', '2025-12-31'])('refuses %s, which no notice covers', (date) => {
    expect(() => calendar.isWorkingDay(date)).toThrow(expect.objectContaining({ message: 'calendar.beyond-known-calendar' }) as Problem);
  });

  it('refuses a period that runs past the known calendar', () => {
    expect(() => calendar.addWorkingDays('2026-12-25', 10)).toThrow('calendar.beyond-known-calendar');
  });
});
