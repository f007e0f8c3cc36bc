import { demandDraft } from '@app/listing/testing';
import { eventually } from '../../support/index.js';
import { actsOn, created, openListingMarket, publishedDemand, type ListingMarket, type Somebody } from './listing-market.js';

type Refusal = { code: string; errors: { path: string; code: string }[] };
const broken = (body: Refusal) => body.errors.map(({ path, code }) => `${code} ${path}`);
const NAME = '无名氏精密制造有限公司';

describe('demands', () => {
  let market: ListingMarket;
  let enterprise: string;
  let firm: Somebody;
  let other: Somebody;
  let office: Somebody;
  let broker: Somebody;
  let bureau: Somebody;

  beforeAll(async () => {
    market = await openListingMarket();
    enterprise = await market.organisation(NAME, { type: 'enterprise', nameEn: 'Nameless Precision Ltd' });
    firm = await market.person(enterprise, ['firm'], '彭劲松');
    other = await market.person(await market.organisation('另一企业', { type: 'enterprise' }), ['firm']);
    office = await market.person(await market.organisation('岳麓科技大学'), ['tto']);
    broker = await market.person(await market.organisation('麓明经纪', { type: 'broker_agency' }), ['broker']);
    bureau = await market.person(await market.organisation('新区管委会', { type: 'authority' }), ['bureau_officer']);
  });
  afterAll(() => market.close());

  const count = async () => Number((await market.database.sql<{ n: string }>('select count(*) as n from listing.demand'))[0]!.n);
  const day = (offset: number) => new Date(market.clock.now().getTime() + offset * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);

  it('goes to the market by a firm and a reviewer', async () => {
    const { id } = await publishedDemand(firm, bureau, demandDraft());
    const seen = await market.nobody.get(`demands/${id}`);
    expect(seen.body).toMatchObject({ state: 'published', owner: { id: enterprise, nameZh: NAME }, targetMetrics: [{ name: '热收缩率', value: '≤2', unit: '%' }], nextActs: [] });
    expect(seen.body).not.toHaveProperty('authorId');
    const list = await market.nobody.get<{ items: { id: string }[] }>('demands', { query: { field: 'materials', trlMin: '6', mode: 'joint_development,equity', organisationId: enterprise } });
    expect(list.body.items.map((item) => item.id)).toContain(id);
  });

  it.each([
    ['a deadline in the past', { deadline: '2020-01-01' }, 422, ['listing.deadline-past /deadline']],
    ['a deadline too far away', { deadline: '2099-01-01' }, 422, ['listing.deadline-too-far /deadline']],
    ['a deadline that is no date', { deadline: '2027-02-30' }, 400, ['shape.invalid-format /deadline']],
    ['a budget upside down', { budgetMinFen: 2, budgetMaxFen: 1 }, 422, ['listing.budget-order /budgetMaxFen']],
    ['readiness upside down', { wantedTrlMin: 8, wantedTrlMax: 2 }, 422, ['listing.trl-order /wantedTrlMax']],
    ['an unknown code', { field: 'nothing.here' }, 422, ['listing.unknown-demand-code /field']],
    ['a TRL of 11', { wantedTrlMax: 11 }, 400, ['shape.too-big /wantedTrlMax']],
    ['a price as text', { budgetMaxFen: '5' }, 400, ['shape.invalid-type /budgetMaxFen']],
    ['a field that does not exist', { colour: 1 }, 400, ['shape.unrecognized-keys /colour']],
    ['its own name though anonymous', { anonymous: true, problem: `${NAME}需要更耐热的隔膜方案` }, 422, ['listing.anonymous-but-named /problem']],
  ])('refuses %s and keeps nothing', async (_, change, status, expected) => {
    const before = await count();
    const answer = await firm.client.post<Refusal>('demands', demandDraft(change));
    expect([answer.status, broken(answer.body)]).toEqual([status, expected]);
    expect(await count()).toBe(before);
  });

  it('names an unnamed firm to itself and its reviewers only, anywhere', async () => {
    const draft = demandDraft({ anonymous: true, title: '匿名寻求耐热隔膜方案' });
    const { id } = await publishedDemand(firm, bureau, draft);
    const paths = [`demands/${id}`, 'demands?limit=100', `demands/${id}/history`, `demands/${id}/acts/close`];
    for (const who of [market.nobody, other.client, office.client, broker.client]) {
      const answers = await Promise.all(paths.map((path) => (path.endsWith('close') ? who.post(path, { version: 1 }) : who.get(path))));
      expect(answers[0]!.body).toMatchObject({ anonymous: true, owner: null });
      // The list also shows what the firm has published under its name: only its unnamed demand is looked at.
      const listed = (answers[1]!.body as unknown as { items: { id: string }[] }).items.find((item) => item.id === id);
      for (const text of [answers[0]!.raw.body, JSON.stringify(listed), answers[2]!.raw.body, answers[3]!.raw.body]) {
        expect(text).not.toContain(NAME);
        expect(text).not.toContain(enterprise);
        expect(text).not.toContain(firm.userId);
        expect(text).not.toContain('Nameless');
      }
      const ofFirm = await who.get<{ items: { id: string }[] }>('demands', { query: { organisationId: enterprise, limit: '100' } });
      expect(ofFirm.body.items.map((item) => item.id)).not.toContain(id);
    }
    for (const who of [firm, bureau]) expect((await who.client.get<{ owner: { nameZh: string } }>(`demands/${id}`)).body.owner.nameZh).toBe(NAME);
    const events = await market.database.sql<{ text: string }>('select payload::text as text from platform.outbox_event where aggregate_id = $1', [id]);
    expect(events.length).toBeGreaterThan(0);
    for (const { text } of events) expect(text).not.toContain(NAME);
    const audit = await market.database.sql<{ text: string }>(`select (before::text || after::text) as text from platform.audit_entry where aggregate_id = $1`, [id]);
    for (const { text } of audit) expect(text).not.toContain(NAME);
  });

  it('is nobody else\'s', async () => {
    const draft = await created('demands', firm, demandDraft());
    expect((await other.client.get(`demands/${draft.id}`)).status).toBe(404);
    expect((await other.client.put(`demands/${draft.id}`, demandDraft({ version: 1 }))).status).toBe(404);
    expect((await office.client.post(`demands/${draft.id}/acts/submit`, { version: 1 })).status).toBe(404);
    expect((await office.client.post('demands', demandDraft())).status).toBe(403);
    expect((await bureau.client.post(`demands/${draft.id}/acts/submit`, { version: 1 })).status).toBe(403);
    const submitted = await actsOn('demands', draft, [firm, 'submit']);
    expect((await firm.client.post(`demands/${draft.id}/acts/publish`, { version: submitted.version })).status).toBe(403);
    expect((await firm.client.put<Refusal>(`demands/${draft.id}`, demandDraft({ version: submitted.version }))).body.code).toBe('listing.not-editable');
  });

  it('lets maker and checker not be one, not even in SQL', async () => {
    const both = await market.person(enterprise, ['firm', 'bureau_officer']);
    const submitted = await actsOn('demands', await created('demands', both, demandDraft()), [both, 'submit']);
    expect((await both.client.post<Refusal>(`demands/${submitted.id}/acts/publish`, { version: submitted.version })).body.code).toBe('listing.reviewer-is-submitter');
    await expect(market.database.sql(`update listing.demand set state = 'published', published_by = submitted_by, published_at = now() where id = $1`, [submitted.id])).rejects.toThrow('maker_is_not_checker');
    await expect(market.database.sql(`update listing.demand set state = 'closed' where id = $1`, [submitted.id])).rejects.toThrow('illegal transition');
    expect((await bureau.client.post<Refusal>(`demands/${submitted.id}/acts/mark-matched`, { version: submitted.version })).body.code).toBe('state.illegal-transition');
  });

  it('is revised off the market, matched, reopened and closed', async () => {
    const live = await publishedDemand(firm, bureau, demandDraft());
    const revised = await actsOn('demands', live, [firm, 'revise']);
    expect((await market.nobody.get(`demands/${live.id}`)).status).toBe(404);
    expect((await firm.client.delete<Refusal>(`demands/${live.id}`, { query: { version: String(revised.version) } })).body.code).toBe('listing.not-deletable');
    const changed = await firm.client.put<{ id: string; version: number; state: string }>(`demands/${live.id}`, demandDraft({ version: revised.version, title: '换了一个标题' }));
    const again = await actsOn('demands', changed.body, [firm, 'submit'], [bureau, 'publish'], [firm, 'mark-matched']);
    expect((await market.nobody.get(`demands/${live.id}`)).body).toMatchObject({ state: 'matched', title: '换了一个标题' });
    expect((await actsOn('demands', again, [firm, 'reopen'], [firm, 'close'])).state).toBe('closed');
    const types = await market.database.sql<{ type: string }>(`select type from platform.outbox_event where aggregate_id = $1 and type <> 'listing.demand-moved.v1' order by seq`, [live.id]);
    expect(types.map(({ type }) => type.split('.')[1])).toEqual(['demand-published', 'demand-unpublished', 'demand-published', 'demand-published', 'demand-unpublished']);
  });

  it('expires once its deadline has passed in China, by itself, once', async () => {
    const today = await publishedDemand(firm, bureau, demandDraft({ deadline: day(0) }));
    const later = await publishedDemand(firm, bureau, demandDraft({ deadline: day(40) }));
    market.clock.advance(30 * 86_400_000);
    await market.work();
    await eventually(async () => (await market.database.sql(`select 1 from listing.demand where id = $1 and state = 'expired'`, [today.id])).length > 0, 20_000);
    expect((await market.nobody.get(`demands/${today.id}`)).status).toBe(404);
    expect((await market.nobody.get(`demands/${later.id}`)).status).toBe(200);
    const events = await market.database.sql(`select 1 from platform.outbox_event where aggregate_id = $1 and type = 'listing.demand-unpublished.v1'`, [today.id]);
    expect(events).toHaveLength(1);
    const [entry] = await market.database.sql<{ actor: { kind: string } }>(`select actor from platform.audit_entry where aggregate_id = $1 and act = 'expire'`, [today.id]);
    expect(entry!.actor.kind).toBe('system');
    const shown = await firm.client.get<{ nextActs: { act: string }[] }>(`demands/${today.id}`);
    expect(shown.body.nextActs.map(({ act }) => act)).toEqual(['revise', 'close']);
  });
});
