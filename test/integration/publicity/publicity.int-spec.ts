import { createHash } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { newId, type Person } from '@app/kernel';
import { AuditLog, systemContext, TransactionRunner } from '@app/platform';
import { EndNotices, PublicityDesk, RemindOverdue } from '@app/publicity';
import { aNotice } from '@app/publicity/testing';
import { addOrganisation, addPerson, Client, clientOf, openMarket, type Market } from '../../support/index.js';

interface Notice { id: string; state: string; version: number; endsOn: string; workingDaysLeft: number; facts: unknown[]; hiddenSums: number; text: string; clear: boolean; openObjections: number | null; relatedParty: boolean; supersedes: string | null; supersededBy: string | null; mayObject: boolean; handles: boolean; code: string; errors?: { code: string }[]; rules: { id: string; rule: string; status: string }[] }
interface Objection { id: string; state: string; version: number; text: string; inTime: boolean; decideBy: string | null; replyBy: string | null; overdue: { owed: string } | null; answer: string | null; receipt: { number: string; sha256: string; canonical: string }; nextActs: { act: string; blockedBy: unknown[] }[]; code: string }
type Someone = { person: Person & { email: string }; client: Client };

const PASSWORD = 'Langsam-waechst-2026';
const SAID = '完成人名单中的一人并未参与该项研究，请核查。';
const sums = { label: { 'zh-CN': '周明渊所得', en: 'Share' }, value: { 'zh-CN': '424242元', en: 'CNY 424242' }, person: '周明渊', personalSum: true };

