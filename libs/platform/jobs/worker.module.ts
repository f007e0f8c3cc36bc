import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.js';
import { TransactionRunner } from '../database/database.js';
import { Outbox } from '../outbox/outbox.js';
import { LOG } from '../tokens.js';
import type { Log } from '../log/log.js';
import { consumerSpec, handledJob, type ClaimedConsumer, type JobHandler } from '../queue/job.js';
import { Queues } from '../queue/queues.js';
import { AuditRootJob } from './audit-root.job.js';
import { PurgeJob } from './purge.job.js';
import { WorkerRuntime, type FoundConsumer, type FoundHandler } from './runtime.js';

/** Every provider marked with @Handles or @Consumer. */
function findHandlers(discovery: DiscoveryService): { jobs: FoundHandler[]; consumers: FoundConsumer[] } {
  const jobs: FoundHandler[] = [];
  const consumers: FoundConsumer[] = [];
  for (const { metatype, instance } of discovery.getProviders()) {
    if (!metatype || !instance) continue;
    const job = handledJob(metatype);
    const spec = consumerSpec(metatype);
    if (job) jobs.push({ job, handler: instance as JobHandler });
    if (spec) consumers.push({ spec, consumer: instance as ClaimedConsumer });
  }
  return { jobs, consumers };
}

/** Makes a process work off queues: give it the jobs rooms of the libs. */
@Module({})
export class WorkerModule {
  static of(rooms: readonly Type[]): DynamicModule {
    return {
      module: WorkerModule,
      imports: [DiscoveryModule, ...rooms],
      providers: [PurgeJob, AuditRootJob, {
        provide: WorkerRuntime,
        inject: [DataSource, TransactionRunner, Outbox, Queues, Config, LOG, DiscoveryService],
        useFactory: (source: DataSource, transactions: TransactionRunner, outbox: Outbox, queues: Queues, config: Config, log: Log, discovery: DiscoveryService) =>
          new WorkerRuntime(source, transactions, outbox, queues, config, log, () => findHandlers(discovery)),
      }],
      exports: [WorkerRuntime],
    };
  }
}
