import type { QueuePolicy } from '@app/platform';

/** Consumers that turn an event into notices: short, and tried for some minutes when the database is away. */
export const TELLING: QueuePolicy = { concurrency: 4, attempts: 12, backoffMs: 500, lockMs: 30_000, keepCompleted: 200 };

/** Sending waits on a mail server; the lock outlasts its longest silence. */
export const SENDING: QueuePolicy = { concurrency: 4, attempts: 5, backoffMs: 1_000, lockMs: 60_000, keepCompleted: 200 };

/** The sweep runs again by itself, so a failed one is not tried twice. */
export const SWEEPING: QueuePolicy = { concurrency: 1, attempts: 1, backoffMs: 1_000, lockMs: 60_000, keepCompleted: 20 };