describe('publicity', () => {
  let market: Market;
  let unit: string;
  let maker: Someone;
  let handler: Someone;
  let colleague: Someone;
  let stranger: Someone;
  const ctx = systemContext('test', 'publicity-test');

  const somebody = async (roles: Person['roles'], organisationId: string): Promise<Someone> => {
    const person = await addPerson(market.database, organisationId, roles);
    await market.database.sql('update identity.account set password_hash = $2 where id = $1', [person.userId, await hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 })]);
    // These tests travel in time further than a session lasts.
    await market.database.sql(`update identity.session set expires_at = '2099-01-01' where account_id = $1`, [person.userId]);
    return { person, client: clientOf(market, person) };
  };
  /** Moves to an instant in China; times only go on inside one test. */
  const at = (instant: string) => market.clock.advance(Date.parse(instant) - market.clock.now().getTime());
  const desk = () => market.api.get(PublicityDesk, { strict: false });
  const end = () => market.api.get(EndNotices, { strict: false }).run(ctx);
  const remind = () => market.api.get(RemindOverdue, { strict: false }).run(ctx);
  const open = async (with_: object = {}, kind = 'agreed-price') => (await maker.client.post<Notice>('publicity-notices', { kind, ...aNotice(), ...with_ })).body;
  const get = async (who: { client: Client }, id: string) => (await who.client.get<Notice>(`publicity-notices/${id}`)).body;
  const move = (who: Someone, { id, version }: { id: string; version: number }, act: string, rest: object = {}) => who.client.post<Notice>(`publicity-notices/${id}/acts/${act}`, { version, ...rest });
  const object = (who: Someone, id: string, text = SAID, password = PASSWORD) => who.client.post<Objection>(`publicity-notices/${id}/objections`, { text, password });
  const settle = (who: Someone, { id, version }: { id: string; version: number }, act: string, reason?: string) => who.client.post<Objection>(`publicity-objections/${id}/acts/${act}`, { version, ...(reason && { reason }) });
  const standing = async (id: string) => {
    const [{ subject_id: subjectId }] = await market.database.sql<{ subject_id: string }>('select subject_id from publicity.notice where id = $1', [id]) as [{ subject_id: string }];
    return desk().standing(ctx, { subjectType: 'free', subjectId });
  };
  const events = async (aggregateId: string) => (await market.database.sql<{ type: string }>('select type from platform.outbox_event where aggregate_id = $1 order by seq', [aggregateId])).map(({ type }) => type);

  beforeAll(async () => {
    market = await openMarket();
    unit = await addOrganisation(market.database);
    [maker, handler, colleague] = [await somebody(['tto'], unit), await somebody(['unit_leader'], unit), await somebody(['researcher'], unit)];
    stranger = await somebody(['tto'], await addOrganisation(market.database));
  }, 60_000);
  afterAll(() => market.close());
  beforeEach(() => at('2026-06-01T10:00:00+08:00'));

  it('opens with a full period from the day after, the rule frozen with its mark, and in the unit only', async () => {
    const notice = await open({ facts: [...aNotice().facts, sums] });
    // 15 working days from 2 June, without 19 June (Dragon Boat Festival).
    expect(notice).toMatchObject({ state: 'running', endsOn: '2026-06-23', workingDaysLeft: 15, clear: false, handles: false, hiddenSums: 0, rules: expect.arrayContaining([expect.objectContaining({ rule: 'publicity.notice-working-days', status: 'general-knowledge' })]) });
    expect(await get(colleague, notice.id)).toMatchObject({ hiddenSums: 1, mayObject: true });
    for (const who of [colleague, maker]) expect((await who.client.get('publicity-notices')).raw.body).not.toContain('424242');
    expect((await colleague.client.get(`publicity-notices/${notice.id}`)).raw.body).not.toContain('424242');
    expect((await handler.client.get(`publicity-notices/${notice.id}`)).raw.body).toContain('424242');
    expect(notice.text).not.toContain('424242');
    for (const answer of [await stranger.client.get(`publicity-notices/${notice.id}`), await new Client(market.api).get(`publicity-notices/${notice.id}`), await object(stranger, notice.id), await move(stranger, notice, 'withdraw', { reason: '撤' })]) expect([401, 404]).toContain(answer.status);
    expect((await stranger.client.get(`publicity-notices`)).raw.body).not.toContain(notice.id);
    expect(await events(notice.id)).toEqual(['publicity.notice-opened.v1']);
    expect(JSON.stringify(await market.database.sql('select * from platform.audit_entry where aggregate_id = $1', [notice.id]))).not.toMatch(/424242|周明渊/);
  });

  it('refuses unknown relations, the market without a basis, and a period beyond the known calendar', async () => {
    expect((await open({ relatedParty: 'unknown' })).code).toBe('publicity.related-party-unanswered');
    expect((await open({ scope: 'market' })).code).toBe('publicity.scope-without-basis');
    expect((await open({ scope: 'market', basis: { kind: 'rule' } })).code).toBe('publicity.scope-without-basis');
    at('2026-12-20T10:00:00+08:00');
    expect((await open()).code).toBe('calendar.beyond-known-calendar');
    const firm = await addOrganisation(market.database, 'enterprise');
    await expect(desk().open(ctx, { kind: 'agreed-price', subjectType: 'achievement', subjectId: newId(), organisationId: firm, content: aNotice() })).rejects.toThrow('rules.unknown');
  });

  it('goes to the market where the province wants it, by its rule', async () => {
    const there = await addOrganisation(market.database);
    await market.database.sql(`update identity.organisation set region = '330000' where id = $1`, [there]);
    const ask = (content: object) => desk().open(ctx, { kind: 'agreed-price', subjectType: 'achievement', subjectId: newId(), organisationId: there, content: aNotice(content) });
    await expect(ask({})).rejects.toThrow('publicity.market-required');
    const { noticeId, ruleVersionIds } = await ask({ scope: 'market', basis: { kind: 'rule' }, title: { 'zh-CN': '浙江<转让>,公示', en: 'T' } });
    expect(ruleVersionIds).toHaveLength(3);
    const nobody = new Client(market.api);
    expect((await get({ client: nobody }, noticeId)).state).toBe('running');
    const [ics, rss] = [await nobody.get('publicity-notices.ics'), await nobody.get('publicity-notices.rss')];
    expect([ics.headers['content-type'], rss.headers['content-type']]).toEqual(['text/calendar; charset=utf-8', 'application/rss+xml; charset=utf-8']);
    expect(ics.raw.body).toContain(`UID:${noticeId}@luqiao`);
    expect(rss.raw.body).toContain('浙江&lt;转让&gt;,公示');
  });

  it('lets one of two win who open a notice for one subject at once', async () => {
    const subjectId = newId();
    const wish = () => desk().open(ctx, { kind: 'rights-assignment', subjectType: 'rights-application', subjectId, organisationId: unit, content: aNotice() });
    const results = await Promise.allSettled(Array.from({ length: 8 }, wish));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results) if (result.status === 'rejected') expect((result.reason as Error).message).toBe('publicity.already-open');
    expect(await market.database.sql('select state from publicity.notice where subject_id = $1', [subjectId])).toEqual([{ state: 'running' }]);
  });

  it('joins the asker\'s transaction: what is refused there leaves no notice', async () => {
    const subjectId = newId();
    await expect(market.api.get(TransactionRunner, { strict: false }).run(ctx, async (inner) => {
      await desk().open(inner, { kind: 'award', subjectType: 'award-run', subjectId, organisationId: unit, content: aNotice() });
      throw new Error('refused');
    })).rejects.toThrow('refused');
    expect(await desk().standing(ctx, { subjectType: 'award-run', subjectId })).toEqual({ noticeId: null, state: 'none', endsOn: null, clear: false, openObjections: 0, ruleVersionIds: [] });
  });

  it('ends with the last second of the last day in Shanghai, not before', async () => {
    const notice = await open();
    at('2026-06-23T23:59:58+08:00');
    await end();
    expect((await standing(notice.id))).toMatchObject({ state: 'running', clear: false });
    at('2026-06-24T00:00:01+08:00');
    expect((await object(handler, notice.id)).body.inTime).toBe(false);
    await end();
    expect(await standing(notice.id)).toMatchObject({ state: 'ended', clear: true, openObjections: 0 });
    expect(await end()).toBe(0);
    expect(await events(notice.id)).toEqual(['publicity.notice-opened.v1', 'publicity.notice-ended.v1']);
  });

  it('blocks while an objection of the last hour is open, keeps its words from the maker, and clears when it is dismissed', async () => {
    const notice = await open();
    at('2026-06-23T23:30:00+08:00');
    expect((await object(colleague, notice.id, SAID, 'wrong password')).status).toBe(422);
    const { status, body: objection } = await object(colleague, notice.id);
    expect([status, objection.inTime, objection.state, objection.decideBy, objection.replyBy]).toEqual([201, true, 'received', '2026-06-30', '2026-07-14']);
    expect(createHash('sha256').update(objection.receipt.canonical).digest('hex')).toBe(objection.receipt.sha256);
    expect(JSON.parse(objection.receipt.canonical)).toMatchObject({ number: objection.receipt.number, noticeId: notice.id, text: SAID, objectorId: colleague.person.userId });
    expect((await object(colleague, notice.id)).body.code).toBe('publicity.already-objected');
    at('2026-06-24T08:00:00+08:00');
    await end();
    expect(await standing(notice.id)).toMatchObject({ state: 'ended', clear: false, openObjections: 1 });

    const list = async (who: Someone) => (await who.client.get<{ items: Objection[] }>(`publicity-notices/${notice.id}/objections`)).body.items;
    expect([(await list(handler)).length, (await list(colleague)).length, (await list(maker)).length]).toEqual([1, 1, 0]);
    expect((await settle(maker, objection, 'admit')).status).toBe(404);
    expect((await settle(stranger, objection, 'admit')).status).toBe(404);
    expect((await settle(colleague, objection, 'admit')).status).toBe(404);
    const admitted = (await settle(handler, objection, 'admit')).body;
    expect((await settle(handler, admitted, 'dismiss')).body.code).toBe('state.reason-required');
    expect((await settle(handler, admitted, 'dismiss', '经核查，该人完成了减振试验。')).body).toMatchObject({ state: 'dismissed', answer: '经核查，该人完成了减振试验。' });
    expect(await standing(notice.id)).toMatchObject({ clear: true, openObjections: 0 });

    expect(await events(objection.id)).toEqual(['publicity.objection-received.v1', 'publicity.objection-admitted.v1', 'publicity.objection-settled.v1']);
    const kept = JSON.stringify([await market.database.sql('select * from platform.audit_entry where aggregate_id in ($1, $2)', [objection.id, notice.id]), await market.database.sql('select * from platform.outbox_event')]);
    for (const secret of ['并未参与', '减振试验', PASSWORD]) expect(kept).not.toContain(secret);
    expect((await market.api.get(AuditLog, { strict: false }).verify(ctx)).breaks).toEqual([]);
  });

  it('keeps an upheld objection in the way until the facts change, and takes no unchanged notice for a new one', async () => {
    const notice = await open();
    const objection = (await object(colleague, notice.id)).body;
    const admitted = (await settle(handler, objection, 'admit')).body;
    await settle(handler, admitted, 'uphold', '属实，须更正。');
    at('2026-06-24T08:00:00+08:00');
    await end();
    expect(await standing(notice.id)).toMatchObject({ state: 'ended', clear: false, openObjections: 0 });
    const ended = await get(maker, notice.id);
    expect((await move(maker, ended, 'supersede', { reason: '更正', changes: aNotice() })).body.code).toBe('publicity.nothing-changed');
    expect((await move(maker, ended, 'supersede', { changes: aNotice({ place: '学校主页' }) })).body.code).toBe('state.reason-required');
    const next = (await move(maker, ended, 'supersede', { reason: '名单有误', changes: aNotice({ place: '学校主页' }) })).body;
    expect(next).toMatchObject({ state: 'running', supersedes: notice.id, endsOn: '2026-07-15', workingDaysLeft: 15 });
    expect(next.text).toContain('取代2026年6月1日');
    expect(await get(colleague, notice.id)).toMatchObject({ state: 'superseded', supersededBy: next.id });
    expect((await object(colleague, notice.id, '另一条针对旧公示的意见。')).body.code).toBe('publicity.notice-closed');
    at('2026-07-16T08:00:00+08:00');
    await end();
    expect(await standing(next.id)).toMatchObject({ noticeId: next.id, state: 'ended', clear: true });
  });

  it('shakes no open objection off by superseding', async () => {
    const notice = await open();
    const objection = (await object(colleague, notice.id)).body;
    const next = (await move(maker, notice, 'supersede', { reason: '价格有变', changes: aNotice({ place: '学校主页' }) })).body;
    at('2026-06-30T08:00:00+08:00');
    await end();
    expect(await standing(next.id)).toMatchObject({ state: 'ended', clear: false, openObjections: 1 });
    await settle(colleague, objection, 'withdraw');
    expect(await standing(next.id)).toMatchObject({ clear: true });
  });

  it('withdraws with a reason, after which the subject is free again', async () => {
    const subject = { subjectType: 'rights-application', subjectId: newId() };
    const ask = () => desk().open(ctx, { kind: 'rights-assignment', ...subject, organisationId: unit, content: aNotice() });
    const { noticeId } = await ask();
    const seen = await get(maker, noticeId);
    expect((await move(maker, seen, 'supersede', { reason: '改', changes: aNotice({ place: '别处' }) })).body.code).toBe('publicity.opened-elsewhere');
    expect((await move(maker, seen, 'end')).status).toBe(404);
    await desk().withdraw(ctx, noticeId, '申请人撤回');
    expect(await desk().standing(ctx, subject)).toMatchObject({ noticeId, state: 'withdrawn', clear: false });
    expect((await ask()).noticeId).not.toBe(noticeId);
  });

  it('reminds of what is overdue once a day, and never settles it', async () => {
    const notice = await open();
    const objection = (await object(colleague, notice.id)).body;
    at('2026-06-08T23:00:00+08:00');
    expect(await remind()).toBe(0);
    at('2026-06-09T08:30:00+08:00');
    expect([await remind(), await remind()]).toEqual([1, 0]);
    at('2026-06-10T08:30:00+08:00');
    expect(await remind()).toBe(1);
    const [seen] = (await handler.client.get<{ items: Objection[] }>(`publicity-notices/${notice.id}/objections`)).body.items;
    expect(seen).toMatchObject({ state: 'received', overdue: { owed: 'admissibility' } });
    expect((await events(objection.id)).filter((type) => type === 'publicity.objection-overdue.v1')).toHaveLength(2);
    at('2026-12-01T08:30:00+08:00');
    await end();
    expect(await standing(notice.id)).toMatchObject({ state: 'ended', clear: false, openObjections: 1 });
  });

  it('turns nobody away because next year\'s holidays are unknown', async () => {
    at('2026-11-20T10:00:00+08:00');
    const notice = await open();
    at('2026-12-11T10:00:00+08:00');
    const objection = (await object(colleague, notice.id)).body;
    expect([objection.inTime, objection.decideBy, objection.replyBy]).toEqual([true, '2026-12-18', null]);
    await remind();
    await market.database.sql(`insert into platform.calendar_year (year, source, notice_date, known_until) values (2027, 'test', '2026-11-30', '2027-12-31')`);
    at('2026-12-12T08:30:00+08:00');
    await remind();
    await market.database.sql('delete from platform.calendar_year where year = 2027');
    expect((await handler.client.get<{ items: Objection[] }>(`publicity-notices/${notice.id}/objections`)).body.items[0]!.replyBy).toBe('2027-01-01');
  });

  describe('in the database too', () => {
    const refused = (sql: string, parameters: unknown[], code: string) => expect(market.database.sql(sql, parameters)).rejects.toMatchObject({ code });
    const copy = (change: string) => `insert into publicity.notice select (jsonb_populate_record(n, to_jsonb(n) || ${change})).* from publicity.notice n where id = $1`;

    it('no period is shorter than its rule, and none ends early', async () => {
      const { id } = await open();
      await refused(copy(`jsonb_build_object('id', gen_random_uuid(), 'subject_id', gen_random_uuid(), 'ends_on', '2026-06-22')`), [id], '23514');
      await refused(`update publicity.notice set state = 'ended', ended_at = '2026-06-23T15:59:59Z' where id = $1`, [id], '23514');
      await market.database.sql(`update publicity.notice set state = 'ended', ended_at = '2026-06-23T16:00:00Z' where id = $1`, [id]);
    });

    it('a subject has one live notice, and an illegal move is none', async () => {
      const { id } = await open();
      await refused(copy(`jsonb_build_object('id', gen_random_uuid())`), [id], '23505');
      await market.database.sql(`update publicity.notice set state = 'withdrawn', closed_at = now(), close_reason = 'x' where id = $1`, [id]);
      await refused(`update publicity.notice set state = 'running', closed_at = null, close_reason = null where id = $1`, [id], '42501');
    });

    it('content and archive stay as they were, for the owner of the database as well', async () => {
      const { id } = await open();
      await refused(`update publicity.notice set facts = '[1]' where id = $1`, [id], '42501');
      await refused('delete from publicity.notice where id = $1', [id], '42501');
      await refused(`begin; set local role luqiao_app; update publicity.notice set text = 'x'; commit`, [], '42501');
      await refused('begin; set local role luqiao_app; truncate publicity.notice cascade; commit', [], '42501');
      await market.database.sql(`update publicity.notice set state = 'withdrawn', closed_at = now(), close_reason = 'x' where id = $1`, [id]);
      await refused(`update publicity.notice set close_reason = 'y' where id = $1`, [id], '42501');
    });

    it('maker is never handler, whatever the row says of the maker, and a receipt fits its objection', async () => {
      const notice = await open();
      const { id } = (await object(colleague, notice.id)).body;
      const admit = `update publicity.objection set state = 'admissible', admitted_by = $2, admitted_at = now() where id = $1`;
      await refused(admit, [id, maker.person.userId], '23514');
      await refused(admit, [id, colleague.person.userId], '23514');
      await refused('update publicity.objection set notice_maker = null where id = $1', [id], '42501');
      await refused(`update publicity.objection set text = 'x' where id = $1`, [id], '42501');
      await refused(`insert into publicity.objection select (jsonb_populate_record(o, to_jsonb(o) || jsonb_build_object('id', gen_random_uuid(), 'number', 'x', 'text', 'y', 'canonical', 'z'))).* from publicity.objection o where id = $1`, [id], '23514');
      await market.database.sql(admit, [id, handler.person.userId]);
      await refused(`update publicity.objection set state = 'upheld', settled_by = $2, settled_at = now(), answer = 'x' where id = $1`, [id, maker.person.userId], '23514');
      await refused(`update publicity.objection set state = 'withdrawn', settled_by = $2, settled_at = now() where id = $1`, [id, handler.person.userId], '23514');
    });
  });
});
