import { newId } from '@app/kernel';
import { achievementDraft, demandDraft } from '@app/listing/testing';
import { eventually } from '../../support/index.js';
import { openDealDesk, take, type DealDesk, type Refusal, type SeenDeal, type TimelineItem } from './deal-desk.js';

describe('a deal', () => {
  let desk: DealDesk;
  beforeAll(async () => { desk = await openDealDesk(); }, 60_000);
  afterAll(() => desk.close());

  const propose = async (change: object = {}) => desk.firm.client.post<SeenDeal & Refusal>('deals', { from: { kind: 'achievement', id: await desk.achievement() }, note: '希望了解许可条件', foreign: 'no', ...change });
  const items = (answer = 'clear') => ['credit', 'capacity', 'ownership', 'relations', 'sanctions'].map((item) => ({ item, answer, evidence: '国家企业信用信息公示系统查询' }));

  it('is proposed, accepted by the other side, talked about, and read by its parties alone', async () => {
    const opened = take<SeenDeal>(await propose(), 201);
    expect(opened).toMatchObject({ state: 'proposed', mySide: 'acquirer', acquirer: { name: '衡岳重工' }, holder: { name: '岳麓科技大学' }, foreign: 'no' });
    expect((await desk.office.client.post<Refusal>(`deals/${opened.id}/messages`, { text: '您好' })).body.code).toBe('contracting.not-talking');
    expect((await desk.act(desk.buyer, opened, 'accept')).body.code).toBe('contracting.other-side-answers');
    const talking = take<SeenDeal>(await desk.act(desk.office, opened, 'accept'));
    expect([talking.state, talking.mySide, talking.mayWrite]).toEqual(['talking', 'holder', true]);
    take(await desk.office.client.post(`deals/${opened.id}/messages`, { text: '可以安排现场考察。' }), 201);
    take(await desk.buyer.client.post(`deals/${opened.id}/messages`, { text: '下周二上午方便。' }), 201);
    const { items: happened } = take<{ items: TimelineItem[] }>(await desk.leader.client.get(`deals/${opened.id}/timeline`));
    expect(happened.map(({ kind, side, text }) => [kind, side, text])).toEqual([['message', 'acquirer', '下周二上午方便。'], ['message', 'holder', '可以安排现场考察。'], ['moved', 'holder', null], ['opened', 'acquirer', null]]);
    const chain = await desk.database.sql<{ id: string; hash: string; entry: string }>(`select id, hash, to_jsonb(e)::text as entry from platform.audit_entry e where aggregate_type = 'deal' and aggregate_id = $1 order by seq desc`, [opened.id]);
    expect(happened.map(({ id, auditHash }) => [id, auditHash])).toEqual(chain.map(({ id, hash }) => [id, hash]));
    expect(chain.map(({ entry }) => entry).join()).not.toMatch(/现场考察|周二|了解许可/);
    for (const path of ['', '/timeline', '/room']) expect((await desk.outsider.client.get(`deals/${opened.id}${path}`)).status).toBe(404);
    expect(take<{ items: unknown[] }>(await desk.outsider.client.get('deals')).items).toEqual([]);
    expect(take<{ items: SeenDeal[] }>(await desk.buyer.client.get('deals', { query: { side: 'acquirer', state: 'talking' } })).items.map(({ id }) => id)).toContain(opened.id);
    expect(take<{ items: SeenDeal[] }>(await desk.buyer.client.get('deals', { query: { side: 'holder' } })).items).toEqual([]);
  });

  it('says in the list what may be done next, as its own page does, and what blocks it', async () => {
    const opened = take<SeenDeal>(await propose(), 201);
    for (const who of [desk.firm, desk.office, desk.leader]) {
      const listed = take<{ items: SeenDeal[] }>(await who.client.get('deals', { query: { state: 'proposed' } })).items.find(({ id }) => id === opened.id)!;
      expect([listed.nextActs, listed.foreign]).toEqual([(await desk.deal(who, opened.id)).nextActs, 'no']);
    }
    const acts = async (who: typeof desk.firm) => take<{ items: SeenDeal[] }>(await who.client.get('deals', { query: { state: 'proposed' } })).items.find(({ id }) => id === opened.id)!.nextActs.map(({ act, blockedBy }) => [act, ...blockedBy.map(({ code }) => code)]);
    expect(await acts(desk.firm)).toEqual([['accept', 'contracting.other-side-answers'], ['decline', 'contracting.other-side-answers'], ['withdraw']]);
    expect(await acts(desk.office)).toEqual([['accept'], ['decline'], ['withdraw', 'contracting.proposer-withdraws']]);
    expect(await acts(desk.leader)).toEqual([]);
  });

  it('begins with a match by either side, but never names an unnamed firm', async () => {
    const achievementId = await desk.achievement();
    const plant = async (anonymous: boolean) => {
      const [demandId, matchId] = [newId(), newId()];
      const document = (id: string, kind: string, organisationId: string, unnamed: boolean) => desk.database.sql(
        `insert into matching.document (id, kind, version, live, organisation_id, organisation_name, anonymous, title, profile, published_at) values ($1, $2, 1, true, $3, case when $4 then null else '甲' end, $4, '题目', '{}', now()) on conflict do nothing`, [id, kind, organisationId, unnamed]);
      await document(achievementId, 'achievement', desk.office.organisationId, false);
      await document(demandId, 'demand', desk.firm.organisationId, anonymous);
      await desk.database.sql(
        `insert into listing.demand select (jsonb_populate_record(null::listing.demand, to_jsonb(d) || jsonb_build_object('id', $1::uuid))).* from listing.demand d limit 1`, [demandId]);
      await desk.database.sql(`insert into matching.match (id, demand_id, achievement_id, demand_organisation_id, achievement_organisation_id, state, version, level, score, features, reasons, demand_version, achievement_version, first_found_at, created_at, updated_at)
        values ($1, $2, $3, $4, $5, 'active', 1, 4, 0.9, '{}', '[]', 1, 1, now(), now(), now())`, [matchId, demandId, achievementId, desk.firm.organisationId, desk.office.organisationId]);
      return matchId;
    };
    take(await desk.firm.client.post('demands', demandDraft()), 201);
    const [named, unnamed] = [await plant(false), await plant(true)];
    const from = (id: string) => ({ from: { kind: 'match', id }, note: '就匹配洽谈' });
    expect((await desk.office.client.post<Refusal>('deals', from(unnamed))).body.code).toBe('contracting.unnamed-firm-opens');
    expect((await desk.outsider.client.post<Refusal>('deals', from(named))).body.code).toBe('contracting.source-not-found');
    const opened = take<SeenDeal>(await desk.office.client.post('deals', from(named)), 201);
    expect(opened).toMatchObject({ mySide: 'holder', foreign: null });
    expect((await desk.firm.client.post<Refusal>('deals', from(unnamed))).body.code).toBe('contracting.deal-live');
    expect((await desk.act(desk.firm, opened, 'accept')).body.code).toBe('contracting.foreign-unanswered');
    expect(take<SeenDeal>(await desk.act(desk.firm, opened, 'accept', { foreign: 'no' }))).toMatchObject({ state: 'talking', foreign: 'no' });
  });

  it('is not opened about one\'s own, an absent or an unpublished achievement, nor by whoever is not verified', async () => {
    const id = await desk.achievement();
    const open = (who: typeof desk.firm, achievementId: string) => who.client.post<Refusal>('deals', { from: { kind: 'achievement', id: achievementId }, note: '洽谈', foreign: 'no' });
    expect((await open(desk.office, id)).body.code).toBe('contracting.own-achievement');
    expect((await open(desk.firm, newId())).body.code).toBe('contracting.source-not-found');
    const newcomer = await desk.person(await desk.organisation('新设企业', { type: 'enterprise', state: 'unverified' }), ['firm']);
    expect((await open(newcomer, id)).body.code).toBe('contracting.party-unverified');
    const draft = take<{ id: string }>(await desk.office.client.post('achievements', achievementDraft()), 201);
    expect((await open(desk.firm, draft.id)).body.code).toBe('contracting.source-not-found');
  });

  it('of the same two is opened once, however often they ask at the same time', async () => {
    const id = await desk.achievement();
    const answers = await Promise.all(Array.from({ length: 6 }, () => desk.firm.client.post<Refusal>('deals', { from: { kind: 'achievement', id }, note: '洽谈', foreign: 'no' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
  });

  it('is declined, withdrawn or abandoned with a reason, and then says so and no more', async () => {
    const declined = take<SeenDeal>(await propose(), 201);
    expect((await desk.act(desk.office, declined, 'decline')).body.code).toBe('state.reason-required');
    expect(take<SeenDeal>(await desk.act(desk.office, declined, 'decline', { reason: '已独占许可他人' }))).toMatchObject({ state: 'declined', endReason: '已独占许可他人', nextActs: [] });
    const withdrawn = take<SeenDeal>(await propose(), 201);
    expect((await desk.act(desk.office, withdrawn, 'withdraw', { reason: '不' })).body.code).toBe('contracting.proposer-withdraws');
    take(await desk.act(desk.firm, withdrawn, 'withdraw', { reason: '项目取消' }));
    const talking = await desk.talking();
    expect((await desk.act(desk.firm, { ...talking, version: 1 }, 'abandon', { reason: '价格差距大' })).body.code).toBe('state.stale-version');
    take(await desk.act(desk.firm, talking, 'abandon', { reason: '价格差距大' }));
    expect((await desk.office.client.post<Refusal>(`deals/${talking.id}/messages`, { text: '再谈谈' })).body.code).toBe('contracting.not-talking');
    expect((await desk.office.client.post<Refusal>(`deals/${talking.id}/recipient-checks`, { items: items() })).body.code).toBe('contracting.not-talking');
    await expect(desk.database.sql(`update contracting.deal set state = 'talking', end_reason = null where id = $1`, [talking.id])).rejects.toThrow();
  });

  it('keeps what the holder found out, for the holder alone, and says when it grew old', async () => {
    const { id } = await desk.talking();
    expect((await desk.office.client.post<Refusal>(`deals/${id}/recipient-checks`, { items: items().slice(1) })).body.code).toBe('contracting.check-incomplete');
    expect((await desk.firm.client.post<Refusal>(`deals/${id}/recipient-checks`, { items: items() })).body.code).toBe('contracting.holder-only');
    const [check] = take<SeenDeal>(await desk.office.client.post(`deals/${id}/recipient-checks`, { items: items('unknown') }), 201).checks;
    expect([check!.current, (Date.parse(check!.validUntil) - Date.parse(check!.checkedOn)) / 86_400_000]).toEqual([true, 90]);
    expect((await desk.deal(desk.firm, id)).checks).toEqual([]);
    expect(take<{ items: TimelineItem[] }>(await desk.firm.client.get(`deals/${id}/timeline`)).items.map(({ kind }) => kind)).not.toContain('check');
  });

  it.each(['yes', 'unknown'] as const)('with a foreign element ("%s") waits for a person\'s export screen before anything technical', async (foreign) => {
    const talking = await desk.talking(foreign);
    expect(talking.talkBlockedBy).toMatchObject([{ code: 'contracting.export-not-cleared', article: expect.stringContaining('技术进出口') as string }]);
    const says = async () => (await desk.firm.client.post<Refusal>(`deals/${talking.id}/messages`, { text: '请介绍配方' })).body.code;
    const screen = (who: typeof desk.firm, body: object) => who.client.post<SeenDeal & Refusal>(`deals/${talking.id}/export-screens`, { catalogueVersion: '2025-07-15', reason: '对照目录核查', ...body });
    expect(await says()).toBe('contracting.export-not-cleared');
    expect((await screen(desk.firm, { outcome: 'free' })).body.code).toBe('contracting.holder-only');
    expect((await screen(desk.office, { outcome: 'restricted_permitted' })).body.code).toBe('contracting.screen-without-paper');
    for (const outcome of ['restricted_pending', 'prohibited']) {
      take(await screen(desk.office, { outcome }), 201);
      expect(await says()).toBe('contracting.export-not-cleared');
    }
    expect(take<SeenDeal>(await screen(desk.office, { outcome: 'restricted_permitted', document: '意向书 2026-07' }), 201).talkBlockedBy).toEqual([]);
    take(await desk.firm.client.post(`deals/${talking.id}/messages`, { text: '请介绍配方' }), 201);
  });

  it('tells those who talk for the other side that something happened, never what', async () => {
    await desk.work();
    const talking = await desk.talking();
    const secret = '分三段升温的配方';
    take(await desk.office.client.post(`deals/${talking.id}/messages`, { text: secret }), 201);
    const told = () => desk.database.sql<{ kind: string; user: string; row: string }>(`select kind, user_id as user, to_jsonb(n)::text as row from notification.notice n where params ->> 'dealId' = $1 order by n.id`, [talking.id]);
    await eventually(async () => (await told()).length >= 6 || undefined);
    const notices = await told();
    const of = (kind: string) => new Set(notices.filter((notice) => notice.kind === kind).map(({ user }) => user));
    expect(of('answer.deal-proposed').has(desk.office.userId)).toBe(true);
    expect([of('answer.deal-moved'), of('answer.deal-news')]).toEqual([new Set([desk.firm.userId, desk.buyer.userId]), new Set([desk.firm.userId, desk.buyer.userId])]);
    expect(notices.map(({ row }) => row).join()).not.toContain(secret);
  });
});
