import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { JwtService } from '@nestjs/jwt';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Global, Injectable, Module, type DynamicModule, type Type } from '@nestjs/common';
import type { DomainEvent, EventType } from '@app/events';
import { newId, type Person, type Role } from '@app/kernel';
import { ActorResolver, Database, loadConfig, Outbox, PlatformModule, systemContext, tell, TransactionRunner, type Config, type OperationContext, type TransactionContext } from '@app/platform';
import { createAdapter, HttpModule } from '@app/platform/http';
import { WorkerModule } from '@app/platform/jobs';
import { BrokerBeat, ChallengeCircle, ListingNames, Objectors, PanelCircle, Recipients, Reviewers, RightsMatters, type Recipient, type RightsMatter } from '@app/notification';
import { NotificationHttpModule } from '@app/notification/http';
import { NotificationJobsModule } from '@app/notification/jobs';
import { Brokerage, BrokerageModule } from '@app/brokerage';
import { BrokerageHttpModule } from '@app/brokerage/http';
import { BrokerageJobsModule } from '@app/brokerage/jobs';
import { Client, cloneDatabase, MovableClock, type TestDatabase } from '../../support/index.js';
import { addOrganisation, addPerson } from '../../support/people.js';

const RECIPIENT = `select id as "userId", email, name, locale from identity.account where state = 'active'`;

/** The questions of the two libs, answered from the rows of the test. */
@Injectable()
class People extends Recipients {
  constructor(private readonly database: Database) { super(); }
  ofOrganisation(ctx: OperationContext, organisationId: string): Promise<Recipient[]> {
    return this.database.query<Recipient>(ctx, `${RECIPIENT} and organisation_id = $1 order by id`, [organisationId]);
  }
  ofRoles(ctx: OperationContext, organisationId: string, roles: readonly Role[]): Promise<Recipient[]> {
    return this.database.query<Recipient>(ctx, `${RECIPIENT} and organisation_id = $1 and roles && $2::text[] order by id`, [organisationId, roles]);
  }
  holders(ctx: OperationContext, roles: readonly Role[]): Promise<Recipient[]> {
    return this.database.query<Recipient>(ctx, `${RECIPIENT} and roles && $1::text[] order by id`, [roles]);
  }
  people(ctx: OperationContext, ids: readonly string[]): Promise<Recipient[]> {
    return this.database.query<Recipient>(ctx, `${RECIPIENT} and id = any($1::uuid[]) order by id`, [ids]);
  }
}
@Injectable()
class Officers extends Reviewers {
  constructor(private readonly database: Database) { super(); }
  async forListing(ctx: OperationContext, _: string, organisationId: string): Promise<string[]> {
    return (await this.database.query<{ id: string }>(ctx, `select id from identity.account where organisation_id = $1 and 'tto' = any(roles)`, [organisationId])).map(({ id }) => id);
  }
}
/** Whoever reads may see every listing but those that begin with zeros. */
@Injectable()
class Names extends ListingNames {
  async of(_: OperationContext, listings: readonly { id: string }[]): Promise<Map<string, string>> {
    return new Map(listings.filter(({ id }) => !id.startsWith('0000')).map(({ id }) => [id, `Listing ${id}`]));
  }
}
@Injectable()
class Sessions extends ActorResolver {
  constructor(private readonly database: Database) { super(); }
  async resolve({ userId, sessionId }: { userId: string; sessionId: string }): Promise<Person | undefined> {
    const [row] = await this.database.query<{ organisationId: string; roles: Role[] }>(systemContext('test', 'test'),
      'select organisation_id as "organisationId", roles from identity.account where id = $1', [userId]);
    return row && { kind: 'person', userId, sessionId, organisationVerified: true, ...row };
  }
}
/** What rights assignment would say, set by the test. */
@Injectable()
export class Matters extends RightsMatters {
  readonly known = new Map<string, RightsMatter>();
  async application(_: OperationContext, id: string): Promise<RightsMatter | undefined> { return this.known.get(id); }
  async disclosure(_: OperationContext, id: string): Promise<RightsMatter | undefined> { return this.known.get(id); }
}
/** Who objected, set by the test. */
@Injectable()
export class ObjectorsOfTest extends Objectors {
  readonly known = new Map<string, string>();
  async of(_: OperationContext, id: string): Promise<string | undefined> { return this.known.get(id); }
}
/** Whom a challenge concerns, set by the test. */
@Injectable()
export class CircleOfTest extends ChallengeCircle {
  readonly known: Record<'followers' | 'keepersToCome' | 'keepers' | 'reviewers', string[]> & { asker: string | undefined; judged: { accountId: string; wins: boolean }[] } = { followers: [], keepersToCome: [], keepers: [], reviewers: [], asker: undefined, judged: [] };
  readonly titled = new Map<string, string>();
  async followers(): Promise<string[]> { return this.known.followers; }
  async keepersToCome(): Promise<string[]> { return this.known.keepersToCome; }
  async keepers(): Promise<string[]> { return this.known.keepers; }
  async reviewers(): Promise<string[]> { return this.known.reviewers; }
  async asker(): Promise<string | undefined> { return this.known.asker; }
  async judged(): Promise<{ accountId: string; wins: boolean }[]> { return this.known.judged; }
  async titles(_ctx: unknown, ids: readonly string[]): Promise<ReadonlyMap<string, string>> { return new Map(ids.flatMap((id) => (this.titled.has(id) ? [[id, this.titled.get(id)!]] : []))); }
}
/** Who sits on a panel, set by the test. */
@Injectable()
export class PanelOfTest extends PanelCircle {
  readonly known: string[] = [];
  async seated(): Promise<string[]> { return this.known; }
}
@Global()
@Module({
  imports: [BrokerageModule],
  providers: [
    { provide: Recipients, useClass: People }, { provide: Reviewers, useClass: Officers }, { provide: ListingNames, useClass: Names }, { provide: ActorResolver, useClass: Sessions },
    { provide: BrokerBeat, useExisting: Brokerage }, { provide: RightsMatters, useClass: Matters }, { provide: Objectors, useClass: ObjectorsOfTest }, { provide: ChallengeCircle, useClass: CircleOfTest }, { provide: PanelCircle, useClass: PanelOfTest },
  ],
  exports: [Recipients, Reviewers, ListingNames, ActorResolver, BrokerBeat, RightsMatters, Objectors, ChallengeCircle, PanelCircle],
})
class DeskPorts {}

