import type { Somebody } from '../listing/listing-market.js';
import { openAwardDesk, type AwardDesk, type Judged } from './award-desk.js';
import { take, type Refusal, type SeenChallenge } from './challenge-desk.js';
import { openJudgingDesk, type JudgingDesk } from './judging-desk.js';

interface SeenEntry { id: string; state: string; version: number; whyNot: string | null; nextActs: { act: string; needsReason: boolean; blockedBy: { code: string }[] }[] }
interface Results { round: number; voided: { round: number; cause: string }[]; entries: { number: number; state: string; winner: boolean; gaveUp: boolean; whyNot: string | null; organisations: object[] | null }[] }
interface History { items: { act: string; texts: { en: string }; role: string; who: string | null; to: string | null }[] }
type Desk = Pick<AwardDesk, 'hand'>;

const WHY = '核心成员离职，无法按承诺组织攻关。';

const entryOf = async (who: Somebody, id: string, entryId: string) => take<SeenEntry>(await who.client.get(`challenges/${id}/entries/${entryId}`));
const ask = (who: Somebody, id: string, entryId: string, version: number, rest: object = { reason: WHY }) => who.client.post<SeenEntry & Refusal>(`challenges/${id}/entries/${entryId}/acts/give-up`, { version, ...rest });
const giveUp = async (who: Somebody, id: string, entryId: string, rest?: object) => ask(who, id, entryId, (await entryOf(who, id, entryId)).version, rest);
const states = async (desk: Desk, id: string) => (await desk.hand.sql<{ state: string }>('select state from challenges.entry where challenge_id = $1 order by number', [id])).map(({ state }) => state);

