import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clock, SystemClock } from '@app/kernel';
import { loadConfig, type Config } from '@app/platform';
import pg from 'pg';
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

export interface TestDatabase {
  readonly name: string;
  readonly url: string;
  /** SQL as the owner of the database, past every guard of the product but not past the database's own. */
  sql<Row extends object = Record<string, unknown>>(text: string, parameters?: unknown[]): Promise<Row[]>;
  drop(): Promise<void>;
}

const urlOf = (database: string): string => {
  const url = new URL(process.env['LUQIAO_TEST_SERVER_URL'] ?? '');
  url.pathname = `/${database}`;
  return url.href;
};

/** A database of this test file's own, cloned from the migrated and seeded template. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const name = `luqiao_test_${process.env['LUQIAO_TEST_RUN']}_${randomBytes(4).toString('hex')}`;
  const admin = new pg.Client({ connectionString: process.env['LUQIAO_TEST_SERVER_URL'] });
  admin.on('error', () => undefined);
  await admin.connect();
  await admin.query(`create database "${name}" template "${process.env['LUQIAO_TEST_TEMPLATE']}"`);
  const pool = new pg.Pool({ connectionString: urlOf(name), max: 4 });
  pool.on('error', () => undefined);
  return {
    name,
    url: urlOf(name),
    sql: async (text, parameters = []) => (await pool.query(text, parameters)).rows,
    drop: async () => {
      await pool.end();
      await admin.query(`drop database "${name}" with (force)`);
      await admin.end();
    },
  };
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
