import { SetMetadata, type Type } from '@nestjs/common';
import type { DomainEvent, EventType } from '@app/events';
import type { z } from 'zod';
import type { OperationContext, TransactionContext } from '../context.js';
import type { QueuePolicy } from './policy.js';

/** A kind of background work, declared where use cases can ask for it; the handler lives in a jobs room. */
export interface JobType<Data = unknown> {
  readonly name: string;
  readonly data: z.ZodType<Data>;
  readonly policy: QueuePolicy;
  /** Runs by itself: every so many milliseconds, or by a cron line in China's time. */
  readonly schedule?: { readonly everyMs: number } | { readonly cron: string };
}

const jobs = new Map<string, JobType>();

export function defineJob<Data>(job: JobType<Data>): JobType<Data> {
  if (jobs.has(job.name)) throw new Error(`two jobs share the name ${job.name}`);
  jobs.set(job.name, job as JobType);
  return job;
}
export const definedJobs = (): readonly JobType[] => [...jobs.values()];

export interface JobHandler<Data = unknown> {
  run(ctx: OperationContext, data: Data): Promise<void>;
}

/** A subscriber to events. `claimed`: its effect happens in a transaction that also marks the event as done. `keyed`: its effects carry unique keys of their own. */
export type ConsumerSpec = {
  readonly name: string;
  readonly events: readonly EventType<never>[];
  readonly policy: QueuePolicy;
  readonly effect: 'claimed' | 'keyed';
};
export interface ClaimedConsumer { handle(ctx: TransactionContext, event: DomainEvent<never>): Promise<void> }
export interface KeyedConsumer { handle(ctx: OperationContext, event: DomainEvent<never>): Promise<void> }

export const JOB_HANDLER = 'luqiao:job';
export const CONSUMER = 'luqiao:consumer';

/** Marks the one class that runs a job. */
export const Handles = (job: JobType<never>) => (target: Type<JobHandler<never>>): void => {
  SetMetadata(JOB_HANDLER, job)(target);
};
/** Marks a class that reacts to events. */
export function Consumer(spec: ConsumerSpec & { effect: 'claimed' }): (target: Type<ClaimedConsumer>) => void;
export function Consumer(spec: ConsumerSpec & { effect: 'keyed' }): (target: Type<KeyedConsumer>) => void;
export function Consumer(spec: ConsumerSpec) {
  return (target: Type<unknown>): void => {
    SetMetadata(CONSUMER, spec)(target);
  };
}

export const handledJob = (target: object): JobType | undefined => Reflect.getMetadata(JOB_HANDLER, target) as JobType | undefined;
export const consumerSpec = (target: object): ConsumerSpec | undefined => Reflect.getMetadata(CONSUMER, target) as ConsumerSpec | undefined;

/** Complaints about a set of handlers: two for one job, two consumers of one name, a policy that cannot work; `all` also wants every job handled. */
export function checkHandlers(classes: readonly object[], wanted: readonly JobType[] = []): string[] {
  const complaints: string[] = [];
  const seen = new Map<string, number>();
  for (const target of classes) {
    const name = handledJob(target)?.name ?? consumerSpec(target)?.name;
    if (name !== undefined) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  for (const [name, count] of seen) if (count > 1) complaints.push(`${name} has ${count} handlers`);
  for (const { name } of wanted) if (!seen.has(name)) complaints.push(`job ${name} has no handler`);
  return complaints;
}
