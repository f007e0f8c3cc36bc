import { defineProblems, Problem } from './problem.js';

/** Working days of the years whose State Council notice is known. Dates are civil dates in China, `YYYY-MM-DD`. */
export interface CalendarData {
  readonly knownFrom: string;
  readonly knownUntil: string;
  readonly holidays: ReadonlySet<string>;
  /** Weekend days that are worked in exchange for a holiday. */
  readonly workedWeekends: ReadonlySet<string>;
}

export const calendarProblems = defineProblems('calendar', {
  'beyond-known-calendar': {
    status: 422,
    texts: {
      'zh-CN': '{date} 不在已知的放假安排范围内（{from} 至 {until}），无法计算工作日；请待国务院办公厅公布该年度放假安排后更新日历数据。',
      en: '{date} lies outside the known holiday arrangements ({from} to {until}); working days are not guessed. Update the calendar once the State Council has published that year\'s notice.',
    },
  },
});

const DAY = 86_400_000;
const step = (date: string, days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Working-day arithmetic over published data only: a date beyond it is refused, never guessed. */
export class WorkingCalendar {
  constructor(private readonly data: CalendarData) {}

  get knownUntil(): string {
    return this.data.knownUntil;
  }

  isWorkingDay(date: string): boolean {
    const { knownFrom, knownUntil, holidays, workedWeekends } = this.data;
    if (date < knownFrom || date > knownUntil) throw new Problem(calendarProblems['beyond-known-calendar'], { date, from: knownFrom, until: knownUntil });
    if (holidays.has(date)) return false;
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    return (weekday !== 0 && weekday !== 6) || workedWeekends.has(date);
  }

  /** The last day of a period of `days` working days that begins the day after `start` (Civil Code 201). */
  addWorkingDays(start: string, days: number): string {
    if (!Number.isInteger(days) || days < 1) throw new RangeError(`a period has at least one working day, not ${days}`);
    let date = start;
    for (let left = days; left > 0; ) {
      date = step(date, 1);
      if (this.isWorkingDay(date)) left -= 1;
    }
    return date;
  }

  /** The last day of a period of `days` natural days; one that ends on a day off moves to the next working day (Civil Code 203). */
  addNaturalDays(start: string, days: number): string {
    if (!Number.isInteger(days) || days < 1) throw new RangeError(`a period has at least one day, not ${days}`);
    let date = step(start, days);
    while (!this.isWorkingDay(date)) date = step(date, 1);
    return date;
  }
}
