/** The only source of "now". Domain functions take the instant as an argument; use cases ask the clock. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The civil date in China of an instant, as `YYYY-MM-DD`. */
export const chinaDate = (instant: Date): string => SHANGHAI.format(instant);

/** The last millisecond of a civil day in China (UTC+8, no daylight saving since 1992). */
export const endOfChinaDay = (date: string): Date => new Date(`${date}T23:59:59.999+08:00`);

export const addDays = (instant: Date, days: number): Date => new Date(instant.getTime() + days * 86_400_000);
