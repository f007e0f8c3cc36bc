/** How a queue treats its jobs. Every field is required: a queue without a policy does not compile. */
export interface QueuePolicy {
  /** Jobs at once in one worker process. */
  readonly concurrency: number;
  /** Tries before a job is parked as failed, for a person to look at. */
  readonly attempts: number;
  /** Milliseconds before the second try; doubles with each further one. */
  readonly backoffMs: number;
  /** Milliseconds after which a job whose worker died is given to another. */
  readonly lockMs: number;
  /** How many finished jobs are kept; failed ones are kept all. */
  readonly keepCompleted: number;
}

/** Complaints about a policy that cannot work. */
export function checkPolicy(queue: string, policy: QueuePolicy | undefined): string[] {
  if (!policy) return [`queue ${queue} has no policy`];
  const positive = (['concurrency', 'attempts', 'backoffMs', 'lockMs'] as const).filter((field) => !(policy[field] > 0));
  return positive.map((field) => `queue ${queue}: ${field} must be positive`);
}
