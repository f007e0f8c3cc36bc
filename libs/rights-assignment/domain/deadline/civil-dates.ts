import { calendarProblems, Problem, type WorkingCalendar } from '@app/kernel';

const DAY = 86_400_000;
export const daysFrom = (date: string, days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

/** The same day so many months later; where that month has no such day, its last one, never a day of the next month. */
export function monthsFrom(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** The next working day where the day is a day off; null where the calendar does not reach: nothing is guessed. */
export function rolledOn(calendar: WorkingCalendar, date: string): string | null {
  try {
    let day = date;
    while (!calendar.isWorkingDay(day)) day = daysFrom(day, 1);
    return day;
  } catch (error) {
    if (error instanceof Problem && error.definition === calendarProblems['beyond-known-calendar']) return null;
    throw error;
  }
}
