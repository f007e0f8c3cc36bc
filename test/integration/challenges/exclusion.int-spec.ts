import { openAwardDesk, type AwardDesk, type Judged } from './award-desk.js';
import { take, type Refusal, type SeenChallenge } from './challenge-desk.js';

interface History { items: { act: string; texts: { en: string }; who: string | null }[] }

describe('what an upheld objection reaches', () => {
  let desk: AwardDesk;
  beforeAll(async () => { desk = await openAwardDesk(); }, 60_000);
  afterAll(() => desk.close());
  let named = 0;
  const teams = async (count: number) => { named += 1; return Promise.all(Array.from({ length: count }, (_, at) => desk.team(`${'甲乙丙丁'[at]!}${named}`))); };
  const fresh = (id: string) => desk.get(desk.maker, id);
  const candidates = async (id: string) => take<{ items: { number: number }[] }>(await desk.maker.client.get(`challenges/${id}/excludable`)).items.map(({ number }) => number);
  const exclude = async ({ challenge: { id } }: Judged, entryId: string) => {
    const { status, body } = await desk.maker.client.post<SeenChallenge & Refusal>(`challenges/${id}/entries/${entryId}/exclusion`, { version: (await fresh(id)).version, reason: '方案与他人已公开成果实质相同。' });
    return status === 201 ? 'excluded' : [status, body.code];
  };
  const showAgain = async ({ challenge, teams: all }: Judged, winner: number, round: number) => {
    await desk.decided(challenge, all, winner, round);
    take(await desk.screen(challenge.id, all[winner]!.entryId), 201);
    take(await desk.publicise(await fresh(challenge.id)), 201);
  };
  const causes = async (id: string) => (await desk.hand.sql<{ round: number }>(`select round from challenges.decision where challenge_id = $1 and void_cause = 'objection' order by round`, [id])).map(({ round }) => round);

  it('is one winner of the result that was objected to, once for each objection; everybody reads the number', async () => {
    const leads = await teams(3);
    const judged = await desk.shown(leads);
    const [id, [winner, second, third]] = [judged.challenge.id, judged.teams];
    const objection = await desk.object(leads[1]!, judged.noticeId);
    await desk.settle(objection, 'uphold');
    await desk.told(judged.noticeId);
    expect(await candidates(id)).toEqual([1]);
    for (const other of [second!, third!]) expect(await exclude(judged, other.entryId)).toEqual([422, 'challenges.exclusion-of-no-winner']);
    expect(await exclude(judged, winner!.entryId)).toBe('excluded');
    expect([await candidates(id), await exclude(judged, second!.entryId)]).toEqual([[], [422, 'challenges.exclusion-without-objection']]);
    const told = take<History>(await desk.nobody.get(`challenges/${id}/history`)).items.filter(({ act }) => act === 'exclude-entry');
    expect(told).toEqual([expect.objectContaining({ texts: expect.objectContaining({ en: 'Exclude entry No. 1, as an objection was upheld' }) as object, who: null })]);
    // the next in rank wins; it was no part of the result that was objected to
    await showAgain(judged, 1, 2);
    expect((await fresh(id)).state).toBe('in_publicity');
  });

  it('holds in the database too', async () => {
    const leads = await teams(2);
    const judged = await desk.shown(leads);
    const { teams: [winner, loser], challenge: { id } } = judged;
    await desk.settle(await desk.object(leads[1]!, judged.noticeId), 'uphold');
    await desk.told(judged.noticeId);
    const use = (entryId: string) => desk.database.sql(`update challenges.upheld_objection set excluded_entry_id = $2 where challenge_id = $1`, [id, entryId]);
    expect(await desk.hand.attempt('challenges.entry', winner!.entryId, { state: 'excluded' })).toContain('objection_excludes');
    await expect(use(loser!.entryId)).rejects.toThrow(/winners_are_excluded/);
    expect(await exclude(judged, winner!.entryId)).toBe('excluded');
    await expect(use(winner!.entryId)).rejects.toThrow(/one_exclusion/);
    await expect(desk.database.sql('set role luqiao_app; delete from challenges.upheld_objection')).rejects.toThrow(/permission denied/);
  });

  it('is not decided by a member of the team', async () => {
    const leads = await teams(2);
    const judged = await desk.shown(leads);
    const { teams: [winner], challenge: { id } } = judged;
    await desk.hand.sql(`update challenges.entry set proposal = jsonb_set(proposal, '{members,1}', jsonb_build_object('organisationId', $2::text)) where id = $1`, [winner!.entryId, desk.maker.organisationId]);
    await desk.settle(await desk.object(leads[1]!, judged.noticeId), 'uphold');
    await desk.told(judged.noticeId);
    expect([await candidates(id), await exclude(judged, winner!.entryId)]).toEqual([[], [422, 'challenges.examines-own']]);
  });

  it('is a winner each of two objections, where two won', async () => {
    const leads = await teams(3);
    const judged = await desk.shown(leads);
    const { teams: [first, second, third], challenge: { id } } = judged;
    await desk.hand.sql(`update challenges.decision set winners = $2 where challenge_id = $1`, [id, [first!.entryId, second!.entryId]]);
    const objections = [await desk.object(leads[2]!, judged.noticeId), await desk.object(leads[1]!, judged.noticeId)];
    for (const objection of objections) await desk.settle(objection, 'uphold');
    await desk.told(judged.noticeId);
    await desk.told(judged.noticeId);
    expect(await candidates(id)).toEqual([1, 2]);
    expect([await exclude(judged, first!.entryId), await exclude(judged, third!.entryId), await exclude(judged, second!.entryId), await exclude(judged, third!.entryId)])
      .toEqual(['excluded', [422, 'challenges.exclusion-of-no-winner'], 'excluded', [422, 'challenges.exclusion-without-objection']]);
    expect(await desk.hand.sql(`select act from platform.audit_entry where aggregate_id = $1 and act in ('judge-again', 'uphold-objection') order by seq`, [id])).toEqual([{ act: 'judge-again' }, { act: 'uphold-objection' }]);
  });

  it('is the second decision too, where another objection to the first is upheld before the second is shown', async () => {
    const leads = await teams(3);
    const judged = await desk.shown(leads);
    const { id } = judged.challenge;
    const [a, b] = [await desk.object(leads[1]!, judged.noticeId), await desk.object(leads[2]!, judged.noticeId)];
    await desk.settle(a, 'uphold');
    await desk.told(judged.noticeId);
    await desk.decided(judged.challenge, judged.teams, 1, 2);
    await desk.settle(b, 'uphold');
    await desk.told(judged.noticeId);
    await desk.told(judged.noticeId);
    expect([(await fresh(id)).state, await causes(id)]).toEqual(['judging', [1, 2]]);
    // it was about the first result, so it reaches the winner of that one
    expect(await candidates(id)).toEqual([1]);
    await showAgain(judged, 2, 3);
    await desk.over(await desk.noticeOf(id));
    expect(take<SeenChallenge>(await desk.act(desk.maker, await fresh(id), 'award')).state).toBe('awarded');
  });

  it('is the second decision too, where the event comes only once that is shown', async () => {
    const leads = await teams(3);
    const judged = await desk.shown(leads);
    const { id } = judged.challenge;
    const [a, b] = [await desk.object(leads[1]!, judged.noticeId), await desk.object(leads[2]!, judged.noticeId)];
    await desk.settle(a, 'uphold');
    await desk.told(judged.noticeId);
    await desk.decided(judged.challenge, judged.teams, 1, 2);
    await desk.settle(b, 'uphold');
    take(await desk.screen(id, judged.teams[1]!.entryId), 201);
    take(await desk.publicise(await fresh(id)), 201);
    await desk.told(judged.noticeId);
    expect([(await fresh(id)).state, await causes(id)]).toEqual(['judging', [1, 2]]);
  });

  it('is nothing of a decision that was made after it was upheld', async () => {
    const leads = await teams(3);
    const judged = await desk.shown(leads);
    const [a, b] = [await desk.object(leads[1]!, judged.noticeId), await desk.object(leads[2]!, judged.noticeId)];
    await desk.settle(a, 'uphold');
    await desk.told(judged.noticeId);
    await desk.settle(b, 'uphold');
    await desk.decided(judged.challenge, judged.teams, 1, 2);
    await desk.told(judged.noticeId);
    expect([(await fresh(judged.challenge.id)).state, await causes(judged.challenge.id)]).toEqual(['judged', [1]]);
  });
});
