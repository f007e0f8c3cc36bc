import { take, type Refusal, type SeenChallenge } from './challenge-desk.js';
import { openAwardDesk, type AwardDesk } from './award-desk.js';

interface SeenNotice { id: string; kind: string; scope: string; scopeBasis: string; state: string; text: string; workingDays: number; relatedParty: boolean; facts: { label: { 'zh-CN': string }; value: { 'zh-CN': string }; person: string | null }[]; mayObject: boolean; version: number }

describe('the publicity of a result', () => {
  let desk: AwardDesk;
  beforeAll(async () => { desk = await openAwardDesk(); }, 60_000);
  afterAll(() => desk.close());
  const state = async (id: string) => (await desk.get(desk.maker, id)).state;
  const states = async (id: string) => (await desk.hand.sql<{ state: string }>('select state from challenges.entry where challenge_id = $1 order by number', [id])).map((row) => row.state);
  const notice = async (who: typeof desk.maker, id: string) => (await who.client.get<SeenNotice>(`publicity-notices/${id}`));
  const award = async (id: string) => { const { status, body } = await desk.act(desk.maker, await desk.get(desk.maker, id), 'award'); return status === 200 ? body.state : [status, body.code]; };

  it('shows everybody what was decided, with organisations and numbers, and nobody by name or sum', async () => {
    const [first, second] = [await desk.team('甲'), await desk.team('乙')];
    const { challenge, noticeId } = await desk.shown([first, second]);
    expect(challenge.state).toBe('in_publicity');
    for (const who of [second, desk.outsider, first]) expect((await notice(who, noticeId)).body).toMatchObject({ kind: 'challenge-result', scope: 'market', scopeBasis: 'no-person', state: 'running', workingDays: 5, mayObject: true });
    const { body } = await notice(second, noticeId);
    const facts = Object.fromEntries(body.facts.map(({ label, value }) => [label['zh-CN'], value['zh-CN']]));
    expect(facts).toMatchObject({ 榜单名称: challenge.title, 发榜单位: '衡岳重工', 评分标准及权重: '先进性 50%；可行性 50%', 揭榜方案件数: '2', 评榜专家人数: '3', '拟中榜团队（第 1 号方案）': '甲大学；得分 90.00' });
    expect(body.facts.every(({ person }) => person === null)).toBe(true);
    for (const words of ['张负责', '200000000', '乙大学', '彭劲松', '200 万']) expect(body.text).not.toContain(words);
    expect((await desk.maker.client.get<{ notice: { noticeId: string; state: string } }>(`challenges/${challenge.id}/publicity`)).body.notice).toMatchObject({ noticeId, state: 'running' });
  });

  it('comes before anybody but the organiser\'s people and reviewers sees who is to win, the teams neither', async () => {
    const leads = [await desk.team('先知'), await desk.team('后知')];
    const { challenge, teams } = await desk.judged(leads);
    const seen = async (who: Pick<typeof desk.maker, 'client'>) => take<{ items: { state: string }[] }>(await who.client.get(`challenges/${challenge.id}/entries`)).items.map((entry) => entry.state);
    const own = async (at: number) => {
      const { state: one, whyNot, nextActs } = take<{ state: string; whyNot: string | null; nextActs: unknown[] }>(await leads[at]!.client.get(`challenges/${challenge.id}/entries/${teams[at]!.entryId}`));
      const mine = take<{ items: { state: string; challenge: { id: string } }[] }>(await leads[at]!.client.get('entries/mine')).items.find((each) => each.challenge.id === challenge.id)!;
      return [one, whyNot, nextActs.length, mine.state];
    };
    for (const who of [desk.maker, desk.officer]) expect(await seen(who)).toEqual(['chosen', 'not_chosen']);
    for (const who of [{ client: desk.nobody }, desk.outsider, ...leads]) expect(await seen(who)).toEqual(['eligible', 'eligible']);
    expect([await own(0), await own(1)]).toEqual([['eligible', null, 0, 'eligible'], ['eligible', null, 0, 'eligible']]);
    take(await desk.screen(challenge.id, teams[0]!.entryId), 201);
    take(await desk.publicise(challenge), 201);
    for (const who of [{ client: desk.nobody }, ...leads]) expect(await seen(who)).toEqual(['chosen', 'not_chosen']);
    expect(await own(1)).toEqual(['not_chosen', '第 2 队可行性论证不足', 0, 'not_chosen']);
    // what was decided and never shown stays so where it is aborted
    const { challenge: given } = await desk.judged([leads[0]!]);
    take(await desk.act(desk.maker, given, 'abort', '需求取消'));
    expect(take<{ items: { state: string }[] }>(await desk.nobody.get(`challenges/${given.id}/entries`)).items.map((entry) => entry.state)).toEqual(['eligible']);
  });

  it('of a directed challenge tells who is to win, and nothing of what was asked or how it was answered', async () => {
    const lead = await desk.team('定向');
    const { noticeId, challenge } = await desk.shown([lead], { kind: 'directed', invited: [lead.organisationId], title: '定向公示的难题' });
    const { body } = await notice(desk.outsider, noticeId);
    expect(body.facts.map(({ label, value }) => [label['zh-CN'], value['zh-CN']])).toEqual([['榜单名称', challenge.title], ['发榜单位', '衡岳重工'], ['揭榜方案件数', '1'], ['评榜专家人数', '3'], ['拟中榜团队（第 1 号方案）', '定向大学']]);
    for (const words of ['先进性', '可行性', '50%', '90.00', '滚刀']) expect(body.text).not.toContain(words);
    expect(body.mayObject).toBe(true);
  });

  it('is the organiser\'s own, once, on the version that was seen, with an answer about relations', async () => {
    const { challenge, teams } = await desk.judged([await desk.team('丙'), await desk.team('丁')]);
    take(await desk.screen(challenge.id, teams[0]!.entryId), 201);
    const refused = async (rest: Record<string, unknown>, who = desk.maker) => { const { status, body } = await desk.publicise(challenge, rest, who); return [status, body.code]; };
    expect(await refused({}, desk.outsider)).toEqual([403, 'challenges.not-yours']);
    expect((await desk.publicise(challenge, {}, teams[0]!.lead)).status).toBe(403);
    expect(await refused({ version: challenge.version - 1 })).toEqual([409, 'state.stale-version']);
    expect(await refused({ relatedParty: 'unknown' })).toEqual([422, 'publicity.related-party-unanswered']);
    expect(await state(challenge.id)).toBe('judged');
    expect((await desk.act(desk.maker, challenge, 'publicise')).body.code).toBe('challenges.own-route');
    const both = await Promise.all([desk.publicise(challenge), desk.publicise(challenge)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await desk.hand.sql('select 1 from publicity.notice where subject_id = $1', [challenge.id])).length).toBe(1);
    expect((await desk.outsider.client.get(`challenges/${challenge.id}/publicity`)).status).toBe(404);
    const { challenge: early } = await desk.inState('judging', [teams[0]!.lead]);
    const illegal = await desk.publicise(early);
    expect([illegal.status, illegal.body.code]).toEqual([409, 'state.illegal-transition']);
  });

  it('begins again, with a full period, where its notice was withdrawn by hand', async () => {
    const { challenge, noticeId } = await desk.shown([await desk.team('戊')]);
    await desk.hand.sql(`update publicity.notice set state = 'withdrawn', closed_at = now(), close_reason = '误发' where id = $1`, [noticeId]);
    expect(await award(challenge.id)).toEqual([422, 'challenges.publicity-not-clear']);
    expect(take<SeenChallenge>(await desk.publicise(challenge), 201).state).toBe('in_publicity');
    const again = await desk.noticeOf(challenge.id);
    expect(again).not.toBe(noticeId);
    await desk.over(again);
    expect(await award(challenge.id)).toBe('awarded');
  });

  it('falls with an objection that is upheld, and is judged and shown again', async () => {
    const [first, second] = [await desk.team('己'), await desk.team('庚')];
    const { challenge, teams, noticeId } = await desk.shown([first, second]);
    const objection = await desk.object(second, noticeId);
    await desk.over(noticeId);
    expect(await award(challenge.id)).toEqual([422, 'challenges.publicity-not-clear']);
    await desk.settle(objection, 'uphold');
    expect(await award(challenge.id)).toEqual([422, 'challenges.publicity-not-clear']);
    await desk.told(noticeId);
    await desk.told(noticeId);
    expect([await state(challenge.id), await states(challenge.id)]).toEqual(['judging', ['eligible', 'eligible']]);
    expect((await notice(second, noticeId)).body.state).toBe('withdrawn');
    expect(await desk.hand.sql('select round, voided_at is not null as fell, void_reason from challenges.decision where challenge_id = $1', [challenge.id])).toEqual([{ round: 1, fell: true, void_reason: expect.stringContaining('异议成立') as string }]);
    expect((await desk.hand.sql(`select 1 from platform.audit_entry where aggregate_id = $1 and act = 'judge-again'`, [challenge.id])).length).toBe(1);
    expect((await desk.maker.client.get<Refusal>(`challenges/${challenge.id}/results`)).body.code).toBe('challenges.no-results');

    const excludable = async (who = desk.maker) => (await who.client.get<{ items: { number: number }[] }>(`challenges/${challenge.id}/excludable`));
    expect((await excludable()).body.items.map(({ number }) => number)).toEqual([1]);
    expect((await excludable(second)).status).toBe(404);
    const exclude = (entryId: string, rest: Record<string, unknown> = {}, who = desk.maker, version = 0) => who.client.post<SeenChallenge & Refusal>(`challenges/${challenge.id}/entries/${entryId}/exclusion`, { version, reason: '方案与他人已公开成果实质相同。', ...rest });
    const { version } = await desk.get(desk.maker, challenge.id);
    expect((await exclude(teams[0]!.entryId, {}, desk.maker, version - 1)).body.code).toBe('state.stale-version');
    expect((await exclude(teams[0]!.entryId, {}, desk.outsider, version)).status).toBe(404);
    expect((await exclude(challenge.id, {}, desk.maker, version)).body.code).toBe('challenges.entry-not-found');
    expect((await exclude(teams[0]!.entryId, { reason: ' ' }, desk.maker, version)).status).toBe(400);
    expect((await exclude(teams[0]!.entryId, {}, desk.maker, version)).status).toBe(201);
    expect(await states(challenge.id)).toEqual(['excluded', 'eligible']);
    expect((await exclude(teams[0]!.entryId, {}, desk.maker, version)).body.code).toBe('state.illegal-transition');

    await desk.decided(challenge, teams, 1, 2);
    take(await desk.screen(challenge.id, teams[1]!.entryId), 201);
    take(await desk.publicise(await desk.get(desk.maker, challenge.id)), 201);
    const again = await desk.noticeOf(challenge.id);
    expect(again).not.toBe(noticeId);
    // what was upheld about the first decision does not fell the second
    await desk.told(noticeId);
    expect(await state(challenge.id)).toBe('in_publicity');
    await desk.over(again);
    expect(await award(challenge.id)).toBe('awarded');
  });

  it('falls too with an objection to an earlier round that is upheld only now, and waits for it before', async () => {
    const [first, second, third] = [await desk.team('丑'), await desk.team('寅'), await desk.team('卯')];
    const { challenge, teams, noticeId } = await desk.shown([first, second, third]);
    const [early, late] = [await desk.object(second, noticeId), await desk.object(third, noticeId)];
    await desk.settle(early, 'uphold');
    await desk.told(noticeId);
    await desk.decided(challenge, teams, 1, 2);
    take(await desk.screen(challenge.id, teams[1]!.entryId), 201);
    take(await desk.publicise(await desk.get(desk.maker, challenge.id)), 201);
    await desk.over(await desk.noticeOf(challenge.id));
    expect(await award(challenge.id)).toEqual([422, 'challenges.publicity-not-clear']);
    await desk.settle(late, 'uphold');
    // before the event is told it counts already
    expect(await award(challenge.id)).toEqual([422, 'challenges.publicity-not-clear']);
    await desk.told(noticeId);
    await desk.told(noticeId);
    expect(await state(challenge.id)).toBe('judging');
    expect(await desk.hand.sql('select round from challenges.decision where challenge_id = $1 and voided_at is not null order by round', [challenge.id])).toEqual([{ round: 1 }, { round: 2 }]);
  });

  it('ends with the challenge, and is not begun anew over an open objection', async () => {
    const [first, second] = [await desk.team('辰'), await desk.team('巳')];
    const { challenge, noticeId } = await desk.shown([first, second]);
    const objection = await desk.object(second, noticeId);
    await desk.hand.sql(`update publicity.notice set state = 'withdrawn', closed_at = now(), close_reason = '误发' where id = $1`, [noticeId]);
    const refused = await desk.publicise(challenge);
    expect([refused.status, refused.body.code]).toEqual([409, 'challenges.objections-open']);
    await desk.settle(objection, 'dismiss');
    const again = take<SeenChallenge>(await desk.publicise(challenge), 201);
    expect((await desk.act(desk.maker, again, 'abort', '项目取消')).status).toBe(200);
    expect((await notice(desk.maker, await desk.noticeOf(challenge.id))).body.state).toBe('withdrawn');
  });

  it('excludes nobody from a judging that no objection began', async () => {
    const { challenge, teams } = await desk.inState('judging', [await desk.team('辛')]);
    const { status, body } = await desk.maker.client.post<Refusal>(`challenges/${challenge.id}/entries/${teams[0]!.entryId}/exclusion`, { version: challenge.version, reason: '不喜欢' });
    expect([status, body.code]).toEqual([422, 'challenges.exclusion-without-objection']);
    const shown = await desk.shown([await desk.team('壬')]);
    expect((await desk.maker.client.post<Refusal>(`challenges/${shown.challenge.id}/entries/${shown.teams[0]!.entryId}/exclusion`, { version: shown.challenge.version, reason: '反悔' })).body.code).toBe('challenges.not-judged-again');
  });

  it('lets the award be made after a dismissed objection, and not a day before its end', async () => {
    const [first, second] = [await desk.team('癸'), await desk.team('子')];
    const { challenge, noticeId } = await desk.shown([first, second]);
    await desk.settle(await desk.object(second, noticeId), 'dismiss');
    await desk.told(noticeId);
    expect(await award(challenge.id)).toEqual([422, 'challenges.publicity-not-clear']);
    await desk.over(noticeId);
    expect(await award(challenge.id)).toBe('awarded');
  });
});
