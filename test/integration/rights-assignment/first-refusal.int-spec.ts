import { newId } from '@app/kernel';
import { Database, systemContext, TransactionRunner } from '@app/platform';
import { FirstRefusalDesk, OfferFirstRefusal, RewardRoute, TitleDesk } from '@app/rights-assignment';
import { anInventor } from '@app/rights-assignment/testing';
import type { Somebody } from '../listing/listing-market.js';
import { openAssigned, PASSWORD, take, type Application, type Assigned, type Refusal } from './assigned.js';

type Offer = Refusal & { id: string; version: number; state: string; deadline: string; deadlineBasis: string; article: string; completers: { name: string; answer: string | null; mayAnswer: boolean }[]; nextActs: { act: string }[] };
const terms = (titleId: string, change: object = {}) => ({ titleId, priceFen: 30_000_000, conditions: 'KANARIENKONDITION 一次性付款', buyerClass: 'other_enterprise', ...change });
const DOCUMENT = { on: '2026-11-02', document: '校转化办〔2026〕3号，2026年3月1日公布' };

describe('first refusal of the completers', () => {
  let stage: Assigned;
  let desk: FirstRefusalDesk;
  const ctx = systemContext('test', 'first-refusal');
  beforeAll(async () => {
    stage = await openAssigned();
    desk = stage.market.api.get(FirstRefusalDesk, { strict: false });
  }, 120_000);
  afterAll(() => stage.market.close());
  beforeEach(() => stage.at('2026-10-12T01:00:00Z'));

  const announce = (titleId: string, change: object = {}, who: Somebody = stage.people.office) => who.client.post<Offer>('first-refusals', terms(titleId, change));
  const answer = (who: Somebody, { id }: { id: string }, person: string, change: object = {}) => who.client.post<Offer>(`first-refusals/${id}/answers`, { person, accepted: false, password: PASSWORD, ...change });
  const lapse = () => stage.market.api.get(OfferFirstRefusal, { strict: false }).lapse(systemContext('close-first-refusals', 'test'));
  const standing = (titleId: string, priceFen = 30_000_000) => desk.standing(ctx, { titleId, priceFen });

  /** What the page of the title says of a transfer, as codes. */
  const transfer = async (titleId: string) => {
    const { needs, blocks, notes } = (await stage.market.api.get(TitleDesk, { strict: false }).consentsFor(ctx, { titleId, act: 'transfer' }))!;
    return { needs: needs.map(({ code }) => code), blocks: blocks.map(({ code }) => code), notes: notes.map(({ code }) => code) };
  };

  it('guesses no time to answer: the unit\'s announced rule in working days, or its document, which does not shorten it', async () => {
    const { titleId } = await stage.disclosed();
    expect((await announce(titleId)).body.code).toBe('rights.first-refusal-no-deadline');
    expect((await announce(titleId, { deadline: { ...DOCUMENT, on: '2026-10-12' } })).body.code).toBe('rights.first-refusal-deadline-past');
    expect(await standing(titleId)).toMatchObject({ mayGoOn: false, state: 'not-offered', article: '民法典 第八百四十七条' });
    await stage.write(titleId, { kind: 'first_refusal_rule', workingDays: 15 }, '2026-10-01');
    expect((await announce(titleId, { deadline: { ...DOCUMENT, on: '2026-10-30' } })).body.code).toBe('rights.first-refusal-deadline-shortened');
    expect(take<Offer>(await announce(titleId), 201)).toMatchObject({ state: 'open', deadline: '2026-11-02', deadlineBasis: 'unit-rule', article: '民法典 第八百四十七条' });
    expect((await announce(titleId)).body.code).toBe('rights.first-refusal-open');
    const { titleId: other } = await stage.disclosed();
    await stage.write(other, { kind: 'first_refusal_rule', workingDays: 100 }, '2026-10-01');
    expect((await announce(other)).body.code).toBe('calendar.beyond-known-calendar');
  }, 60_000);

  it('is answered by each completer in person; who accepted is told, terms are in no event', async () => {
    const { zhou, tan, office, colleague, stranger, leader } = stage.people;
    const { titleId } = await stage.disclosed();
    expect([(await announce(titleId, { deadline: DOCUMENT }, zhou)).status, (await announce(titleId, { deadline: DOCUMENT }, stranger)).status]).toEqual([403, 404]);
    const offer = take<Offer>(await announce(titleId, { deadline: DOCUMENT }), 201);
    expect([(await colleague.client.get(`first-refusals/${offer.id}`)).status, (await stranger.client.get(`first-refusals/${offer.id}`)).status, (await leader.client.get(`first-refusals/${offer.id}`)).status]).toEqual([404, 404, 200]);
    expect(await stage.clockOf(zhou, offer.id, 'open')).toMatchObject({ kind: 'first_refusal', lastDay: '2026-11-02', nextActs: [] });
    expect((await answer(zhou, offer, '谭若溪')).body.code).toBe('rights.not-a-completer');
    expect((await answer(office, offer, '谭若溪', { paper: { document: '答复书', witness: '王某' } })).body.code).toBe('rights.not-a-completer');
    expect((await answer(tan, offer, '谭若溪', { password: '不是这一句' })).status).toBe(422);
    expect(take<Offer>(await answer(tan, offer, '谭若溪')).completers.map((one) => one.answer)).toEqual([null, 'waive']);
    expect((await answer(tan, offer, '谭若溪', { accepted: true })).body.code).toBe('rights.answered-already');
    expect(await standing(titleId)).toMatchObject({ mayGoOn: false, state: 'open', deadline: '2026-11-02' });
    expect(await transfer(titleId)).toEqual({ needs: ['first-refusal.open'], blocks: [], notes: [] });
    expect(take<Offer>(await answer(zhou, offer, '周明渊', { accepted: true })).state).toBe('taken');
    expect(await stage.clockOf(zhou, offer.id, 'met')).toMatchObject({ kind: 'first_refusal' });
    expect(await standing(titleId)).toMatchObject({ mayGoOn: false, state: 'taken', acceptedBy: [{ name: '周明渊', userId: zhou.userId }] });
    expect(await transfer(titleId)).toEqual({ needs: [], blocks: ['first-refusal.taken'], notes: [] });
    expect(await stage.market.tablesWith('KANARIENKONDITION')).toEqual(['rights_assignment.first_refusal']);
    const told = await stage.market.database.sql<{ payload: object }>(`select payload from platform.outbox_event where type = 'rights.first-refusal-moved.v1' and aggregate_id = $1 order by seq`, [offer.id]);
    expect(told.map(({ payload }) => payload)).toMatchObject([{ act: 'announce', deadline: '2026-11-02', completerIds: [zhou.userId, tan.userId] }, { act: 'take', to: 'taken' }]);
  }, 60_000);

  it('takes silence after the last day for what it is, and lets the transfer go on at the same price or above', async () => {
    const { tan } = stage.people;
    const { titleId } = await stage.disclosed();
    const offer = take<Offer>(await announce(titleId, { deadline: DOCUMENT }), 201);
    take(await answer(tan, offer, '谭若溪'));
    stage.at('2026-11-02T15:59:00Z');
    expect(await lapse()).toBe(0);
    stage.at('2026-11-02T16:01:00Z');
    expect((await answer(stage.people.zhou, offer, '周明渊', { accepted: true })).body.code).toBe('rights.first-refusal-over');
    expect(await lapse()).toBeGreaterThanOrEqual(1);
    expect(take<Offer>(await tan.client.get(`first-refusals/${offer.id}`))).toMatchObject({ state: 'free', completers: [{ answer: 'lapse' }, { answer: 'waive' }] });
    expect([await standing(titleId), await standing(titleId, 29_999_999), await standing(titleId, 40_000_000)].map(({ mayGoOn, state }) => [mayGoOn, state])).toEqual([[true, 'free'], [false, 'other-terms'], [true, 'free']]);
    expect(await lapse()).toBe(0);
    expect(await transfer(titleId)).toEqual({ needs: [], blocks: [], notes: ['first-refusal.free'] });
  }, 60_000);

  it('enters the paper of who has no account, and is withdrawn with the reason before other terms are announced', async () => {
    const { office, leader } = stage.people;
    const { titleId } = await stage.disclosed({ inventors: [anInventor({ name: '退休者' })] });
    const offer = take<Offer>(await announce(titleId, { deadline: DOCUMENT }), 201);
    expect((await leader.client.post<Refusal>(`first-refusals/${offer.id}/acts/withdraw`, { version: offer.version, reason: 'x' })).status).toBe(403);
    expect((await office.client.post<Refusal>(`first-refusals/${offer.id}/acts/withdraw`, { version: offer.version })).body.code).toBe('state.reason-required');
    take(await office.client.post(`first-refusals/${offer.id}/acts/withdraw`, { version: offer.version, reason: '价格调整' }));
    expect((await standing(titleId)).state).toBe('not-offered');
    const next = take<Offer>(await announce(titleId, { deadline: DOCUMENT, priceFen: 25_000_000 }), 201);
    expect((await answer(office, next, '退休者')).body.code).toBe('rights.paper-needed');
    expect(take<Offer>(await answer(office, next, '退休者', { paper: { document: '放弃声明', witness: '王某' } })).state).toBe('free');
  }, 60_000);

  it('is guarded by the database where a way around the rules is found', async () => {
    const { zhou, office } = stage.people;
    const { titleId } = await stage.disclosed();
    const { id } = take<Offer>(await announce(titleId, { deadline: DOCUMENT }), 201);
    const sql = (text: string, values: unknown[] = []) => stage.market.api.get(Database).execute(systemContext('test', 'sql'), text, values);
    const say = (answered: string, by: string | null, at: string) => sql('insert into rights_assignment.first_refusal_answer (first_refusal_id, person, answer, answered_by, at) values ($1, $2, $3, $4, $5)', [id, '周明渊', answered, by, at]);
    await expect(sql('update rights_assignment.first_refusal set price_fen = 1 where id = $1', [id])).rejects.toThrow('offer_terms_stand');
    await expect(sql(`update rights_assignment.first_refusal set state = 'free' where id = $1`, [id])).rejects.toThrow('offer_was_answered');
    await expect(say('waive', office.userId, '2026-10-20T01:00:00Z')).rejects.toThrow('answered_in_person');
    await expect(say('waive', zhou.userId, '2026-11-03T01:00:00Z')).rejects.toThrow('answered_in_time');
    await expect(say('lapse', null, '2026-11-02T01:00:00Z')).rejects.toThrow('answered_in_time');
    await expect(sql('update rights_assignment.first_refusal_answer set answer = $1', ['accept'])).rejects.toThrow(/permission denied/);
  }, 60_000);
});

