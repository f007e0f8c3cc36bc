import { Clock, SystemClock } from '@app/kernel';

const DAY_MS = 86_400_000;
/** The story runs for so many days; on the last one it is now, by everybody's clock. */
export const STORY_DAYS = 120;

/** Tells the days of a story that has happened already: begins so long before its end, runs on with the time, and is set forward by days. */
export class StoryClock extends Clock {
  private readonly system = new SystemClock();
  private readonly began = this.system.now().getTime();
  private day = 0;

  constructor(private readonly end: Date) { super(); }

  now(): Date {
    return new Date(this.end.getTime() - (STORY_DAYS - this.day) * DAY_MS + this.system.now().getTime() - this.began);
  }

  /** @throws where a story would go back, or beyond its end */
  goTo(day: number): void {
    if (day < this.day || day > STORY_DAYS) throw new Error(`the story is at day ${this.day} of ${STORY_DAYS} and cannot go to day ${day}`);
    this.day = day;
  }
}
