/** How often logins failed under one key (an address as typed, or a client's network address). */
export interface FailureCount {
  readonly failures: number;
  readonly blockedUntil: Date | null;
  readonly lastFailedAt: Date;
}

export interface ThrottlePolicy {
  /** From this failure on, every further try has to wait, twice as long each time. */
  readonly slowAfter: number;
  /** At this failure the key is locked. */
  readonly lockAfter: number;
  readonly lockMinutes: number;
}

/** Many people share one network address (a university behind one router), so it bears ten times as many failures. */
export const NETWORK_FACTOR = 10;
/** A failure that is a day old no longer counts. */
const FORGOTTEN_MS = 86_400_000;

export const networkPolicy = ({ slowAfter, lockAfter, lockMinutes }: ThrottlePolicy): ThrottlePolicy =>
  ({ slowAfter: slowAfter * NETWORK_FACTOR, lockAfter: lockAfter * NETWORK_FACTOR, lockMinutes });

/** Whole seconds until the next try is allowed; 0 where it is. */
export function waitSeconds(count: FailureCount | undefined, now: Date): number {
  const left = (count?.blockedUntil?.getTime() ?? 0) - now.getTime();
  return left > 0 ? Math.ceil(left / 1_000) : 0;
}

/**
 * The count after one more failure. After a lock has run out, or a day, counting starts afresh: nobody can keep a person
 * out for ever, and a new password by mail lifts a lock at once.
 */
export function afterFailure(count: FailureCount | undefined, now: Date, { slowAfter, lockAfter, lockMinutes }: ThrottlePolicy): FailureCount & { readonly locked: boolean } {
  const forgotten = !count || count.failures >= lockAfter || now.getTime() - count.lastFailedAt.getTime() > FORGOTTEN_MS;
  const failures = (forgotten ? 0 : count.failures) + 1;
  const locked = failures >= lockAfter;
  const seconds = locked ? lockMinutes * 60 : failures >= slowAfter ? Math.min(2 ** (failures - slowAfter), lockMinutes * 60) : 0;
  return { failures, locked, lastFailedAt: now, blockedUntil: seconds > 0 ? new Date(now.getTime() + seconds * 1_000) : null };
}
