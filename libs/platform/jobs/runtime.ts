import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { newId } from '@app/kernel';
import { ErrorCode, type Job, type Processor } from 'bullmq';
import type { DataSource } from 'typeorm';
import type { Config } from '../config/config.js';
import { systemContext } from '../context.js';
import type { TransactionRunner } from '../database/database.js';
import { describeError, type Log } from '../log/log.js';
import type { Outbox } from '../outbox/outbox.js';
import { checkHandlers, type ClaimedConsumer, type ConsumerSpec, type JobHandler, type JobType, type KeyedConsumer } from '../queue/job.js';
import { checkPolicy } from '../queue/policy.js';
import { jobOptions, type Queues } from '../queue/queues.js';
import { OutboxRelay } from './relay.js';

export interface FoundHandler { readonly job: JobType; readonly handler: JobHandler }
export interface FoundConsumer { readonly spec: ConsumerSpec; readonly consumer: ClaimedConsumer | KeyedConsumer }

/** A queue keeps the reason of a failure; it gets the kind of error only, since messages can hold confidential text. */
class JobFailed extends Error {
  constructor(error: unknown) {
    const { type, code, sqlstate } = describeError(error);
    super([type, code, sqlstate].filter(Boolean).join(' '));
    this.name = 'JobFailed';
    this.stack = `${this.name}: ${this.message}`;
  }
}

const SHUTDOWN_MS = 8_000;

/** The worker process at work: one BullMQ worker per consumer and job, the outbox relay, the schedules. */
export class WorkerRuntime implements OnApplicationBootstrap, OnApplicationShutdown {
  private relay: OutboxRelay | undefined;
  ready = false;

  constructor(
    private readonly source: DataSource,
    private readonly transactions: TransactionRunner,
    private readonly outbox: Outbox,
    private readonly queues: Queues,
    private readonly config: Config,
    private readonly log: Log,
    private readonly found: () => { jobs: FoundHandler[]; consumers: FoundConsumer[] },
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { jobs, consumers } = this.found();
    const complaints = [
      ...checkHandlers([...jobs.map(({ handler }) => handler.constructor), ...consumers.map(({ consumer }) => consumer.constructor)]),
      ...jobs.flatMap(({ job }) => checkPolicy(job.name, job.policy)),
      ...consumers.flatMap(({ spec }) => checkPolicy(spec.name, spec.policy)),
    ];
    if (complaints.length > 0) throw new Error(`the worker refuses to start:\n${complaints.join('\n')}`);
    this.queues.onError((error) => this.log.warn({ err: error }, 'queue store'));
    await this.queues.check();
    for (const { spec, consumer } of consumers) this.queues.work(spec.name, spec.policy, this.consume(spec, consumer));
    for (const { job, handler } of jobs) {
      // Before the work begins: a run that is overdue would put the next one in its place at the same time.
      if (job.schedule) await this.schedule(job);
      this.queues.work(job.name, job.policy, this.perform(job, handler));
    }
    this.relay = new OutboxRelay(this.source, this.queues, consumers.map(({ spec }) => spec), this.config, this.log);
    await this.relay.start();
    this.ready = true;
  }

  async onApplicationShutdown(): Promise<void> {
    this.ready = false;
    await Promise.race([
      (async () => { await this.relay?.stop(); await this.queues.close(); })(),
      new Promise((resolve) => setTimeout(resolve, SHUTDOWN_MS).unref()),
    ]);
  }

  private consume({ name, effect }: ConsumerSpec, consumer: ClaimedConsumer | KeyedConsumer): Processor {
    return this.guarded(name, async (job: Job) => {
      const { eventId } = job.data as { eventId: string };
      const ctx = systemContext(name, eventId);
      const event = await this.outbox.find(ctx, eventId);
      if (!event) return;
      if (effect === 'keyed') return (consumer as KeyedConsumer).handle(ctx, event as never);
      await this.transactions.run(ctx, async (inner) => {
        if (await this.outbox.claim(inner, name, eventId)) await (consumer as ClaimedConsumer).handle(inner, event as never);
      });
    });
  }

  private perform(job: JobType, handler: JobHandler): Processor {
    return this.guarded(job.name, async ({ data }: Job) => handler.run(systemContext(job.name, newId()), job.data.parse(data)));
  }

  private guarded(queue: string, work: (job: Job) => Promise<void>): Processor {
    return async (job: Job) => {
      try {
        await work(job);
      } catch (error) {
        this.log.error({ err: error, queue, jobId: job.id, attempt: job.attemptsMade + 1 }, 'job failed');
        throw new JobFailed(error);
      }
    };
  }

  private async schedule(job: JobType): Promise<void> {
    const repeat = job.schedule && 'cron' in job.schedule ? { pattern: job.schedule.cron, tz: 'Asia/Shanghai' } : { every: job.schedule?.everyMs ?? 0 };
    const { attempts, backoff, removeOnComplete } = jobOptions(job.policy);
    try {
      await this.queues.queue(job.name).upsertJobScheduler(job.name, repeat, { name: job.name, data: {}, opts: { attempts, backoff, removeOnComplete } });
    } catch (error) {
      // The next run stands already, put there by a process that was at it in this moment; it brings the one after.
      if ((error as { code?: number }).code !== ErrorCode.SchedulerJobIdCollision) throw error;
    }
  }
}
