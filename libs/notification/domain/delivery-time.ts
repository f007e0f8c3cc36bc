/** A time of day in China, `HH:MM`. */
export type TimeOfDay = string;

export interface QuietHours {
  readonly from: TimeOfDay;
  /** The first minute that is no longer quiet; before `from` where the night is crossed. */
  readonly to: TimeOfDay;
}

export type Timing =
  | { readonly state: 'queued'; readonly heldFor: null; readonly dueAt: Date }
  | { readonly state: 'held'; readonly heldFor: 'quiet-hours' | 'digest'; readonly dueAt: Date };

const MINUTE = 60_000;
const DAY = 86_400_000;
/** China is UTC+8 all year since 1992. */
const CHINA = 8 * 3_600_000;

const minuteOf = (time: TimeOfDay): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const minuteOfDay = (instant: Date): number => Math.floor(((instant.getTime() + CHINA) % DAY) / MINUTE);

export function isQuiet(instant: Date, { from, to }: QuietHours): boolean {
  const [start, end, minute] = [minuteOf(from), minuteOf(to), minuteOfDay(instant)];
  return start < end ? start <= minute && minute < end : minute >= start || minute < end;
}

/** The first instant after `instant` at which clocks in China show `time`. */
export function nextTime(instant: Date, time: TimeOfDay): Date {
  const midnight = Math.floor((instant.getTime() + CHINA) / DAY) * DAY - CHINA;
  const today = midnight + minuteOf(time) * MINUTE;
  return new Date(today > instant.getTime() ? today : today + DAY);
}

/** When a mail may go: at once, at the end of the quiet hours, or with the next digest (which keeps the quiet hours too). */
export function timeMail(now: Date, person: { digest: 'immediate' | 'daily'; quietHours: QuietHours | null }, digestAt: TimeOfDay): Timing {
  const { digest, quietHours } = person;
  const afterQuiet = (instant: Date): Date => (quietHours && isQuiet(instant, quietHours) ? nextTime(instant, quietHours.to) : instant);
  if (digest === 'daily') return { state: 'held', heldFor: 'digest', dueAt: afterQuiet(nextTime(now, digestAt)) };
  const dueAt = afterQuiet(now);
  return dueAt.getTime() === now.getTime() ? { state: 'queued', heldFor: null, dueAt } : { state: 'held', heldFor: 'quiet-hours', dueAt };
}
