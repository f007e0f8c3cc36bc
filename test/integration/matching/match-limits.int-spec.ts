import { newId } from '@app/kernel';
import { AuditLog, systemContext } from '@app/platform';
import { addOrganisation, eventually, openMarket, type Market } from '../../support/index.js';
import { aDemand, anAchievement, published, tellMarket } from './told-listings.js';

describe('the limit of matches', () => {
  let market: Market;
  beforeAll(async () => {
    market = await openMarket();
    await market.database.sql(`insert into platform.rule_version (id, rule, jurisdiction, value, valid_from, status, nature, enabled, texts)
      values (gen_random_uuid(), 'matching.max-matches', 'luqiao', '5', '2026-07-01', 'product-default', 'product-default', true, '{}')`);
  });
  afterAll(() => market.close());

  it('holds on both sides, keeps the best, and is not broken by publications at the same moment', async () => {
    const worker = await market.work();
    const university = await addOrganisation(market.database, 'university');
    const firm = await addOrganisation(market.database, 'enterprise');
    // the more often a listing says the word, and the less else, the better it matches
    const say = (times: number) => `${'钙钛矿太阳能电池组件封装'.repeat(times)}${'，并提供通用的安装与运行维护培训服务'.repeat(6 - times)}`;
    const achievements = Array.from({ length: 12 }, (_, i) => anAchievement(university, { title: `钙钛矿太阳能电池组件封装第${i}号`, text: say((i % 5) + 1), keywords: [], valueLine: '封装更久' }));
    const demands = Array.from({ length: 12 }, (_, i) => aDemand(firm, { title: `钙钛矿太阳能电池组件封装需求${i}`, text: say((i % 5) + 1), keywords: [] }));
    await Promise.all([...achievements, ...demands].map((listing) => tellMarket(worker, published(listing))));
    await eventually(async () => (await market.database.sql('select 1 from matching.document where matched_version = version')).length === 24, 60_000);
    for (const side of ['demand_id', 'achievement_id']) {
      const [row] = await market.database.sql<{ most: number }>(`select max(n)::int as most from (select count(*) as n from matching.match where state = 'active' group by ${side}) as each`);
      expect(row!.most).toBe(5);
    }
    const ofFirst = async () => (await market.database.sql<{ n: number }>(`select count(*)::int as n from matching.match where demand_id = $1 and state = 'active'`, [demands[0]!.demandId]))[0]!.n;
    // The other side's limit may have left this demand fewer than five.
    const before = await ofFirst();
    const better = anAchievement(university, { ...achievements[0]!, achievementId: newId(), title: demands[0]!.title, text: demands[0]!.text });
    await tellMarket(worker, published(better));
    const match = await eventually(async () => (await market.database.sql<{ state: string }>('select state from matching.match where demand_id = $1 and achievement_id = $2', [demands[0]!.demandId, better.achievementId]))[0]);
    expect(match.state).toBe('active');
    expect(await ofFirst()).toBe(Math.min(5, before + 1));
    const { breaks } = await worker.get(AuditLog).verify(systemContext('test', newId()));
    expect(breaks).toEqual([]);
  });

  it('is kept by the database too: a pair has one match, and its states move as the machine says', async () => {
    await expect(market.database.sql(`insert into matching.match select gen_random_uuid(), demand_id, achievement_id, demand_organisation_id, achievement_organisation_id, state, 1, level, score, features, reasons, 1, 1,
      null, null, null, null, now(), now(), now() from matching.match limit 1`)).rejects.toThrow('match_pair');
    await expect(market.database.sql(`update matching.match set level = 1 where state = 'active'`)).rejects.toThrow('active_match_is_relevant');
  });
});
