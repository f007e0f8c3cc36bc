import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { Module, type DynamicModule, type INestApplicationContext, type Type } from '@nestjs/common';
import { newId } from '@app/kernel';
import { loadConfig, PlatformModule, systemContext, type Config, type OperationContext } from '@app/platform';
import { WorkerModule } from '@app/platform/jobs';
import { MovableClock } from './market.js';
import { cloneDatabase, type TestDatabase } from './test-database.js';

@Module({})
class GroundModule {
  static of(config: Config, clock: MovableClock, rooms: readonly Type[]): DynamicModule {
    return { module: GroundModule, imports: [PlatformModule.of({ config, process: 'test', clock }), ...(rooms.length > 0 ? [WorkerModule.of(rooms)] : [])] };
  }
}

export interface Ground {
  readonly database: TestDatabase;
  readonly config: Config;
  readonly clock: MovableClock;
  readonly app: INestApplicationContext;
  readonly ctx: OperationContext;
  close(): Promise<void>;
}

/** The plumbing alone, on a database of its own; with jobs rooms it also works their queues. */
export async function openGround(rooms: readonly Type[] = []): Promise<Ground> {
  const database = await cloneDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'luqiao-ground-'));
  const config = loadConfig({
    NODE_ENV: 'test', DATABASE_URL: database.url, DATA_DIR: folder, LOG_LEVEL: 'silent', JWT_SECRET: randomBytes(32).toString('hex'),
    ...(process.env['REDIS_URL'] && { REDIS_URL: process.env['REDIS_URL'], QUEUE_PREFIX: database.name }),
  });
  const clock = new MovableClock();
  const app = await NestFactory.createApplicationContext(GroundModule.of(config, clock, rooms), { logger: false, abortOnError: false });
  return {
    database, config, clock, app, ctx: systemContext('test', newId()),
    close: async () => {
      await app.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