describe('no double reward', () => {
  let stage: Assigned;
  let routes: RewardRoute;
  const ctx = systemContext('test', 'rewards');
  beforeAll(async () => {
    stage = await openAssigned();
    routes = stage.market.api.get(RewardRoute, { strict: false });
  }, 120_000);
  afterAll(() => stage.market.close());
  const refusal = (work: Promise<unknown>): Promise<string> => work.then(() => 'done', (error: { code?: string; message: string }) => error.code ?? error.message);

  it('rewards a conversion by one route: what an assignment covers is not rewarded again, until it ends', async () => {
    const seen: Application = await stage.effective();
    const result = { titleId: seen.titleId };
    expect(await routes.usedFor(ctx, { ...result, conversion: '合同-1' })).toMatchObject({ route: 'assignment', applicationId: seen.id, effectiveOn: '2026-01-05' });
    expect(await routes.usedFor(ctx, { disclosureId: seen.disclosureId, conversion: '合同-1', on: '2026-01-04' })).toBeUndefined();
    expect(await refusal(routes.claimReward(ctx, { ...result, conversion: '合同-1', reference: '奖励-1' }))).toBe('rights.conversion-rewarded');
    // a conversion from before the assignment has a route of its own
    await routes.claimReward(ctx, { ...result, conversion: '合同-0', reference: '奖励-0', on: '2025-12-01' });
    expect(await routes.usedFor(ctx, { ...result, conversion: '合同-0' })).toMatchObject({ route: 'reward', reference: '奖励-0' });
    await stage.act(stage.people.leader, seen, 'revoke', { reason: '依据被撤销' });
    expect(await routes.usedFor(ctx, { ...result, conversion: '合同-1' })).toBeUndefined();
    await routes.claimReward(ctx, { ...result, conversion: '合同-1', reference: '奖励-1' });
    expect(await refusal(routes.usedFor(ctx, { titleId: newId(), conversion: '合同-1' }))).toBe('rights.disclosure-not-found');
  }, 60_000);

  it('is claimed once, also by two at once, and again only by the same reference; the database has the last word', async () => {
    const { id, titleId } = await stage.disclosed();
    const both = await Promise.all(['甲', '乙'].map((reference) => refusal(routes.claimReward(ctx, { titleId, conversion: '合同-9', reference }))));
    expect(both.sort()).toEqual(['done', 'rights.reward-route-taken']);
    const { reference } = (await routes.usedFor(ctx, { titleId, conversion: '合同-9' }))!;
    expect(await refusal(routes.claimReward(ctx, { titleId, conversion: '合同-9', reference: reference! }))).toBe('done');
    await expect(stage.market.database.sql(`insert into rights_assignment.reward_route (id, disclosure_id, organisation_id, conversion, route, reference, effective_on, claimed_at)
      values ($1, $2, $3, '合同-9', 'reward', 'x', '2026-01-01', now())`, [newId(), id, stage.unit])).rejects.toThrow('one_route_per_conversion');
    expect(await stage.market.api.get(TransactionRunner).run(ctx, (inside) => routes.usedFor(inside, { titleId, conversion: '合同-10' }))).toBeUndefined();
  }, 60_000);

  it('follows the unit where it has switched the rule off', async () => {
    const seen = await stage.effective();
    await stage.market.database.sql(`update platform.rule_version set enabled = false where rule = 'rights.no-double-reward'`);
    await routes.claimReward(ctx, { titleId: seen.titleId, conversion: '合同-2', reference: '奖励-2' });
    await stage.market.database.sql(`update platform.rule_version set enabled = true where rule = 'rights.no-double-reward'`);
    expect(await routes.usedFor(ctx, { titleId: seen.titleId, conversion: '合同-2' })).toMatchObject({ route: 'reward' });
  }, 60_000);
});
