import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock, SystemClock } from '@app/kernel';
import { loadConfig, type Config } from '@app/platform';
import { cloneDatabase, type TestDatabase } from './test-database.js';
import { createApi } from '../../apps/api/create-api.js';
import { WorkerAppModule } from '../../apps/worker/create-worker.js';

/** A clock that a test moves; it runs on between moves. */
export class MovableClock extends Clock {
  private offset = 0;
  private readonly system = new SystemClock();

  now(): Date {
    return new Date(this.system.now().getTime() + this.offset);
  }

  advance(milliseconds: number): void {
    this.offset += milliseconds;
  }
}

export interface Market {
  readonly database: TestDatabase;
  readonly config: Config;
  readonly clock: MovableClock;
  readonly api: NestFastifyApplication;
  /** Starts (once) the background work of this market in this process. */
  work(): Promise<INestApplicationContext>;
  close(): Promise<void>;
}

/** A whole market for one test file: its own database, api and, when asked, worker. */
export async function openMarket(settings: Record<string, string> = {}): Promise<Market> {
  const database = await cloneDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'luqiao-test-'));
  const config = loadConfig({
    NODE_ENV: 'test', DATABASE_URL: database.url, DATA_DIR: folder, DATABASE_POOL: '10', LOG_LEVEL: 'silent', RATE_LIMIT: '0', PORT: '0',
    JWT_SECRET: randomBytes(32).toString('hex'), ...(process.env['REDIS_URL'] && { REDIS_URL: process.env['REDIS_URL'], QUEUE_PREFIX: database.name }), ...settings,
  });
  const clock = new MovableClock();
  const api = await createApi(config, { clock });
  await api.init();
  await api.getHttpAdapter().getInstance().ready();
  let worker: Promise<INestApplicationContext> | undefined;
  return {
    database, config, clock, api,
    work: () => (worker ??= startWorker(config, clock)),
    close: async () => {
      await (await worker)?.close();
      await api.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startWorker(config: Config, clock: Clock): Promise<INestApplicationContext> {
  const worker = await NestFactory.createApplicationContext(WorkerAppModule.of(config, clock), { logger: false, abortOnError: false });
  return worker.init();
}

/** Waits until a question about the market is answered with something truthy; fails after `ms` with the last answer. */
export async function eventually<T>(question: () => Promise<T>, ms = 30_000): Promise<NonNullable<T>> {
  const until = Date.now() + ms;
  for (;;) {
    const answer = await question();
    if (answer) return answer;
    if (Date.now() > until) throw new Error(`not within ${ms} ms; last answer: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
