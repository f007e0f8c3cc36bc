import type { INestApplicationContext } from '@nestjs/common';
import { newId } from '@app/kernel';
import { AuditLog, systemContext } from '@app/platform';
import { MatchingFacade } from '@app/matching';
import { addOrganisation, eventually, openMarket, somebody, type Client, type Market } from '../../support/index.js';
import { aDemand, anAchievement, published, tellMarket, unpublished, type Achievement, type Demand } from './told-listings.js';

const DAY = 86_400_000;

interface Match {
  id: string; version: number; state: string; level: number; score: number; mySide: string | null; owingSide: string | null; answerBy: string | null; silentSide: string | null;
  demand: { id: string; title: string; organisationId: string | null; organisationName: string | null };
  achievement: { id: string; title: string; organisationName: string; valueLine: string };
  reasons: { code: string; texts: { 'zh-CN': string; en: string } }[];
  answers: Record<'demand' | 'achievement', { answer: string; reason: string | null; comment: string | null } | null>;
  nextActs: { act: string; needsReason: boolean; blockedBy: { code: string }[] }[];
}
interface Page { items: Match[]; nextCursor: string | null }
interface Refusal { code: string; errors: { path: string; code: string }[] }

describe('matches and their answers', () => {
  let market: Market;
  let worker: INestApplicationContext;
  let university: string;
  let firm: string;
  let office: Client;
  let buyer: Client;
  let broker: Client;
  let stranger: Client;
  let administrator: Client;
  beforeAll(async () => {
    market = await openMarket();
    worker = await market.work();
    university = await addOrganisation(market.database, 'university');
    firm = await addOrganisation(market.database, 'enterprise');
    office = (await somebody(market, ['tto'], university)).client;
    buyer = (await somebody(market, ['firm'], firm)).client;
    broker = (await somebody(market, ['broker'], 'broker_agency')).client;
    stranger = (await somebody(market, ['firm'], 'enterprise')).client;
    administrator = (await somebody(market, ['system_admin'], 'authority')).client;
  });
  afterAll(() => market.close());

  let serial = 0;
  const NAMES = ['氟磷灰石', '钼酸铵盐', '碲化镉膜', '铟镓锌氧', '锗酸铋晶', '硒化锌镜', '铌酸锂片', '钽铌合金', '铪锆陶瓷', '镧镍储氢', '钪铝合金', '铼铱丝材', '钌钯浆料', '锇铂探针', '铊钡超导', '钇钡铜氧'];
  /** A match of a fresh demand with a fresh achievement. */
  const match = async (change: Partial<Demand> = {}): Promise<{ match: Match; demand: Demand; achievement: Achievement }> => {
    const name = NAMES[serial++ % NAMES.length]!;
    const achievement = anAchievement(university, { title: `${name}提纯结晶反应釜`, text: `${name}的提纯与结晶，反应釜连续运行，${name}纯度高。`, keywords: [name], valueLine: `${name}纯度更高` });
    const demand = aDemand(firm, { title: `求${name}提纯结晶技术`, text: `我司需要${name}的提纯与结晶，反应釜连续运行。`, keywords: [name], ...change });
    await tellMarket(worker, published(achievement), published(demand));
    const found = await eventually(async () => (await office.get<Page>(`achievements/${achievement.achievementId}/matches`)).body.items?.find((each) => each.demand.id === demand.demandId));
    return { match: found, demand, achievement };
  };
  const answer = (who: Client, { id, version }: Match, body: object) => who.post<Match & Refusal>(`matches/${id}/answers`, { version, ...body });

  it('shows owners their matches with reasons in words of both languages', async () => {
    const { match: found, demand, achievement } = await match();
    const { body } = await buyer.get<Page>(`demands/${demand.demandId}/matches`);
    const [first] = body.items;
    expect(first).toMatchObject({ id: found.id, mySide: 'demand', state: 'active', answers: { demand: null, achievement: null }, achievement: { id: achievement.achievementId, title: achievement.title, organisationName: '湘江大学', valueLine: achievement.valueLine } });
    const field = first!.reasons.find(({ code }) => code === 'same_field');
    expect(field!.texts['zh-CN']).toMatch(/^同一领域：\p{Script=Han}/u);
    expect(field!.texts.en).toMatch(/^Same field: [A-Z]/);
    expect(first!.nextActs.map(({ act, needsReason }) => [act, needsReason])).toEqual([['interested', false], ['declined', true]]);
  });

  it('hides matches from everybody else: owners by organisation, brokers from level 3, administrators all', async () => {
    const { match: found, demand } = await match();
    expect(found.level).toBeGreaterThanOrEqual(3);
    expect((await stranger.get(`demands/${demand.demandId}/matches`)).status).toBe(404);
    expect((await broker.get(`demands/${demand.demandId}/matches`)).status).toBe(404);
    expect((await stranger.get(`matches/${found.id}`)).status).toBe(404);
    expect((await broker.get<Match>(`matches/${found.id}`)).body).toMatchObject({ id: found.id, mySide: null, nextActs: [] });
    expect((await administrator.get<Page>(`demands/${demand.demandId}/matches`)).body.items).not.toHaveLength(0);
    expect((await market.api.inject({ method: 'GET', url: `/api/v1/matches/${found.id}` })).statusCode).toBe(401);
    await market.database.sql('update matching.match set level = 2 where id = $1', [found.id]);
    expect((await broker.get(`matches/${found.id}`)).status).toBe(404);
    expect((await buyer.get(`matches/${found.id}`)).status).toBe(200);
    expect((await buyer.get(`demands/${newId()}/matches`)).status).toBe(404);
  });

  it('never gives an unnamed firm away: not its name, not its id', async () => {
    const { match: found } = await match({ anonymous: true, organisationName: '不愿具名的企业' });
    for (const who of [office, broker]) {
      const { body } = await who.get<Match>(`matches/${found.id}`);
      expect(body.demand).toMatchObject({ organisationId: null, organisationName: null });
      expect(JSON.stringify(body)).not.toContain(firm);
    }
    const listed = JSON.stringify((await office.get<Page>('matches', { query: { limit: '100' } })).body);
    expect(JSON.parse(listed).items.find(({ id }: Match) => id === found.id).demand.organisationId).toBeNull();
    const told = await worker.get(MatchingFacade).summary(systemContext('test', newId()), [found.id]);
    expect(JSON.stringify(told)).not.toContain(firm);
    expect((await buyer.get<Match>(`matches/${found.id}`)).body.demand.organisationId).toBe(firm);
    expect(await market.database.sql(`select 1 from matching.document where organisation_name like '%不愿具名%' or profile::text like '%不愿具名%'`)).toEqual([]);
  });

  it('gives the other side a date to answer an interest by, and both see what was said', async () => {
    const { match: found } = await match();
    const before = market.clock.now().getTime();
    const interested = await answer(buyer, found, { answer: 'interested', comment: '希望下周面谈' });
    expect(interested.status).toBe(200);
    expect(interested.body).toMatchObject({ version: 2, owingSide: 'achievement', nextActs: [{ act: 'interested', blockedBy: [{ code: 'matching.answered-already' }] }, { act: 'declined', blockedBy: [] }] });
    expect(Math.round((Date.parse(interested.body.answerBy!) - before) / DAY)).toBe(14);
    const { body: seen } = await office.get<Match>(`matches/${found.id}`);
    expect(seen.answers.demand).toMatchObject({ answer: 'interested', comment: '希望下周面谈' });
    const declined = await answer(office, seen, { answer: 'declined', reason: 'too_early' });
    expect(declined.body).toMatchObject({ owingSide: null, answerBy: null, answers: { achievement: { answer: 'declined', reason: 'too_early' } } });
    expect((await buyer.get<Match>(`matches/${found.id}`)).body.answers.achievement).toMatchObject({ reason: 'too_early' });
    const events = await market.database.sql<{ payload: { side: string; answerBy: string | null } }>(`select payload from platform.outbox_event where type = 'matching.match-answered.v1' and aggregate_id = $1 order by seq`, [found.id]);
    expect(events.map(({ payload }) => [payload.side, payload.answerBy === null])).toEqual([['demand', false], ['achievement', true]]);
    const history = await worker.get(AuditLog).history(systemContext('test', newId()), 'match', found.id);
    expect(history.map(({ act, actor }) => [act, actor['kind']])).toEqual([['find', 'system'], ['interested', 'person'], ['declined', 'person']]);
    expect(JSON.stringify(history)).not.toContain('希望下周面谈');
  });

  it('refuses a decline without a reason, "other" without words, a reason with an interest, a comment too long, and changes nothing', async () => {
    const { match: found } = await match();
    const refusal = async (body: object) => {
      const { status, body: problem } = await answer(buyer, found, body);
      return [status, problem.code, problem.errors[0]?.path];
    };
    expect(await refusal({ answer: 'declined' })).toEqual([422, 'matching.decline-needs-reason', '/reason']);
    expect(await refusal({ answer: 'declined', reason: 'other' })).toEqual([422, 'matching.other-needs-comment', '/comment']);
    expect(await refusal({ answer: 'interested', reason: 'price' })).toEqual([422, 'matching.interest-has-no-reason', '/reason']);
    expect((await refusal({ answer: 'declined', reason: 'too_far' }))[0]).toBe(400);
    expect((await refusal({ answer: 'interested', comment: '长'.repeat(501) }))[0]).toBe(400);
    expect(await refusal({ answer: 'interested', version: 7 })).toEqual([409, 'state.stale-version', undefined]);
    expect((await buyer.get<Match>(`matches/${found.id}`)).body).toMatchObject({ version: 1, answers: { demand: null } });
  });

  it('lets a side turn an interest into a decline once, and nothing after that', async () => {
    const { match: found } = await match();
    const first = (await answer(buyer, found, { answer: 'interested' })).body;
    expect((await answer(buyer, first, { answer: 'interested' })).body.code).toBe('matching.answered-already');
    const second = (await answer(buyer, first, { answer: 'declined', reason: 'price' })).body;
    expect(second).toMatchObject({ owingSide: null, answerBy: null, answers: { demand: { answer: 'declined', reason: 'price' } } });
    expect((await answer(buyer, second, { answer: 'declined', reason: 'other', comment: '再想想' })).body.code).toBe('matching.declined-already');
    expect((await answer(buyer, second, { answer: 'interested' })).body.code).toBe('matching.answered-already');
  });

  it('takes answers from the two sides only, and none for a withdrawn match', async () => {
    const { match: found, achievement } = await match();
    expect((await answer(stranger, found, { answer: 'interested' })).status).toBe(404);
    expect((await answer(broker, found, { answer: 'interested' })).status).toBe(403);
    await tellMarket(worker, unpublished('achievement', achievement.achievementId, 9));
    const gone = await eventually(async () => {
      const { body } = await buyer.get<Match>(`matches/${found.id}`);
      return body.state === 'withdrawn' ? body : undefined;
    });
    expect(await answer(buyer, gone, { answer: 'interested' })).toMatchObject({ status: 409, body: { code: 'state.illegal-transition' } });
    expect((await buyer.get<Page>('matches', { query: { state: 'withdrawn' } })).body.items.map(({ id }) => id)).toContain(found.id);
    expect((await buyer.get<Page>('matches')).body.items.map(({ id }) => id)).not.toContain(found.id);
  });

  it('lets an answer that two people give at the same moment be given once', async () => {
    const { match: found } = await match();
    const colleague = (await somebody(market, ['firm'], firm)).client;
    const answers = await Promise.all([buyer, colleague, buyer, colleague].map((who) => answer(who, found, { answer: 'interested' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422, 422]);
  });

  it('notes silence after the answer-by date, once, and shows it in the public answer rate', async () => {
    const firmOfThisTest = await addOrganisation(market.database, 'enterprise');
    const member = (await somebody(market, ['firm'], firmOfThisTest)).client;
    const first = await match({ organisationId: firmOfThisTest });
    const second = await match({ organisationId: firmOfThisTest });
    const rate = async () => (await market.api.inject({ method: 'GET', url: `/api/v1/organisations/${firmOfThisTest}/answer-rate` })).json() as object;
    expect(await rate()).toEqual({ organisationId: firmOfThisTest, answered: 0, lapsed: 0, rate: null });
    await answer(office, first.match, { answer: 'interested' });
    const waiting = (await answer(office, second.match, { answer: 'interested' })).body;
    await answer(member, waiting, { answer: 'interested' });
    await market.database.sql(`update matching.match set answer_by = now() - interval '1 minute' where id = $1`, [first.match.id]);
    const lapse = () => worker.get(MatchingFacade).lapseInterests(systemContext('test', newId()));
    await lapse();
    expect(await lapse()).toBe(0);
    const { body: silent } = await office.get<Match>(`matches/${first.match.id}`);
    expect(silent).toMatchObject({ owingSide: null, answerBy: null, silentSide: 'demand', version: 3 });
    expect(await rate()).toEqual({ organisationId: firmOfThisTest, answered: 1, lapsed: 1, rate: 0.5 });
    expect(await market.database.sql(`select payload ->> 'silentSide' as side from platform.outbox_event where type = 'matching.match-lapsed.v1' and aggregate_id = $1`, [first.match.id])).toEqual([{ side: 'demand' }]);
    // late words are still welcome, but the silence stays counted
    expect((await answer(member, silent, { answer: 'interested' })).status).toBe(200);
    expect(await rate()).toMatchObject({ answered: 1, lapsed: 1 });
  });

  it('pages through all matches of an organisation, best first, each once; filters by side, level and answer', async () => {
    const all: Match[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Page = (await office.get<Page>('matches', { query: { limit: '3', ...(cursor && { cursor }) } })).body;
      all.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(all.length).toBeGreaterThan(6);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all).toEqual([...all].sort((a, b) => b.level - a.level || b.score - a.score || (a.id < b.id ? -1 : 1)));
    const ids = async (query: Record<string, string>) => (await office.get<Page>('matches', { query: { limit: '100', ...query } })).body.items.map(({ id }) => id);
    expect(await ids({ side: 'demand' })).toEqual([]);
    expect(await ids({ minLevel: '4' })).toEqual(all.filter(({ level }) => level === 4).map(({ id }) => id));
    expect(await ids({ answer: 'open' })).toEqual(all.filter(({ answers }) => answers.achievement === null).map(({ id }) => id));
    expect(await ids({ answer: 'answered' })).toEqual(all.filter(({ answers }) => answers.achievement !== null).map(({ id }) => id));
    expect(await ids({ answer: 'lapsed' })).toEqual(all.filter(({ silentSide }) => silentSide !== null).map(({ id }) => id));
    expect((await office.get('matches', { query: { minLevel: '5' } })).status).toBe(400);
    expect((await office.get('matches', { query: { cursor: 'nonsense' } })).status).toBe(400);
  });
});
