import { rm } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { newId } from '@app/kernel';
import { MatchingFacade } from '@app/matching';
import { systemContext } from '@app/platform';
import { addOrganisation, Client, eventually, openMarket, type Market } from '../../support/index.js';
import { aDemand, anAchievement, published, tellMarket, unpublished } from './told-listings.js';

interface Span { start: number; end: number }
interface Hit { kind: string; id: string; title: string; titleSpans: Span[]; summary: string; summarySpans: Span[]; organisationId: string | null; organisationName: string | null; score: number | null }
interface Found { items: Hit[]; nextCursor: string | null; total: number; capped: boolean; facets: Record<string, { value: string; count: number }[]> }

describe('search', () => {
  let market: Market;
  let worker: INestApplicationContext;
  let university: string;
  let firm: string;
  let nobody: Client;
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 1, 0, minute)).toISOString();
  const listing = (minute: number, title: string, change: object = {}) => anAchievement(university, { title, text: `${title}。`, valueLine: '价值说明', keywords: [], publishedAt: at(minute), ...change });
  const separator = () => listing(1, '锂离子电池用复合隔膜', { field: 'materials.battery', trl: 6, region: '430100', expectedPriceFen: 300 });
  let shelf: Record<'separator' | 'chip' | 'valve' | 'scale' | 'open', ReturnType<typeof anAchievement>>;
  let demand: ReturnType<typeof aDemand>;
  beforeAll(async () => {
    market = await openMarket();
    worker = await market.work();
    nobody = new Client(market.api);
    university = await addOrganisation(market.database, 'university');
    firm = await addOrganisation(market.database, 'enterprise');
    shelf = {
      separator: separator(),
      chip: listing(2, '高速模数转换芯片', { kind: 'layout_design', field: 'computing.chips', trl: 8, region: '110000', modes: ['equity'], expectedPriceFen: 900 }),
      valve: listing(3, '电池液冷用电磁阀', { kind: 'utility_model', field: 'materials.battery', trl: 3, region: '430200', modes: ['pay_later'], expectedPriceFen: 500 }),
      scale: listing(4, '一种体重秤', { kind: 'design', field: 'health.devices', trl: 9, region: '430100' }),
      open: listing(5, '电池回收浸出工艺', { field: 'materials.battery', trl: 5, region: '430100', expectedPriceFen: null }),
    };
    demand = aDemand(firm, { title: '求锂电池隔膜供应', text: '耐高温，匿名发布。', anonymous: true, organisationName: '秘密企业', wantedTrlMin: 7, wantedTrlMax: 9, publishedAt: at(6), modes: ['transfer'] });
    await tellMarket(worker, ...Object.values(shelf).map((each) => published(each)), published(demand));
    await eventually(async () => (await market.database.sql('select 1 from matching.document where matched_version is distinct from version')).length === 0 && (await market.database.sql('select 1 from matching.document')).length === 6, 30_000);
  });
  afterAll(() => market.close());

  const search = async (query: Record<string, string>): Promise<Found> => {
    const { status, body } = await nobody.get<Found>('search', { query });
    expect(status).toBe(200);
    return body;
  };
  const titles = async (query: Record<string, string>) => (await search(query)).items.map(({ title }) => title);

  it('finds 锂离子电池用复合隔膜 by 锂电池隔膜, and nothing that shares a syllable only', async () => {
    expect((await titles({ q: '锂电池隔膜' })).sort()).toEqual(['求锂电池隔膜供应', '锂离子电池用复合隔膜']);
    expect(await titles({ q: '锂电池隔膜', kind: 'achievement' })).toEqual(['锂离子电池用复合隔膜']);
    expect(await titles({ q: '量子引力望远镜' })).toEqual([]);
  });

  it('finds by pinyin initials, and by a single character', async () => {
    expect(await titles({ q: 'gsmszh' })).toEqual(['高速模数转换芯片']);
    expect(await titles({ q: 'ldcgm', kind: 'achievement' })).toEqual(['锂离子电池用复合隔膜']);
    expect(await titles({ q: '秤' })).toEqual(['一种体重秤']);
  });

  it('marks where the words stand', async () => {
    const [hit] = (await search({ q: '复合隔膜' })).items;
    expect(hit!.titleSpans.map(({ start, end }) => hit!.title.slice(start, end))).toEqual(['复合隔膜']);
    expect(hit!.summarySpans.map(({ start, end }) => hit!.summary.slice(start, end))).toEqual(['复合隔膜']);
  });

  it.each([
    [{ field: 'materials' }, ['求锂电池隔膜供应', '电池回收浸出工艺', '电池液冷用电磁阀', '锂离子电池用复合隔膜']],
    [{ field: 'computing.chips' }, ['高速模数转换芯片']],
    [{ field: 'no.such' }, []],
    [{ kind: 'achievement', region: '430000' }, ['电池回收浸出工艺', '一种体重秤', '电池液冷用电磁阀', '锂离子电池用复合隔膜']],
    [{ kind: 'achievement', region: '430200' }, ['电池液冷用电磁阀']],
    [{ mode: 'equity' }, ['高速模数转换芯片']],
    [{ achievementKind: 'design' }, ['一种体重秤']],
    [{ kind: 'achievement', trlMin: '8' }, ['一种体重秤', '高速模数转换芯片']],
    [{ kind: 'demand', trlMax: '6' }, []],
    [{ kind: 'demand', trlMax: '7' }, ['求锂电池隔膜供应']],
    [{ kind: 'achievement', field: 'materials', priceMaxFen: '400' }, ['电池回收浸出工艺', '锂离子电池用复合隔膜']],
  ])('filters by %j, the newest first', async (filter, expected) => {
    expect(await titles(filter as unknown as Record<string, string>)).toEqual(expected);
  });

  it.each([
    [{ field: 'materials', kind: 'achievement' }], [{ region: '430000', kind: 'achievement' }], [{ mode: 'pay_later' }], [{ achievementKind: 'utility_model' }], [{ trlMax: '4', kind: 'achievement' }],
    [{ trlMin: '9' }], [{ trlMax: '5' }], [{ priceMaxFen: '600' }],
  ])('means the same by %j with and without a text', async (filter) => {
    const wished = filter as unknown as Record<string, string>;
    const without = (await titles(wished)).filter((title) => title.includes('电池')).sort();
    expect((await titles({ q: '电池', ...wished })).sort()).toEqual(without);
  });

  it('counts facets over the whole result, not only the page', async () => {
    const { facets, total, capped, items } = await search({ q: '电池', limit: '1' });
    expect([items.length, total, capped]).toEqual([1, 4, false]);
    expect(facets['kind']).toEqual([{ value: 'achievement', count: 3 }, { value: 'demand', count: 1 }]);
    expect(facets['trl']).toEqual([{ value: '4-6', count: 2 }, { value: '1-3', count: 1 }]);
    const newest = await search({ limit: '1' });
    expect(newest.facets['region']).toContainEqual({ value: '430100', count: 4 });
    expect(newest.total).toBe(6);
  });

  it.each([[{ q: '电池' }], [{}]])('pages through %j without a gap or a repetition', async (query) => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Found = await search({ ...(query as Record<string, string>), limit: '2', ...(cursor && { cursor }) });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    const whole = (await search({ ...(query as Record<string, string>), limit: '100' })).items.map(({ id }) => id);
    expect(seen).toEqual(whole);
  });

  it('never gives an unnamed firm away', async () => {
    for (const query of [{ q: '锂电池隔膜' }, { kind: 'demand' }] as Record<string, string>[]) {
      const found = await search(query);
      const hit = found.items.find(({ id }) => id === demand.demandId);
      expect(hit).toMatchObject({ organisationId: null, organisationName: null });
      expect(JSON.stringify(found)).not.toContain(firm);
    }
    expect(await titles({ q: '秘密企业' })).toEqual([]);
  });

  it('refuses what it does not know', async () => {
    for (const query of [{ colour: 'red' }, { trlMin: '11' }, { kind: 'patent' }, { priceMaxFen: '-1' }, { limit: '1000' }, { cursor: 'x' }]) {
      expect((await nobody.get('search', { query: query as unknown as Record<string, string> })).status).toBe(400);
    }
    expect((await nobody.get('search', { query: { q: '\u0000' } })).status).toBe(400);
    expect((await nobody.get('search', { query: { q: `"'; drop table -- %_ \\ ${'((' .repeat(30)} AND OR NOT +-~` } })).status).toBe(200);
  });

  it('is made anew from PostgreSQL while it is asked', async () => {
    const answers: number[] = [];
    const [{ documents }] = await Promise.all([
      worker.get(MatchingFacade).reindex(systemContext('test', newId())),
      (async () => { for (let i = 0; i < 20; i += 1) answers.push((await search({ q: '复合隔膜', kind: 'achievement' })).items.length); })(),
    ]);
    expect(documents).toBe(6);
    expect(new Set(answers)).toEqual(new Set([1]));
    const late = listing(9, '氧化铪栅介质薄膜');
    await tellMarket(worker, published(late));
    await eventually(async () => (await titles({ q: '氧化铪栅介质薄膜' })).length === 1);
    await worker.get(MatchingFacade).reindex(systemContext('test', newId()));
    expect(await eventually(async () => (await titles({ q: '氧化铪栅介质薄膜' })).length)).toBe(1);
    await tellMarket(worker, unpublished('achievement', late.achievementId, 9));
    await eventually(async () => (await titles({ q: '氧化铪栅介质薄膜' })).length === 0);
  });

  it('is made whole by a worker that starts and finds it lost', async () => {
    const other = await openMarket();
    try {
      const owner = await addOrganisation(other.database, 'university');
      const lost = anAchievement(owner);
      await other.database.sql(
        `insert into matching.document (id, kind, version, live, organisation_id, title, profile, published_at, indexed_version, matched_version) values ($1, 'achievement', 1, true, $2, $3, $4, now(), 1, 1)`,
        [lost.achievementId, owner, lost.title, JSON.stringify({ kind: 'achievement', id: lost.achievementId, title: lost.title, body: lost.text })]);
      await rm(other.config.searchUri, { recursive: true, force: true });
      await other.work();
      const client = new Client(other.api);
      await eventually(async () => (await client.get<Found>('search', { query: { q: '陶瓷涂覆' } })).body.items?.length === 1, 20_000);
    } finally {
      await other.close();
    }
  });
});