describe('a winner gives up', () => {
  let desk: AwardDesk;
  beforeAll(async () => { desk = await openAwardDesk(); }, 60_000);
  afterAll(() => desk.close());
  let named = 0;
  const pair = async () => { named += 1; return [await desk.team(`甲${named}`), await desk.team(`乙${named}`)] as const; };
  const fresh = (id: string) => desk.get(desk.maker, id);
  const awarded = async (leads: readonly Somebody[]) => {
    const shown = await desk.shown(leads);
    await desk.over(shown.noticeId);
    take(await desk.act(desk.maker, await fresh(shown.challenge.id), 'award'));
    return shown;
  };
  const history = async (who: { client: Somebody['client'] }, id: string) => take<History>(await who.client.get(`challenges/${id}/history`)).items;
  const excluded = async ({ challenge: { id } }: Judged, entryId: string) =>
    desk.maker.client.post<Refusal>(`challenges/${id}/entries/${entryId}/exclusion`, { version: (await fresh(id)).version, reason: '与他人成果实质相同。' });
  const CASES: readonly (readonly [string, (leads: readonly Somebody[]) => Promise<Judged>])[] = [['judged', (leads) => desk.judged(leads)], ['in_publicity', (leads) => desk.shown(leads)], ['awarded', awarded]];

  it.each(CASES)('while the challenge is %s: the decision falls, its notice is withdrawn, and the others are judged again', async (state, make) => {
    const [first, second] = await pair();
    const { challenge: { id }, teams: [winner, other], decisionId } = await make([first, second]);
    expect((await fresh(id)).state).toBe(state);
    // before there is a notice a team is not told that it won
    expect((await entryOf(first, id, winner!.entryId)).nextActs).toEqual(state === 'judged' ? [] : [expect.objectContaining({ act: 'give-up', needsReason: true, blockedBy: [] })]);
    expect(take<SeenEntry>(await giveUp(first, id, winner!.entryId))).toMatchObject({ state: 'withdrawn', whyNot: WHY, nextActs: [] });
    expect([(await fresh(id)).state, await states(desk, id)]).toEqual(['judging', ['withdrawn', 'eligible']]);
    expect(await desk.hand.sql('select id, void_cause, void_reason from challenges.decision where challenge_id = $1', [id])).toEqual([{ id: decisionId, void_cause: 'winner_gave_up', void_reason: '有中榜团队放弃中榜，原评榜结论作废，重新评榜。' }]);
    expect(await desk.hand.sql('select state from publicity.notice where subject_id = $1', [id])).toEqual(state === 'judged' ? [] : [{ state: 'withdrawn' }]);
    // the organiser reads why, the audit log has its digest, and nobody is said to have decided about the others
    expect((await entryOf(desk.maker, id, winner!.entryId)).whyNot).toBe(WHY);
    const kept = await desk.hand.sql<{ whole: string }>('select to_jsonb(a)::text as whole from platform.audit_entry a where a.aggregate_id = any($1)', [[id, winner!.entryId, other!.entryId]]);
    expect(kept.some(({ whole }) => whole.includes('核心成员'))).toBe(false);
    expect(await desk.hand.sql('select why_not, decided_by from challenges.entry where id = $1', [other!.entryId])).toEqual([{ why_not: null, decided_by: null }]);
    // everybody reads that a winner gave up, and not who
    const [last] = (await history({ client: desk.nobody as Somebody['client'] }, id)).slice(-1);
    expect(last).toMatchObject({ act: 'judge-again', texts: { en: 'A winner gave up: the decision is void, and it is judged again' }, who: null, to: 'judging' });
    expect(JSON.stringify(await history({ client: desk.nobody as Somebody['client'] }, id))).not.toContain('甲');
    expect((await desk.maker.client.get<Refusal>(`challenges/${id}/results`)).body.code).toBe('challenges.no-results');
    expect(await desk.hand.sql(`select reason, after ->> 'cause' as cause from platform.audit_entry where aggregate_id = $1 and act = 'judge-again'`, [id])).toEqual([{ reason: '有中榜团队放弃中榜，原评榜结论作废，重新评榜。', cause: 'winner_gave_up' }]);
  });

  it('is followed by the next, whose result says that the first decision fell since a winner gave up', async () => {
    const [first, second] = await pair();
    const { challenge, teams, noticeId } = await awarded([first, second]);
    take(await giveUp(first, challenge.id, teams[0]!.entryId));
    await desk.decided(challenge, [teams[1]!], 0, 2);
    take(await desk.screen(challenge.id, teams[1]!.entryId), 201);
    take(await desk.publicise(await fresh(challenge.id)), 201);
    const again = await desk.noticeOf(challenge.id);
    expect(again).not.toBe(noticeId);
    const results = take<Results>(await desk.outsider.client.get(`challenges/${challenge.id}/results`));
    expect(results).toMatchObject({ round: 2, voided: [{ round: 1, cause: 'winner_gave_up' }], entries: [{ number: 2, winner: true, gaveUp: false }] });
    expect(JSON.stringify(results)).not.toContain(first.organisationId);
    await desk.over(again);
    expect(take<SeenChallenge>(await desk.act(desk.maker, await fresh(challenge.id), 'award')).state).toBe('awarded');
  });

  it('is its author\'s own, once, on the version that was seen, with a reason', async () => {
    const [first, second] = await pair();
    const { challenge: { id }, teams: [winner, other] } = await desk.shown([first, second]);
    const colleague = await desk.person(first.organisationId, ['researcher', 'tto'], '同院同事');
    const { version } = await entryOf(first, id, winner!.entryId);
    for (const who of [colleague, second, desk.maker, desk.outsider]) expect((await ask(who, id, winner!.entryId, version)).body.code).toBe('challenges.entry-not-found');
    expect((await ask(desk.keepers[0]!, id, winner!.entryId, version)).status).toBe(404);
    expect((await ask(await desk.person(first.organisationId, ['auditor'], '审计'), id, winner!.entryId, version)).status).toBe(403);
    expect((await desk.nobody.post(`challenges/${id}/entries/${winner!.entryId}/acts/give-up`, { version, reason: WHY })).status).toBe(401);
    const { challenge: elsewhere } = await desk.judged(await pair());
    expect((await ask(first, elsewhere.id, winner!.entryId, version)).body.code).toBe('challenges.entry-not-found');
    expect((await ask(first, id, winner!.entryId, version + 1)).body.code).toBe('state.stale-version');
    for (const rest of [{}, { reason: undefined }]) { const { status, body } = await ask(first, id, winner!.entryId, version, rest); expect([status, body.code]).toEqual([422, 'state.reason-required']); }
    expect((await ask(first, id, winner!.entryId, version, { reason: '  ' })).status).toBe(400);
    const lost = await giveUp(second, id, other!.entryId);
    expect([lost.status, lost.body.code]).toEqual([409, 'state.illegal-transition']);
    expect([(await fresh(id)).state, await states(desk, id)]).toEqual(['in_publicity', ['chosen', 'not_chosen']]);
    const both = await Promise.all([ask(first, id, winner!.entryId, version), ask(first, id, winner!.entryId, version)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await desk.hand.sql(`select act from platform.audit_entry where aggregate_id = any($1) and act in ('give-up', 'judge-again') and aggregate_type = 'challenge'`, [[id]])).toEqual([{ act: 'judge-again' }]);
  });

  it('has one effect for each Idempotency-Key', async () => {
    const { challenge: { id }, teams: [winner] } = await desk.judged(await pair());
    const { version } = await entryOf(winner!.lead, id, winner!.entryId);
    const send = () => winner!.lead.client.post(`challenges/${id}/entries/${winner!.entryId}/acts/give-up`, { version, reason: WHY }, { headers: { 'idempotency-key': 'give-up-1' } });
    expect([(await send()).status, (await send()).status]).toEqual([200, 200]);
    expect(await desk.hand.sql(`select act from platform.audit_entry where aggregate_id = $1 and act = 'give-up'`, [winner!.entryId])).toHaveLength(1);
  });

  it('is not offered, and refused, where the challenge is performed', async () => {
    const { challenge: { id }, teams: [winner] } = await awarded(await pair());
    await desk.hand.sql(`update challenges.challenge set state = 'performing' where id = $1`, [id]);
    expect((await entryOf(winner!.lead, id, winner!.entryId)).nextActs).toEqual([]);
    const { status, body } = await giveUp(winner!.lead, id, winner!.entryId);
    expect([status, body.code]).toEqual([409, 'challenges.not-performing']);
    expect(await states(desk, id)).toEqual(['chosen', 'not_chosen']);
  });

  it('at the moment of the award leaves no award behind', async () => {
    for (let round = 0; round < 3; round += 1) {
      const [first, second] = await pair();
      const { challenge: { id }, noticeId, teams: [winner] } = await desk.shown([first, second]);
      await desk.over(noticeId);
      const seen = await fresh(id);
      const [gone, made] = await Promise.all([giveUp(first, id, winner!.entryId), desk.act(desk.maker, seen, 'award')]);
      expect(gone.status).toBe(200);
      expect([200, 409]).toContain(made.status);
      expect([(await fresh(id)).state, await states(desk, id)]).toEqual(['judging', ['withdrawn', 'eligible']]);
    }
  });

  it('lets nobody be excluded from the next judging; an objection that is upheld too reaches the winner who is gone already', async () => {
    const [first, second] = await pair();
    const judged = await desk.shown([first, second]);
    const objection = await desk.object(second, judged.noticeId);
    take(await giveUp(first, judged.challenge.id, judged.teams[0]!.entryId));
    const candidates = async () => take<{ items: object[] }>(await desk.maker.client.get(`challenges/${judged.challenge.id}/excludable`)).items.length;
    const refused = await excluded(judged, judged.teams[1]!.entryId);
    expect([refused.status, refused.body.code, await candidates()]).toEqual([422, 'challenges.exclusion-without-objection', 0]);
    // it is judged again already when the objection to the first result is upheld
    await desk.settle(objection, 'uphold');
    await desk.told(judged.noticeId);
    expect([(await fresh(judged.challenge.id)).state, await candidates()]).toEqual(['judging', 0]);
    expect((await excluded(judged, judged.teams[1]!.entryId)).body.code).toBe('challenges.exclusion-of-no-winner');
  });

  it('ends with none chosen where nobody is left, also where one team alone was asked', async () => {
    const [only] = await pair();
    const { challenge: { id }, teams: [winner] } = await desk.shown([only], { kind: 'directed', invited: [only.organisationId], title: '定向的难题' });
    take(await giveUp(only, id, winner!.entryId));
    const seen = await fresh(id);
    expect([seen.state, seen.nextActs.find(({ act }) => act === 'reject-all')!.blockedBy]).toEqual(['judging', []]);
    expect(seen.nextActs.find(({ act }) => act === 'conclude')!.blockedBy.length).toBeGreaterThan(0);
    const reject = (body: object) => desk.maker.client.post<SeenChallenge & Refusal>(`challenges/${id}/rejection`, body);
    expect((await reject({ version: seen.version, reason: '唯一团队放弃', answers: [{ entryId: winner!.entryId, whyNot: '已放弃' }] })).body.code).toBe('challenges.answer-unknown');
    expect(take<SeenChallenge>(await reject({ version: seen.version, reason: '唯一团队放弃', answers: [] })).state).toBe('all_rejected');
    expect(await states(desk, id)).toEqual(['withdrawn']);
  });

  it('takes the notice with it too where the challenge is aborted after its award', async () => {
    const { challenge: { id } } = await awarded(await pair());
    take(await desk.act(desk.maker, await fresh(id), 'abort', '项目取消'));
    expect(await desk.hand.sql('select state from publicity.notice where subject_id = $1', [id])).toEqual([{ state: 'withdrawn' }]);
  });

  it('has a cause in the database too: no decision falls without one', async () => {
    const { decisionId } = await desk.judged(await pair());
    expect(await desk.hand.attempt('challenges.decision', decisionId, { voided_at: new Date().toISOString(), void_reason: '作废' })).toContain('a_fall_has_a_cause');
  });
});

describe('the next in rank', () => {
  let desk: JudgingDesk;
  beforeAll(async () => {
    desk = await openJudgingDesk();
    await desk.experts(5);
  }, 120_000);
  afterAll(() => desk.close());

  it('wins by the same cards and criteria, once the experts have signed new minutes', async () => {
    const leads = [await desk.team('甲'), await desk.team('乙'), await desk.team('丙')];
    const { challenge, teams, panel } = await desk.seated(leads);
    const [a, b, c] = teams.map(({ entryId }) => entryId) as [string, string, string];
    await desk.scored(challenge.id, panel, (number) => ({ novelty: 50 + 10 * number, plan: 50 + 10 * number }));
    await desk.minuted(challenge.id, panel);
    take(await desk.conclude(challenge, [c], [a, b]));
    take(await giveUp(leads[2]!, challenge.id, c));
    const again = await desk.get(desk.maker, challenge.id);
    expect(await desk.judging(again.id)).toMatchObject({ round: 2, cards: 10, signed: 10, complete: true, first: [b] });
    expect(await desk.minutes(again.id)).toMatchObject({ round: 2, revision: 0, signatures: [] });
    expect((await desk.conclude(again, [b], [a])).body.code).toBe('challenges.minutes-unsigned');
    await desk.minuted(again.id, panel, '第二轮评榜会议纪要。');
    expect((await desk.conclude(again, [c], [a, b])).body.code).toBe('challenges.answer-unknown');
    expect((await desk.conclude(again, [a], [b])).body.code).toBe('challenges.not-by-criteria');
    take(await desk.conclude(again, [b], [a]));
    expect(await states(desk, again.id)).toEqual(['not_chosen', 'chosen', 'withdrawn']);
  });
});
