const DAY = 86_400_000;
const time = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** The civil day so many days after (before, where negative) another; days are `YYYY-MM-DD` of Asia/Shanghai. */
export const daysAfter = (date: string, days: number): string => new Date(time(date) + days * DAY).toISOString().slice(0, 10);

/** Whole days from one civil day to another, negative where the second is the earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((time(to) - time(from)) / DAY);

/** Days of a period whose first and last day both count. */
export const daysOf = (from: string, until: string): number => daysBetween(from, until) + 1;

/** The same day so many months later; where that month has no such day, its last one (Civil Code 202). */
export function monthsAfter(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

export const yearOf = (date: string): number => Number(date.slice(0, 4));
export const earlier = (a: string, b: string): string => (a < b ? a : b);
export const later = (a: string, b: string): string => (a > b ? a : b);
