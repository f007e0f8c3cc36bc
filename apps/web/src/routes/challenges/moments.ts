/** Times of a challenge are set and read in Beijing time, whatever clock the reader's device has. */
const HOURS = 8;
const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** An instant as a `datetime-local` field takes it, in Beijing time; '' for none. */
export const toBeijing = (iso: string | null | undefined): string => (iso && !Number.isNaN(Date.parse(iso)) ? parts.format(new Date(iso)).replace(' ', 'T') : '');
/** What such a field holds, as an instant; null where it holds nothing whole. */
export const fromBeijing = (local: string): string | null => (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) && !Number.isNaN(Date.parse(`${local}Z`)) ? `${local}:00+0${HOURS}:00` : null);

/** The same instant by the reader's own clock, or null where that shows the same as Beijing's. */
export function byOwnClock(iso: string, zone?: string): string | null {
  const own = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(iso));
  return own === parts.format(new Date(iso)) ? null : own;
}

/** A day ends when it ends in Beijing. */
export const endOfDay = (day: string): number => Date.parse(`${day}T23:59:59+08:00`);

const seconds = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' });
/** What a receipt says, to the microsecond that the database gave it, in Beijing time. */
export const toMicrosecond = (iso: string): string => `${seconds.format(new Date(iso))}${/\.\d+/.exec(iso)?.[0] ?? ''}`;
