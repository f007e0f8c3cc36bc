/** How often a mail is tried and how long it waits in between: about eight hours in all, longer than most outages of a mail server. */
export const MAIL_ATTEMPTS = 10;
const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 2 * 3_600_000;

/** The instant of the next try, or undefined when it was the last one. `attempts` counts the tries made so far. */
export function nextTry(now: Date, attempts: number): Date | undefined {
  if (attempts >= MAIL_ATTEMPTS) return undefined;
  return new Date(now.getTime() + Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 3 ** (attempts - 1)));
}