@Module({})
class DeskModule {
  static of(config: Config, clock: MovableClock, working: boolean): DynamicModule {
    const jobs = [NotificationJobsModule, BrokerageJobsModule];
    return {
      module: DeskModule,
      imports: [PlatformModule.of({ config, process: 'test', clock }), DeskPorts, HttpModule.of([NotificationHttpModule, BrokerageHttpModule]), ...(working ? [WorkerModule.of(jobs)] : jobs)],
    };
  }
}

type Handler = { handle(ctx: TransactionContext, event: DomainEvent<never>): Promise<void> };

/** Notification and brokerage on a database of their own, without the rest of the market. */
export class Desk {
  readonly ctx = systemContext('test', newId());

  constructor(readonly app: NestFastifyApplication, readonly database: TestDatabase, readonly clock: MovableClock, private readonly folder: string) {}

  get<T>(type: abstract new (...args: never[]) => T): T {
    return this.app.get<T>(type as never, { strict: false });
  }

  get nobody(): Client {
    return new Client(this.app);
  }

  async person(roles: readonly Role[], organisationId?: string): Promise<{ userId: string; organisationId: string; email: string; client: Client }> {
    const owner = organisationId ?? (await addOrganisation(this.database, roles.includes('broker') ? 'broker_agency' : roles.includes('firm') ? 'enterprise' : 'university'));
    const { userId, sessionId, email } = await addPerson(this.database, owner, roles);
    return { userId, organisationId: owner, email, client: this.nobody.as(this.get(JwtService).sign({ sub: userId, sid: sessionId })) };
  }

  /** A match as matching keeps it, so that rows which name it can point to it. */
  async match(demandOrganisationId: string, achievementOrganisationId: string) {
    const pair = { matchId: newId(), demandId: newId(), achievementId: newId(), demandOrganisationId, achievementOrganisationId };
    for (const [id, kind] of [[pair.demandId, 'demand'], [pair.achievementId, 'achievement']]) {
      await this.database.sql('insert into matching.document (id, kind, version, live) values ($1, $2, 1, false)', [id, kind]);
    }
    await this.database.sql(
      `insert into matching.match (id, demand_id, achievement_id, demand_organisation_id, achievement_organisation_id, state, version, level, score, features, reasons,
         demand_version, achievement_version, first_found_at, created_at, updated_at) values ($1, $2, $3, $4, $5, 'active', 1, 3, 0.8, '{}', '{}', 1, 1, now(), now(), now())`,
      [pair.matchId, pair.demandId, pair.achievementId, demandOrganisationId, achievementOrganisationId]);
    return pair;
  }

  /** Publishes an event by a committed transaction. */
  async publish<P>(type: EventType<P>, payload: P): Promise<DomainEvent<P>> {
    const aggregateId = newId();
    await this.get(TransactionRunner).run(this.ctx, (ctx) => this.get(Outbox).write(ctx, [tell(type, aggregateId, payload)]));
    const [row] = await this.database.sql<{ id: string }>('select id from platform.outbox_event where aggregate_id = $1', [aggregateId]);
    return (await this.get(Outbox).find(this.ctx, row!.id)) as DomainEvent<P>;
  }

  /** What a worker does with an event, without the mark that it was done: only the consumer's own keys protect it. */
  async handle(consumer: Type<Handler>, event: DomainEvent<unknown>, after: () => void = () => undefined): Promise<void> {
    await this.get(TransactionRunner).run(this.ctx, async (ctx) => {
      await this.get(consumer).handle(ctx, event as DomainEvent<never>);
      after();
    });
  }

  /** Moves the clock forward to this time of day in China. */
  until(time: string): void {
    const china = 8 * 3_600_000;
    const day = 86_400_000;
    const now = this.clock.now().getTime();
    const at = Math.floor((now + china) / day) * day - china + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;
    this.clock.advance((at > now ? at : at + day) - now);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

export async function openDesk(settings: Record<string, string> = {}, { working = false } = {}): Promise<Desk> {
  const database = await cloneDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'luqiao-desk-'));
  const config = loadConfig({
    NODE_ENV: 'test', DATABASE_URL: database.url, DATA_DIR: folder, LOG_LEVEL: 'silent', RATE_LIMIT: '0', JWT_SECRET: randomBytes(32).toString('hex'), PUBLIC_URL: 'https://luqiao.test',
    ...(process.env['REDIS_URL'] && { REDIS_URL: process.env['REDIS_URL'] }), ...settings,
  });
  const clock = new MovableClock();
  const app = await NestFactory.create<NestFastifyApplication>(DeskModule.of(config, clock, working), createAdapter(config), { logger: false, abortOnError: false });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const desk = new Desk(app, database, clock, folder);
  desk.until('10:00');
  return desk;
}
