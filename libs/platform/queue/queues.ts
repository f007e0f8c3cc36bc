import { createPostgresBackend, createRedisBackend, Queue, Worker, type BackendFactory, type Processor } from 'bullmq';
import { Redis } from 'ioredis';
import { Pool } from 'pg';
import type { Config } from '../config/config.js';
import { PlannedClient } from '../database/planned-client.js';
import type { QueuePolicy } from './policy.js';
import { QueuePool } from './shared-listener.js';

export class QueueStoreError extends Error {}

/** Opens BullMQ queues and workers on the configured store: Redis where REDIS_URL is set, PostgreSQL otherwise. */
export class Queues {
  private readonly pool?: QueuePool;
  private readonly redis?: Redis;
  private readonly opened = new Map<string, Queue>();
  private readonly workers: Worker[] = [];
  private failed: ((error: unknown) => void) | undefined;
  private closing: Promise<void> | undefined;

  constructor(private readonly config: Pick<Config, 'databaseUrl' | 'redisUrl' | 'queuePrefix'>) {
    if (config.redisUrl) {
      this.redis = new Redis(config.redisUrl, { maxRetriesPerRequest: null, lazyConnect: true });
      this.redis.on('error', (error) => this.failed?.(error));
    } else {
      const pool = new Pool({
        Client: PlannedClient, connectionString: config.databaseUrl, max: 20, idleTimeoutMillis: 10_000, keepAlive: true, application_name: 'luqiao-queues', options: '-c search_path=bullmq',
      });
      // Every queue and worker listens for errors of the one pool.
      pool.setMaxListeners(0);
      pool.on('error', (error) => this.failed?.(error));
      this.pool = new QueuePool(pool, config.databaseUrl);
    }
  }

  onError(listener: (error: unknown) => void): void {
    this.failed = listener;
  }

  /** Redis loses jobs under any other eviction policy (BullMQ's documentation, "Going to production"). */
  async check(): Promise<void> {
    if (!this.redis) return;
    if (this.redis.status === 'wait') await this.redis.connect();
    const [, policy] = (await this.redis.config('GET', 'maxmemory-policy')) as string[];
    if (policy !== 'noeviction') throw new QueueStoreError(`Redis evicts keys (maxmemory-policy ${policy}); it must be noeviction, or jobs get lost`);
  }

  queue(name: string): Queue {
    const known = this.opened.get(name);
    if (known) return known;
    const queue = new Queue(name, { connection: this.connection(), prefix: this.config.queuePrefix } as never, this.factory()) as Queue;
    queue.on('error', (error) => this.failed?.(error));
    this.opened.set(name, queue);
    return queue;
  }

  work(name: string, policy: QueuePolicy, processor: Processor): Worker {
    const worker = new Worker(name, processor, {
      connection: this.connection(), prefix: this.config.queuePrefix, concurrency: policy.concurrency, lockDuration: policy.lockMs, stalledInterval: Math.max(1_000, Math.floor(policy.lockMs / 2)),
      maxStalledCount: 100, removeOnComplete: { count: policy.keepCompleted },
    } as never, this.factory()) as Worker;
    worker.on('error', (error) => this.failed?.(error));
    this.workers.push(worker);
    return worker;
  }

  /** Safe to call twice: the runtime of the worker closes before the module that made this does. */
  close(): Promise<void> {
    return (this.closing ??= this.closeAll());
  }

  private async closeAll(): Promise<void> {
    await Promise.allSettled(this.workers.map((worker) => worker.close()));
    await Promise.allSettled([...this.opened.values()].map((queue) => queue.close()));
    await this.pool?.end();
    this.redis?.disconnect();
  }

  private factory(): BackendFactory {
    return (this.redis ? createRedisBackend : createPostgresBackend) as unknown as BackendFactory;
  }

  private connection(): never {
    return (this.redis ?? this.pool) as never;
  }
}

/** How a job is added: retried by its queue's policy, told apart by its id so that a second add changes nothing. */
export const jobOptions = (policy: QueuePolicy, jobId?: string) => ({
  ...(jobId && { jobId }),
  attempts: policy.attempts,
  backoff: { type: 'exponential' as const, delay: policy.backoffMs },
  removeOnComplete: { count: policy.keepCompleted },
});
