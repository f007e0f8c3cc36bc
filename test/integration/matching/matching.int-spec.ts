import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { newId } from '@app/kernel';
import { AuditLog, systemContext } from '@app/platform';
import pg from 'pg';
import { addOrganisation, eventually, openMarket, type Market } from '../../support/index.js';
import { WorkerAppModule } from '../../../apps/worker/create-worker.js';
import { aDemand, anAchievement, published, SEPARATOR, tellMarket, unpublished, type Achievement, type Demand } from './told-listings.js';

interface Match { id: string; state: string; version: number; level: number; score: number; demand_version: number; achievement_version: number }

/** Holds an advisory lock in a session of its own until released. */
async function holdLock(url: string, key: number): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('select pg_advisory_lock($1)', [key]);
  return () => client.end();
}

describe('matching', () => {
  let market: Market;
  let worker: INestApplicationContext;
  let university: string;
  let firm: string;
  beforeAll(async () => {
    market = await openMarket();
    worker = await market.work();
    university = await addOrganisation(market.database, 'university');
    firm = await addOrganisation(market.database, 'enterprise');
  }, 60_000);
  afterAll(() => market.close());

  const matchOf = async (demand: Demand, achievement: Achievement): Promise<Match | undefined> =>
    (await market.database.sql<Match>('select * from matching.match where demand_id = $1 and achievement_id = $2', [demand.demandId, achievement.achievementId]))[0];
  const settled = (...listings: [id: string, version: number][]) => eventually(async () => {
    for (const [id, version] of listings) {
      const [row] = await market.database.sql('select 1 from matching.document where id = $1 and matched_version = $2 and indexed_version = $2', [id, version]);
      if (!row) return false;
    }
    return true;
  });
  const told = async (type: string, id: string): Promise<number> =>
    (await market.database.sql<{ n: number }>('select count(*)::int as n from platform.outbox_event where type = $1 and aggregate_id = $2', [type, id]))[0]!.n;
  /** A word that only the listings of one test share, so that tests do not match each other. */
  const pair = (name: string) => {
    const achievement = anAchievement(university, { title: `${name}${name}提纯结晶反应釜`, text: `${name}的提纯与结晶，反应釜连续运行，${name}纯度高。`, keywords: [name], valueLine: `${name}纯度更高` });
    const demand = aDemand(firm, { title: `求${name}${name}提纯结晶技术`, text: `我司需要${name}的提纯与结晶，反应釜连续运行。`, keywords: [name] });
    return { achievement, demand };
  };

  it('finds a match within a second of the second publication, with reasons, audit entry and event', async () => {
    const achievement = anAchievement(university);
    const demand = aDemand(firm);
    await tellMarket(worker, published(achievement));
    await settled([achievement.achievementId, 3]);
    const started = performance.now();
    await tellMarket(worker, published(demand));
    const match = await eventually(() => matchOf(demand, achievement));
    const ms = performance.now() - started;
    expect(ms).toBeLessThan(3_000);
    expect(match).toMatchObject({ state: 'active', version: 1, demand_version: 2, achievement_version: 3 });
    expect(match.level).toBeGreaterThanOrEqual(3);
    const [{ reasons }] = await market.database.sql<{ reasons: { code: string; params: { terms?: string[] } }[] }>('select reasons from matching.match where id = $1', [match.id]) as [{ reasons: { code: string; params: { terms?: string[] } }[] }];
    expect(reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['shared_terms', 'same_field', 'trl_fits', 'mode_shared', 'within_budget', 'same_region']));
    expect(await told('matching.match-found.v1', match.id)).toBe(1);
    const history = await worker.get(AuditLog).history(systemContext('test', newId()), 'match', match.id);
    expect(history.map(({ act, actor }) => [act, actor['kind']])).toEqual([['find', 'system']]);
  });

  it('changes nothing when the same event comes twice', async () => {
    const { achievement, demand } = pair('氟硼酸锂');
    await tellMarket(worker, published(achievement), published(demand));
    await settled([achievement.achievementId, 3], [demand.demandId, 2]);
    const before = await matchOf(demand, achievement);
    expect(before).toBeDefined();
    const all = () => market.database.sql('select (select count(*)::int from matching.match) as matches, (select max(version) from matching.match) as version, (select count(*)::int from platform.audit_entry where aggregate_type = \'match\') as entries');
    const counted = await all();
    await tellMarket(worker, published(achievement), published(demand), published(demand));
    await eventually(async () => (await market.database.sql(`select 1 from platform.outbox_event where relayed_at is null`)).length === 0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await matchOf(demand, achievement)).toEqual(before);
    expect(await all()).toEqual(counted);
  });

  it('makes one match of two listings published at the same moment, whichever is seen first', async () => {
    const pairs = ['硫化锑矿', '钒钛磁铁', '碳化铪粉', '钨铼合金', '氧化镓晶', '磷酸钒钠', '锆英砂料', '稀土永磁'].map(pair);
    await Promise.all(pairs.flatMap(({ achievement, demand }) => [tellMarket(worker, published(achievement)), tellMarket(worker, published(demand))]));
    await settled(...pairs.flatMap(({ achievement, demand }): [string, number][] => [[achievement.achievementId, 3], [demand.demandId, 2]]));
    for (const { achievement, demand } of pairs) {
      const match = await matchOf(demand, achievement);
      expect(match).toMatchObject({ state: 'active', version: 1 });
      expect(await told('matching.match-found.v1', match!.id)).toBe(1);
    }
  });

  it('matches again after a change: withdraws what no longer holds, and brings it back when it holds again', async () => {
    const { achievement, demand } = pair('钛酸钡粉');
    await tellMarket(worker, published(achievement), published(demand));
    const found = await eventually(() => matchOf(demand, achievement));
    await settled([achievement.achievementId, 3], [demand.demandId, 2]);

    const other = { ...demand, version: 4, title: '办公楼保洁机器人采购', text: '需要清扫地面与玻璃幕墙的机器人。', keywords: ['机器人'], field: 'machinery.robots' };
    await tellMarket(worker, published(other));
    await settled([demand.demandId, 4]);
    expect(await matchOf(demand, achievement)).toMatchObject({ id: found.id, state: 'withdrawn', version: 2 });
    expect(await told('matching.match-withdrawn.v1', found.id)).toBe(1);

    await tellMarket(worker, published({ ...demand, version: 5 }));
    await settled([demand.demandId, 5]);
    expect(await matchOf(demand, achievement)).toMatchObject({ id: found.id, state: 'active', version: 3, demand_version: 5 });
    const history = await worker.get(AuditLog).history(systemContext('test', newId()), 'match', found.id);
    expect(history.map(({ act }) => act)).toEqual(['find', 'withdraw', 'renew']);
  });

  it('tells again when a change lifts a match to a higher level, and not when only the score moves', async () => {
    const { achievement, demand } = pair('氮化硼纤');
    const weak = { ...demand, title: '车间升级改造与配套采购', text: '车间需要升级改造，采购各类通用物资，也可考虑氮化硼纤材料以及运输、仓储、安装、检测、培训等配套服务。', keywords: [] };
    // the demand names the word once among many: it is the achievement, whose title says it, that finds the demand
    await tellMarket(worker, published(weak));
    await settled([demand.demandId, 2]);
    await tellMarket(worker, published(achievement));
    await settled([achievement.achievementId, 3]);
    const before = (await matchOf(demand, achievement))!;
    expect(before.level).toBeLessThan(4);
    await tellMarket(worker, published({ ...demand, version: 3 }));
    await settled([demand.demandId, 3]);
    const after = await matchOf(demand, achievement);
    expect(after!.level).toBeGreaterThan(before.level);
    expect(await told('matching.match-found.v1', before.id)).toBe(2);
    await tellMarket(worker, published({ ...demand, version: 4, region: '440100' }));
    await settled([demand.demandId, 4]);
    expect(await matchOf(demand, achievement)).toMatchObject({ version: after!.version + 1, level: after!.level });
    expect(await told('matching.match-found.v1', before.id)).toBe(2);
  });

  it('takes a listing that left the market out of the index and withdraws all its matches; old news changes nothing', async () => {
    const { achievement, demand } = pair('聚酰亚胺');
    await tellMarket(worker, published(achievement), published(demand));
    await eventually(() => matchOf(demand, achievement));
    await settled([achievement.achievementId, 3], [demand.demandId, 2]);
    await tellMarket(worker, unpublished('achievement', achievement.achievementId, 4));
    await settled([achievement.achievementId, 4]);
    expect(await matchOf(demand, achievement)).toMatchObject({ state: 'withdrawn' });
    await tellMarket(worker, published(achievement));
    await new Promise((resolve) => setTimeout(resolve, 500));
    const [row] = await market.database.sql('select live, version, profile from matching.document where id = $1', [achievement.achievementId]);
    expect(row).toEqual({ live: false, version: 4, profile: null });
    expect(await matchOf(demand, achievement)).toMatchObject({ state: 'withdrawn' });
  });

  it('keeps a listing off the market whose withdrawal came before its publication', async () => {
    const achievement = anAchievement(university, { title: SEPARATOR.title });
    await tellMarket(worker, unpublished('achievement', achievement.achievementId, 4));
    await settled([achievement.achievementId, 4]);
    await tellMarket(worker, published(achievement));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await market.database.sql('select 1 from matching.match where achievement_id = $1', [achievement.achievementId])).toEqual([]);
  });

  it('writes nothing for a listing, or with one, that left the market while it was being compared', async () => {
    const { achievement, demand } = pair('碲镉汞靶');
    const release = await holdLock(market.database.url, 7_246_102);
    await tellMarket(worker, published(achievement), published(demand));
    await eventually(async () => (await market.database.sql(`select 1 from pg_locks where locktype = 'advisory' and not granted and objid = 7246102`)).length === 2);
    await market.database.sql('update matching.document set live = false, profile = null, value_line = null, version = 9, matched_version = 9 where id = $1', [demand.demandId]);
    await release();
    await settled([achievement.achievementId, 3]);
    await eventually(async () => (await market.database.sql(`select 1 from pg_locks where locktype = 'advisory' and objid = 7246102`)).length === 0);
    expect(await matchOf(demand, achievement)).toBeUndefined();
  });

  it('makes one match with two workers that are told everything twice', async () => {
    const second = await NestFactory.createApplicationContext(WorkerAppModule.of(market.config, market.clock), { logger: false, abortOnError: false });
    try {
      await second.init();
      const pairs = ['磷酸锰铁', '氟化镁晶', '硼硅酸盐', '钼铜复合'].map(pair);
      await Promise.all(pairs.flatMap(({ achievement, demand }) => [published(achievement), published(demand), published(achievement), published(demand)].map((told) => tellMarket(worker, told))));
      await settled(...pairs.flatMap(({ achievement, demand }): [string, number][] => [[achievement.achievementId, 3], [demand.demandId, 2]]));
      for (const { achievement, demand } of pairs) {
        const match = await matchOf(demand, achievement);
        expect(match).toMatchObject({ state: 'active', version: 1 });
        expect(await told('matching.match-found.v1', match!.id)).toBe(1);
      }
    } finally {
      await second.close();
    }
  });

  it("never matches an organisation with itself", async () => {
    const { achievement, demand } = pair('二硫化钼');
    await tellMarket(worker, published({ ...achievement, organisationId: firm }), published(demand));
    await settled([achievement.achievementId, 3], [demand.demandId, 2]);
    expect(await matchOf(demand, achievement)).toBeUndefined();
  });

  it('leaves audit chains that verify', async () => {
    const { breaks, chains } = await worker.get(AuditLog).verify(systemContext('test', newId()));
    expect(chains).toBeGreaterThan(10);
    expect(breaks).toEqual([]);
  });
});
