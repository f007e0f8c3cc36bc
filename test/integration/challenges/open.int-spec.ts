import { createHash } from 'node:crypto';
import { CloseChallenges } from '@app/challenges';
import { challengeContent, inDays } from '@app/challenges/testing';
import { newId } from '@app/kernel';
import { systemContext } from '@app/platform';
import { canonicalize } from 'json-canonicalize';
import { openChallengeDesk, take, type Box, type ChallengeDesk, type Refusal, type SeenChallenge, type SeenKeepers, type SeenQuestion } from './challenge-desk.js';

interface Editions { items: { edition: number; sha256: string; reason: string | null; restarts: boolean; changed: string[] }[] }

describe('an open challenge', () => {
  let desk: ChallengeDesk;
  beforeAll(async () => { desk = await openChallengeDesk(); }, 60_000);
  afterAll(() => desk.close());

  const codes = (body: Refusal) => (body.errors ?? []).map(({ code, path }) => `${code} ${path}`);
  const ask = (who: typeof desk.maker, id: string, text = '测试台由谁提供？', secrecyAnswer = 'no') => who.client.post<SeenQuestion & Refusal>(`challenges/${id}/questions`, { text, secrecyAnswer });
  const answer = (who: typeof desk.maker, id: string, questionId: string, text: string, secrecyAnswer = 'no') => who.client.post<SeenQuestion & Refusal>(`challenges/${id}/questions/${questionId}/answers`, { text, secrecyAnswer });
  const close = () => desk.api.get(CloseChallenges, { strict: false }).run(systemContext('challenges.close', newId()));
  const events = async (id: string) => (await desk.database.sql<{ type: string; payload: { act?: string } }>(`select type, payload from platform.outbox_event where payload ->> 'challengeId' = $1 order by id`, [id])).map(({ type, payload }) => `${type.replace(/^challenges\.|\.v1$/g, '')}${payload.act ? ` ${payload.act}` : ''}`);
  const third = { numerator: 1, denominator: 3 };
  const added = (seen: SeenChallenge) => [...seen.content.criteria.map((each) => ({ ...each, weight: third })), { id: 'cost', name: '成本', weight: third, guide: null }];

  it('is seen by everybody, found by kind, field, state and words, page by page', async () => {
    const [one, two] = [await desk.opened({ title: '隔膜热收缩在线监测' }), await desk.opened({ kind: 'scene', title: '智慧矿山应用场景', field: 'materials.battery', criteria: [], poolFen: null, stages: [], questionsUntil: null, judgedBy: null })];
    const square = async (query: Record<string, string>) => take<Box>(await desk.nobody.get('challenges', { query: { limit: '100', ...query } })).items.map(({ id }) => id);
    expect((await square({})).slice(0, 2)).toEqual([two.id, one.id]);
    expect(await square({ kind: 'scene' })).toEqual([two.id]);
    expect(await square({ field: 'materials', q: '热收缩' })).toEqual([one.id]);
    expect(await square({ field: 'health' })).toEqual([]);
    expect(await square({ state: 'closed' })).toEqual([]);
    expect(await square({ q: '%' })).toEqual([]);
    const first = take<Box>(await desk.nobody.get('challenges', { query: { limit: '1' } }));
    expect(take<Box>(await desk.nobody.get('challenges', { query: { limit: '1', cursor: first.nextCursor! } })).items[0]!.id).toBe(one.id);
    const seen = await desk.get(desk.outsider, one.id);
    expect([seen.organiser.name, seen.authorId, seen.editable, seen.amendable, seen.asks, seen.nextActs, seen.keepers]).toEqual(['衡岳重工', undefined, false, false, true, [], { named: 3, ready: 3, needed: 2 }]);
    const keepers = take<SeenKeepers>(await desk.nobody.get(`challenges/${one.id}/keepers`));
    expect([keepers.fixed, keepers.items.map(({ name, accountId }) => name ?? accountId), keepers.items.every(({ publicKey, fingerprint }) => createHash('sha256').update(Buffer.from(publicKey!, 'base64')).digest('hex') === fingerprint)]).toEqual([true, [undefined, undefined, undefined], true]);
    expect((await desk.act(desk.outsider, one, 'withdraw', '不想要')).body.code).toBe('challenges.not-yours');
    expect((await desk.amend(one, { title: '别人的修订' }, {}, desk.outsider)).body.code).toBe('challenges.not-found');
  });

  it('is hashed as anybody can hash it, edition by edition', async () => {
    let seen = await desk.opened();
    seen = take<SeenChallenge>(await desk.amend(seen, { title: '盾构滚刀磨损在线感知' }), 201);
    expect([seen.edition, seen.title, seen.state]).toEqual([2, '盾构滚刀磨损在线感知', 'open']);
    const { items } = take<Editions>(await desk.nobody.get(`challenges/${seen.id}/editions`));
    expect(items.map(({ edition, reason, restarts, changed }) => ({ edition, reason, restarts, changed }))).toEqual([{ edition: 2, reason: '更正文字', restarts: false, changed: ['title'] }, { edition: 1, reason: null, restarts: false, changed: [] }]);
    for (const { edition, sha256 } of items) {
      const { content, canonical } = take<{ content: object; canonical: string }>(await desk.nobody.get(`challenges/${seen.id}/editions/${edition}`));
      expect([createHash('sha256').update(canonical).digest('hex'), canonicalize(content)]).toEqual([sha256, canonical]);
    }
    expect((await desk.nobody.get<Refusal>(`challenges/${seen.id}/editions/3`)).body.code).toBe('challenges.edition-not-found');
    for (const [sql, refused] of [
      [`update challenges.challenge_edition set reason = 'x' where challenge_id = $1`, /editions are never changed/], [`delete from challenges.challenge_edition where challenge_id = $1`, /editions are never changed/],
    ] as const) await expect(desk.database.sql(sql, [seen.id])).rejects.toThrow(refused);
  });

  it('corrects words without the clock, and starts it anew with a criterion', async () => {
    const seen = await desk.opened();
    await desk.shift(seen.id, { questions: -1, entries: 3 });
    const late = await desk.get(desk.maker, seen.id);
    expect([late.asks, late.amendable]).toEqual([false, true]);
    const corrected = take<SeenChallenge>(await desk.amend(late, { endUser: '衡岳重工装备事业部' }), 201);
    expect(corrected.entriesUntil).toBe(late.entriesUntil);
    const criteria = added(corrected);
    expect(codes((await desk.amend(corrected, { criteria })).body)).toEqual(['challenges.clock-not-restarted /content/entriesUntil']);
    expect(codes((await desk.amend(corrected, { criteria, entriesUntil: inDays(29.9), judgedBy: inDays(60).slice(0, 10), questionsUntil: inDays(10) })).body)).toEqual(['challenges.clock-not-restarted /content/entriesUntil']);
    expect(codes((await desk.amend(corrected, { criteria, entriesUntil: inDays(31), judgedBy: inDays(60).slice(0, 10) })).body)).toEqual(['challenges.clock-not-restarted /content/questionsUntil']);
    const restarted = take<SeenChallenge>(await desk.amend(corrected, { criteria, entriesUntil: inDays(31), questionsUntil: inDays(10), judgedBy: inDays(60).slice(0, 10) }, { reason: '增加成本标准' }), 201);
    expect([restarted.edition, restarted.asks, restarted.content.criteria.length]).toEqual([3, true, 3]);
    expect(take<Editions>(await desk.nobody.get(`challenges/${seen.id}/editions`)).items[0]).toMatchObject({ edition: 3, restarts: true, reason: '增加成本标准' });
    const told = await desk.database.sql<{ payload: { restarts: boolean; edition: number } }>(`select payload from platform.outbox_event where type = 'challenges.challenge-amended.v1' and payload ->> 'challengeId' = $1 order by id`, [seen.id]);
    expect(told.map(({ payload: { edition, restarts } }) => [edition, restarts])).toEqual([[2, false], [3, true]]);
  });

  it('is amended by nothing that could not open, nor by a shorter time', async () => {
    const seen = await desk.opened();
    const refused = async (change: Record<string, unknown>, rest: Record<string, unknown> = {}) => {
      const { body } = await desk.amend(seen, change, rest);
      return codes(body).length > 0 ? codes(body) : [body.code];
    };
    expect(await refused({})).toEqual(['challenges.nothing-changed /content']);
    expect(await refused({ entriesUntil: inDays(39) })).toEqual(['challenges.time-shortened /content/entriesUntil']);
    expect(await refused({ endUser: null })).toEqual(['challenges.incomplete /content/endUser']);
    expect(await refused({ kind: 'directed', invited: [desk.outsider.organisationId] })).toContain('challenges.kind-is-fixed /content/kind');
    expect(await refused({ ip: { ...seen.content.ip, owner: 'to_be_decided' }, entriesUntil: inDays(41) })).toEqual(['challenges.ip-undecided /content/ip/owner']);
    expect(await refused({ title: '新的标题一二三' }, { secrecyAnswer: 'unknown' })).toEqual(['challenges.secrecy-stop /secrecyAnswer']);
    expect(await refused({ title: '新的标题一二三' }, { version: 1 })).toEqual(['state.stale-version']);
    expect((await desk.amend(seen, { title: '新的标题一二三' }, { reason: undefined })).status).toBe(400);
    expect((await desk.maker.client.put<Refusal>(`challenges/${seen.id}`, { version: seen.version, secrecyAnswer: 'no', content: challengeContent() })).body.code).toBe('challenges.not-editable');
  });

  it('holds its content in the database too: no criterion comes in by any other way', async () => {
    const seen = await desk.opened();
    const sql = (text: string) => desk.database.sql(text, [seen.id]);
    await expect(sql(`update challenges.challenge set content = jsonb_set(content, '{criteria}', content -> 'criteria' || '[{"id":"new"}]') where id = $1`)).rejects.toThrow(/content_is_frozen/);
    await expect(sql(`update challenges.challenge set content = jsonb_set(content, '{criteria}', content -> 'criteria' || '[{"id":"new"}]'), edition = 2 where id = $1`)).rejects.toThrow(/edition_is_written/);
    await expect(sql(`update challenges.challenge set edition = 3 where id = $1`)).rejects.toThrow(/editions_follow/);
    await expect(sql(`update challenges.challenge set content = jsonb_set(content, '{entriesUntil}', to_jsonb('2026-01-01T00:00:00Z'::text)), edition = 2 where id = $1`)).rejects.toThrow(/time_is_not_shortened/);
    await expect(sql(`update challenges.challenge set entries_until = now() + interval '9 years' where id = $1 returning 1`)).resolves.toHaveLength(1);
    expect((await desk.get(desk.maker, seen.id)).entriesUntil).toBe(seen.entriesUntil);
    const next = (restarts: boolean, change: string) => `insert into challenges.challenge_edition (challenge_id, edition, content, canonical, sha256, reason, changed, restarts, opened_by, opened_at)
      select id, 2, n, n::text, encode(sha256(convert_to(n::text, 'UTF8')), 'hex'), 'x', '{}', ${restarts}, author_id, now() from challenges.challenge c, lateral (select ${change} as n) k where id = $1`;
    await expect(sql(next(false, `jsonb_set(c.content, '{poolFen}', '1')`))).rejects.toThrow(/restart_is_told/);
    for (const [part, value] of [['problem', '"另一个需求，另一个指标"'], ['targets', '[]'], ['regime', '"national"'], ['invited', '["0190a000-0000-7000-8000-000000000001"]']]) await expect(sql(next(false, `jsonb_set(c.content, '{${part}}', '${value}')`))).rejects.toThrow(/restart_is_told/);
    await expect(sql(next(true, `jsonb_set(c.content, '{title}', '"一二三四五"')`))).rejects.toThrow(/restart_is_told/);
    await expect(sql(next(true, `jsonb_set(c.content, '{poolFen}', '1')`))).rejects.toThrow(/edition_is_in_force/);
    await expect(sql(`update challenges.challenge set keepers_needed = 3 where id = $1`)).rejects.toThrow(/keepers_are_fixed/);
    await expect(sql(`delete from challenges.keeper where challenge_id = $1`)).rejects.toThrow(/keepers_are_fixed/);
    await expect(sql(`update challenges.challenge set state = 'closed', ended_at = now() where id = $1`)).rejects.toThrow(/deadline_is_kept/);
    const granted = await desk.database.sql<{ what: string }>(`select t || ' ' || p as what from unnest(array['challenge', 'challenge_edition', 'maker', 'question', 'answer', 'entry']) t, unnest(array['update', 'delete']) p where has_table_privilege('luqiao_app', 'challenges.' || t, p)`);
    expect(granted.map(({ what }) => what).sort()).toEqual(['challenge update', 'entry update']);
  });

  it('answers questions in public, without who asked, until they end by the clock of the database', async () => {
    const seen = await desk.opened();
    const asked = take<SeenQuestion>(await ask(desk.outsider, seen.id), 201);
    expect(asked).toMatchObject({ mine: true, answers: [] });
    for (const who of [desk.maker, desk.nobody]) {
      const body = JSON.stringify(take('client' in who ? await who.client.get(`challenges/${seen.id}/questions`) : await who.get(`challenges/${seen.id}/questions`)));
      expect(body).toContain('测试台由谁提供');
      for (const secret of [desk.outsider.userId, desk.outsider.organisationId, '旁观']) expect(body).not.toContain(secret);
    }
    expect((await answer(desk.outsider, seen.id, asked.id, '由我们')).body.code).toBe('challenges.not-found');
    expect((await answer(desk.officer, seen.id, asked.id, '由我们')).body.code).toBe('challenges.not-found');
    expect((await answer(desk.maker, seen.id, newId(), '由我们')).body.code).toBe('challenges.question-not-found');
    expect((await answer(desk.maker, seen.id, asked.id, '由我方', 'yes')).body.code).toBe('challenges.secrecy-stop');
    take(await answer(desk.maker, seen.id, asked.id, '由我方提供。'), 201);
    expect(take<SeenQuestion>(await answer(desk.colleague, seen.id, asked.id, '补充：在长沙。'), 201).answers).toMatchObject([{ seq: 1, text: '由我方提供。' }, { seq: 2, text: '补充：在长沙。' }]);
    await Promise.all([1, 2, 3].map((count) => answer(desk.maker, seen.id, asked.id, `并行补充 ${count}`)));
    const [shown] = take<{ items: SeenQuestion[] }>(await desk.nobody.get(`challenges/${seen.id}/questions`)).items;
    expect(shown!.answers.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
    await expect(desk.database.sql(`update challenges.answer set text = '改口' where question_id = $1`, [asked.id])).rejects.toThrow(/answer is never changed/);
    await expect(desk.database.sql(`delete from challenges.question where id = $1`, [asked.id])).rejects.toThrow();

    expect((await ask(desk.outsider, seen.id, '涉密问题七四一九', 'unknown')).body.code).toBe('challenges.secrecy-stop');
    expect(await desk.tablesWith('涉密问题七四一九')).toEqual([]);
    const unverified = await desk.person(await desk.organisation('未认证企业', { type: 'enterprise', state: 'unverified' }), ['firm']);
    expect((await ask(unverified, seen.id)).body).toMatchObject({ code: 'challenges.asker-not-verified', article: '电子商务法 第二十七条' });
    expect((await desk.nobody.post(`challenges/${seen.id}/questions`, { text: '可以吗', secrecyAnswer: 'no' })).status).toBe(401);
    // the clock of the process is of no account
    desk.clock.advance(100 * 86_400_000);
    expect((await ask(desk.outsider, seen.id, '还来得及吗？')).status).toBe(201);
    desk.clock.advance(-200 * 86_400_000);
    await desk.shift(seen.id, { questions: -0.001 });
    expect((await ask(desk.outsider, seen.id, '还来得及吗？')).body.code).toBe('challenges.questions-over');
    desk.clock.advance(100 * 86_400_000);
    await expect(desk.database.sql(`insert into challenges.question values (gen_random_uuid(), $1, $2, $3, '直接写入', now())`, [seen.id, desk.outsider.userId, desk.outsider.organisationId])).rejects.toThrow(/questions_are_over/);
    expect((await answer(desk.maker, seen.id, asked.id, '截止后仍可补充。')).status).toBe(201);
  });

  it('is followed and left, once each', async () => {
    const seen = await desk.opened();
    const path = `challenges/${seen.id}/followers/me`;
    const follow = async (who: typeof desk.maker) => take<{ following: boolean; followers: number }>(await who.client.put(path));
    await follow(desk.outsider);
    expect(await follow(desk.outsider)).toEqual({ following: true, followers: 1 });
    expect(await follow(desk.officer)).toEqual({ following: true, followers: 2 });
    expect(take(await desk.outsider.client.delete(path))).toEqual({ following: false, followers: 1 });
    expect([(await desk.get(desk.officer, seen.id)).following, (await desk.get(desk.outsider, seen.id)).following]).toEqual([true, false]);
    expect((await desk.nobody.put(path)).status).toBe(401);
  });

  it('ends by the clock of the database: closed where entries came in, without entry otherwise, once', async () => {
    const [empty, full, running] = [await desk.opened(), await desk.opened(), await desk.opened()];
    for (const { id } of [empty, full]) await desk.shift(id, { questions: -2, entries: -0.001 });
    for (const [challenge, state] of [[full, 'received'], [empty, 'withdrawn']] as const) {
      await desk.hand.sql(`insert into challenges.entry (id, challenge_id, state, version, number, organisation_id, author_id, edition, received_at, sealed) values ($1, $2, $3, 1, 1, $4, $5, 1, now(), '{}')`, [newId(), challenge.id, state, desk.outsider.organisationId, desk.outsider.userId]);
    }
    await expect(desk.database.sql(`update challenges.challenge set state = 'closed', ended_at = now() where id = $1`, [empty.id])).rejects.toThrow(/entries_are_counted/);
    expect((await desk.amend(await desk.get(desk.maker, full.id), { title: '太晚的修订' })).body.code).toBe('challenges.deadline-passed');
    expect((await desk.act(desk.maker, await desk.get(desk.maker, full.id), 'withdraw', '不办了')).body.code).toBe('challenges.deadline-passed');
    const counts = await Promise.all([close(), close()]);
    expect(counts[0]! + counts[1]!).toBe(2);
    expect(await close()).toBe(0);
    expect(await Promise.all([empty, full, running].map(async ({ id }) => (await desk.get(desk.outsider, id)).state))).toEqual(['no_entry', 'closed', 'open']);
    expect((await events(empty.id)).at(-1)).toBe('challenge-moved no-entry');
    expect((await events(full.id)).filter((each) => each.endsWith('close'))).toHaveLength(1);
    const after = await desk.get(desk.maker, full.id);
    expect([(await desk.act(desk.maker, after, 'withdraw', '不办了')).body.code, (await desk.amend(after, { title: '再来修订一次' })).body.code, (await ask(desk.outsider, full.id)).body.code]).toEqual(['state.illegal-transition', 'challenges.not-open', 'challenges.not-open']);
    for (const act of ['close', 'no-entry']) expect((await desk.act(desk.maker, running, act)).body.code).toBe('challenges.not-yours');
  });

  it('is either closed or amended, never both, when both come at once', async () => {
    for (let round = 0; round < 4; round += 1) {
      const seen = await desk.opened();
      await desk.shift(seen.id, { questions: -1, entries: 1 / 86_400 / 4 });
      const late = await desk.get(desk.maker, seen.id);
      await new Promise((resolve) => setTimeout(resolve, 60 * round + 150));
      const [amended, closed] = await Promise.all([desk.amend(late, { title: '最后一刻的修订', entriesUntil: inDays(40) }), close()]);
      const after = await desk.get(desk.maker, seen.id);
      if (amended.status === 201) expect([after.state, after.edition]).toEqual(['open', 2]);
      else {
        expect(['challenges.deadline-passed', 'challenges.not-open', 'state.stale-version']).toContain(amended.body.code);
        if (closed === 0) await close();
        expect([(await desk.get(desk.maker, seen.id)).state, after.edition]).toEqual(['no_entry', 1]);
      }
    }
    const seen = await desk.opened();
    const answers = await Promise.all([1, 2, 3].map((count) => desk.amend(seen, { title: `同时的修订第 ${count} 次` })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('is withdrawn with a reason that everybody reads, and stays in the archive', async () => {
    const seen = await desk.opened();
    take(await desk.outsider.client.put(`challenges/${seen.id}/followers/me`));
    take(await desk.act(desk.maker, seen, 'withdraw', '需求已通过其他方式解决'));
    const shown = await desk.get(desk.outsider, seen.id);
    expect([shown.state, shown.stateReason, shown.asks]).toEqual(['withdrawn', '需求已通过其他方式解决', false]);
    expect(take<Box>(await desk.nobody.get('challenges', { query: { state: 'withdrawn' } })).items.map(({ id }) => id)).toEqual([seen.id]);
    expect(await events(seen.id)).toEqual(['challenge-moved create', 'keepers-named', 'challenge-moved submit', 'challenge-moved approve', 'challenge-moved open', 'challenge-moved withdraw']);
  });

  it('has its days as a calendar, and the square a feed that no title breaks', async () => {
    const seen = await desk.opened({ title: '磨损</title><script>alert(1)</script>]]>&' });
    const ics = await desk.nobody.get(`challenges/${seen.id}/calendar.ics`);
    expect(ics.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(ics.raw.body.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    const rss = await desk.nobody.get('challenges/feed.rss');
    expect(rss.headers['content-type']).toBe('application/rss+xml; charset=utf-8');
    expect(rss.raw.body).toContain(seen.id);
    expect(rss.raw.body).not.toContain('<script>');
    const draft = await desk.draft({ title: '尚未公开的榜单' });
    expect((await desk.nobody.get('challenges/feed.rss')).raw.body).not.toContain('尚未公开');
    expect((await desk.maker.client.get(`challenges/${draft.id}/calendar.ics`)).status).toBe(404);
  });
});
