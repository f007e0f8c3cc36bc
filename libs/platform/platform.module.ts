import { Global, Module, type DynamicModule, type OnApplicationShutdown, Inject } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock, SystemClock } from '@app/kernel';
import { DataSource } from 'typeorm';
import { AuditLog } from './audit/audit-log.js';
import { AuditRoots } from './audit/audit-roots.js';
import { SigningKeys } from './audit/signing-key.js';
import { CalendarStore } from './calendar/calendar-store.js';
import { Config } from './config/config.js';
import { dataSourceOptions } from './database/data-source.js';
import { Database, TransactionRunner } from './database/database.js';
import { FileStore, openFileStore } from './files/file-store.js';
import { Health } from './health/health.js';
import { Metrics } from './health/metrics.js';
import { createLog } from './log/log.js';
import { Outbox } from './outbox/outbox.js';
import { ProcedureGuides } from './procedures/procedure-guides.js';
import { JobQueue } from './queue/job-queue.js';
import { Queues } from './queue/queues.js';
import { ChangeRecorder } from './record/change-recorder.js';
import { ReferenceLists } from './reference/reference-lists.js';
import { RenewRule } from './rules/renew-rule.js';
import { RuleCatalogue } from './rules/rule-catalogue.js';
import { RuleRegistry } from './rules/rule-registry.js';
import { SwitchRule } from './rules/switch-rule.js';
import { LOG } from './tokens.js';

const provide = <T>(token: unknown, inject: unknown[], useFactory: (...args: never[]) => T) => ({ provide: token as never, inject: inject as never[], useFactory: useFactory as never });

const PROVIDED = [Config, LOG, Clock, TransactionRunner, Database, AuditLog, SigningKeys, AuditRoots, Outbox, ChangeRecorder, RuleRegistry, RuleCatalogue, SwitchRule, RenewRule, ProcedureGuides, CalendarStore, ReferenceLists, FileStore, Queues, JobQueue, Health, Metrics];

/** The plumbing of one process, for every lib. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(Queues) private readonly queues: Queues) {}

  async onApplicationShutdown(): Promise<void> {
    await this.queues.close();
  }

  static of(options: { config: Config; process: string; clock?: Clock }): DynamicModule {
    return {
      module: PlatformModule,
      imports: [TypeOrmModule.forRoot({ ...dataSourceOptions(options.config), autoLoadEntities: true, retryAttempts: 0 })],
      providers: [
        { provide: Config, useValue: options.config },
        { provide: LOG, useValue: createLog({ level: options.config.logLevel, process: options.process }) },
        { provide: Clock, useValue: options.clock ?? new SystemClock() },
        provide(TransactionRunner, [DataSource], (source: DataSource) => new TransactionRunner(source)),
        provide(Database, [DataSource], (source: DataSource) => new Database(source)),
        provide(AuditLog, [Database, Clock], (database: Database, clock: Clock) => new AuditLog(database, clock)),
        provide(SigningKeys, [Config], (config: Config) => new SigningKeys(config)),
        provide(AuditRoots, [Database, TransactionRunner, Clock, SigningKeys], (database: Database, transactions: TransactionRunner, clock: Clock, keys: SigningKeys) => new AuditRoots(database, transactions, clock, keys)),
        provide(Outbox, [Database, Clock], (database: Database, clock: Clock) => new Outbox(database, clock)),
        provide(ChangeRecorder, [AuditLog, Outbox], (audit: AuditLog, outbox: Outbox) => new ChangeRecorder(audit, outbox)),
        provide(RuleRegistry, [Database, Clock], (database: Database, clock: Clock) => new RuleRegistry(database, clock)),
        provide(RuleCatalogue, [Database, Clock], (database: Database, clock: Clock) => new RuleCatalogue(database, clock)),
        provide(SwitchRule, [TransactionRunner, Database, ChangeRecorder, RuleCatalogue, Clock],
          (transactions: TransactionRunner, database: Database, recorder: ChangeRecorder, catalogue: RuleCatalogue, clock: Clock) => new SwitchRule(transactions, database, recorder, catalogue, clock)),
        provide(RenewRule, [TransactionRunner, Database, ChangeRecorder, RuleCatalogue],
          (transactions: TransactionRunner, database: Database, recorder: ChangeRecorder, catalogue: RuleCatalogue) => new RenewRule(transactions, database, recorder, catalogue)),
        provide(ProcedureGuides, [Database, Clock], (database: Database, clock: Clock) => new ProcedureGuides(database, clock)),
        provide(CalendarStore, [Database], (database: Database) => new CalendarStore(database)),
        provide(ReferenceLists, [Database], (database: Database) => new ReferenceLists(database)),
        provide(FileStore, [Config], (config: Config) => openFileStore(config.filesUri, config.s3Endpoint)),
        provide(Queues, [Config], (config: Config) => new Queues(config)),
        provide(JobQueue, [Queues], (queues: Queues) => new JobQueue(queues)),
        provide(Health, [DataSource], (source: DataSource) => new Health(source)),
        provide(Metrics, [Outbox], (outbox: Outbox) => new Metrics(outbox)),
      ],
      exports: PROVIDED as never[],
    };
  }
}
