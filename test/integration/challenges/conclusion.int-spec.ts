import { newId } from '@app/kernel';
import type { Somebody } from '../listing/listing-market.js';
import { take, type Refusal, type SeenChallenge } from './challenge-desk.js';
import { openJudgingDesk, PASSWORD, type JudgingDesk, type SeenExpert, type SeenMinutes, type SeenReview } from './judging-desk.js';

const lanes = { count: 2, startShare: { numerator: 1, denominator: 10 } };
const RACE = { kind: 'race', lanes, poolFen: 100_000_000, stages: [{ id: 'all', title: '装车', fen: 80_000_000 }] };

describe('the conclusion of a judging', () => {
  let desk: JudgingDesk;
  let leads: Somebody[];
  beforeAll(async () => {
    desk = await openJudgingDesk();
    leads = [await desk.team('岳麓'), await desk.team('湘江'), await desk.team('洞庭')];
    await desk.experts(6);
  }, 60_000);
  afterAll(() => desk.close());

  const codes = (body: Refusal) => (body.errors ?? []).map(({ code }) => code);
  const states = async (id: string) => desk.database.sql<{ number: number; state: string; why: string | null }>('select number, state, why_not as why from challenges.entry where challenge_id = $1 order by number', [id]);
  /** Third before second before first. */
  const rising = (number: number) => ({ novelty: 50 + 10 * number, plan: 60 });

  it('chooses whom the criteria put first and tells all others why not, in a decision that is frozen', async () => {
    const { challenge, teams, panel } = await desk.seated(leads);
    const [a, b, c] = teams.map(({ entryId }) => entryId) as [string, string, string];
    expect(codes((await desk.conclude(challenge, [c], [a, b])).body)).toEqual(['challenges.cards-missing', 'challenges.minutes-unsigned']);
    await desk.scored(challenge.id, panel, rising);
    expect(codes((await desk.conclude(challenge, [c], [a, b])).body)).toEqual(['challenges.minutes-unsigned']);
    await desk.minuted(challenge.id, panel);
    expect(codes((await desk.conclude(challenge, [a], [b, c])).body)).toEqual(['challenges.not-by-criteria']);
    expect(codes((await desk.conclude(challenge, [c, b], [a])).body)).toEqual(['challenges.not-by-criteria']);
    expect((await desk.conclude(challenge, [c], [a])).body).toMatchObject({ code: 'challenges.why-not-missing', params: { withoutAnswer: 1 } });
    expect((await desk.conclude(challenge, [c], [a, b, c])).body.code).toBe('challenges.answer-unknown');
    expect((await desk.conclude(challenge, [c], [a, a, b])).body.code).toBe('challenges.answer-unknown');
    expect((await desk.conclude({ ...challenge, version: 99 }, [c], [a, b])).body.code).toBe('state.stale-version');
    expect((await desk.officer.client.post(`challenges/${challenge.id}/conclusion`, { version: challenge.version, winners: [c], answers: [] })).status).toBe(404);
    expect((await desk.act(desk.maker, challenge, 'conclude')).body.code).toBe('challenges.own-route');
    const both = await Promise.all([desk.conclude(challenge, [c], [a, b]), desk.conclude(challenge, [c], [a, b])]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await states(challenge.id)).map(({ state, why }) => [state, why !== null])).toEqual([['not_chosen', true], ['not_chosen', true], ['chosen', false]]);
    const [decision] = await desk.database.sql<{ round: number; winners: string[]; ranking: object[]; minutes: string }>('select round, winners, ranking, minutes from challenges.decision where challenge_id = $1', [challenge.id]);
    expect([decision!.round, decision!.winners, decision!.minutes]).toEqual([1, [c], '评榜会议于今日召开，专家独立评分，结论如下。']);
    const exact = (numerator: number) => ({ numerator: String(numerator), denominator: '1' });
    expect(decision!.ranking).toEqual([[c, 3, 1, 70], [b, 2, 2, 65], [a, 1, 3, 60]].map(([entryId, number, place, score]) => ({
      entryId, number, place, score: exact(score as number), lowest: exact(score as number), highest: exact(score as number), calibrated: expect.any(Number) as number, experts: 5, criteria: { novelty: exact(50 + 10 * (number as number)), plan: exact(60) },
    })));
    // what was frozen is what the results, and so publicity and award, read
    const { experts, entries } = take<{ experts: number; entries: { number: number; rank: number; score: { value: number }; means: { criterion: string; mean: { value: number } }[] }[] }>(await desk.maker.client.get(`challenges/${challenge.id}/results`));
    expect([experts, entries.map(({ number, rank, score, means }) => [number, rank, score.value, means.find(({ criterion }) => criterion === 'novelty')!.mean.value])]).toEqual([5, [[3, 1, 70, 80], [2, 2, 65, 70], [1, 3, 60, 60]]]);
    const chain = await desk.database.sql<{ act: string }>(`select act from platform.audit_entry where aggregate_type = 'challenge' and aggregate_id = $1 order by seq desc limit 1`, [challenge.id]);
    expect(chain).toEqual([{ act: 'conclude' }]);
    expect((await desk.minutes(challenge.id)).signatures).toHaveLength(5);
  });

  it('parts a tie at the border as it said, and shows everybody who is tied', async () => {
    const { challenge, teams, panel } = await desk.seated(leads.slice(0, 2), { criteria: [{ id: 'novelty', name: '先进性', weight: { numerator: 2, denominator: 5 } }, { id: 'plan', name: '可行性', weight: { numerator: 3, denominator: 5 } }] });
    await desk.scored(challenge.id, panel, (number) => (number === 1 ? { novelty: 80, plan: 30 } : { novelty: 20, plan: 70 }));
    await desk.minuted(challenge.id, panel);
    const seen = await desk.judging(challenge.id);
    expect([seen.first, seen.border, seen.ranking.map(({ place, score }) => [place, score])]).toEqual([[teams[1]!.entryId], { entryIds: [teams[1]!.entryId, teams[0]!.entryId], by: 'heaviest' }, [[1, '50'], [1, '50']]]);
    expect(codes((await desk.conclude(challenge, [teams[0]!.entryId], [teams[1]!.entryId])).body)).toEqual(['challenges.not-by-criteria']);
    take(await desk.conclude(challenge, [teams[1]!.entryId], [teams[0]!.entryId]));
  });

  it('takes as many lanes as a race has, two where there are no more, and refuses one', async () => {
    const { challenge, teams, panel } = await desk.seated(leads, RACE);
    await desk.scored(challenge.id, panel, rising);
    await desk.minuted(challenge.id, panel);
    const [a, b, c] = teams.map(({ entryId }) => entryId) as [string, string, string];
    expect(codes((await desk.conclude(challenge, [c], [a, b])).body)).toEqual(['challenges.not-by-criteria']);
    take(await desk.conclude(challenge, [b, c], [a]));
    expect((await states(challenge.id)).map(({ state }) => state)).toEqual(['not_chosen', 'chosen', 'chosen']);
    const lonely = await desk.seated(leads.slice(0, 1), RACE);
    await desk.scored(lonely.challenge.id, lonely.panel, rising);
    await desk.minuted(lonely.challenge.id, lonely.panel);
    expect((await desk.conclude(lonely.challenge, [lonely.teams[0]!.entryId], [])).body.code).toBe('challenges.race-needs-two');
    expect((await desk.judging(lonely.challenge.id)).winners).toBeNull();
  });

  it('chooses none with a reason for each, while examining or judging', async () => {
    for (const stage of [await desk.examining(leads.slice(0, 2)), await desk.inState('judging', leads.slice(0, 2))]) {
      const { challenge: { id, version }, teams } = stage;
      const reject = (answers: { entryId: string; whyNot: string }[], rest: object = {}) => desk.maker.client.post<SeenChallenge & Refusal>(`challenges/${id}/rejection`, { version, reason: '均未达到指标', answers, ...rest });
      const answers = teams.map(({ entryId }) => ({ entryId, whyNot: '误差超过一毫米' }));
      expect((await reject(answers.slice(1))).body.code).toBe('challenges.why-not-missing');
      expect((await reject(answers, { reason: ' ' })).status).toBe(400);
      const seen = take<SeenChallenge>(await reject(answers));
      expect([seen.state, seen.stateReason, seen.endedAt !== null]).toEqual(['all_rejected', '均未达到指标', true]);
      expect((await states(id)).map(({ state, why }) => [state, why])).toEqual([['not_chosen', '误差超过一毫米'], ['not_chosen', '误差超过一毫米']]);
      expect((await reject(answers, { version: version + 1 })).body.code).toBe('state.illegal-transition');
    }
  });

  it('answers the teams of a scene after the talks, without judging', async () => {
    const { challenge: { id }, teams } = await desk.examining(leads.slice(0, 2), { kind: 'scene', criteria: [], stages: [], poolFen: null });
    const answer = async (chosen: string[], others: string[]) => desk.maker.client.post<SeenChallenge & Refusal>(`challenges/${id}/scene-answers`, { version: (await desk.get(desk.maker, id)).version, chosen, answers: others.map((entryId) => ({ entryId, whyNot: '暂不匹配' })) });
    const [a, b] = teams.map(({ entryId }) => entryId) as [string, string];
    expect((await answer([], [])).body.code).toBe('challenges.eligibility-undecided');
    for (const entryId of [a, b]) {
      take(await desk.maker.client.post(`challenges/${id}/entries/${entryId}/eligibility`, { version: 1, decision: 'admit' }));
      expect(codes((await answer([a], [])).body)).toContain('challenges.talk-missing');
      take(await desk.maker.client.post(`challenges/${id}/entries/${entryId}/talks`, { secrecyAnswer: 'no', declined: true, reason: '来函说明' }), 201);
    }
    expect((await desk.act(desk.maker, await desk.get(desk.maker, id), 'begin-judging')).body.code).toBe('challenges.scene-is-not-judged');
    expect((await answer([a], [])).body.code).toBe('challenges.why-not-missing');
    expect((await answer([a, a], [b])).body.code).toBe('challenges.answer-unknown');
    expect(take<SeenChallenge>(await answer([a], [b])).state).toBe('evaluated');
    expect((await states(id)).map(({ state }) => state)).toEqual(['chosen', 'not_chosen']);
    expect((await desk.conclude(await desk.get(desk.maker, id), [a], [])).body.code).toBe('state.illegal-transition');
  });

  it('never passes beside a card or minutes that are not signed, whatever comes at the same moment', async () => {
    const { challenge, teams, panel } = await desk.seated(leads.slice(0, 2));
    const [first, ...rest] = panel as [Somebody, ...Somebody[]];
    await desk.scored(challenge.id, rest, rising);
    const [done, open] = (await desk.assignment(first, challenge.id)).cards;
    take(await desk.sign(first, take<SeenReview>(await desk.save(first, await desk.review(first, done!.id), rising(1)))));
    const saved = take<SeenReview>(await desk.save(first, await desk.review(first, open!.id), rising(2)));
    const [signed, early] = await Promise.all([desk.sign(first, saved), desk.conclude(challenge, [teams[1]!.entryId], [teams[0]!.entryId])]);
    expect([signed.status, early.status]).toEqual([200, 422]);
    await desk.minuted(challenge.id, rest);
    const { sha256, cardsSha256, revision } = await desk.minutes(challenge.id);
    // whichever comes first: signed and concluded as it was, or written anew and refused
    const [mine, changed] = await Promise.all([
      first.client.post(`challenges/${challenge.id}/minutes/signatures`, { sha256, cardsSha256, password: PASSWORD }), desk.maker.client.put<SeenMinutes>(`challenges/${challenge.id}/minutes`, { revision, text: '临时改动的纪要' }),
    ]);
    expect([changed.status, [201, 409].includes(mine.status)]).toEqual([200, true]);
    expect(codes((await desk.conclude(challenge, [teams[1]!.entryId], [teams[0]!.entryId])).body)).toEqual(['challenges.minutes-unsigned']);
    await desk.minuted(challenge.id, panel);
    take(await desk.conclude(challenge, [teams[1]!.entryId], [teams[0]!.entryId]));
    expect((await desk.sign(first, { ...saved, version: saved.version + 1 })).body.code).toBe('challenges.card-signed');
  });

  it('removes an expert after the points are seen only for a conflict that the platform finds', async () => {
    const { challenge, panel } = await desk.seated(leads.slice(0, 2));
    const seats = async () => (await desk.panel(challenge.id)).seats!;
    await desk.scored(challenge.id, panel, rising);
    const seat = (await seats())[0]!;
    expect([seat.state, seat.nextActs[0]!.blockedBy.map(({ code }) => code)]).toEqual(['signed', ['challenges.removal-after-scores']]);
    const remove = () => desk.maker.client.post<Refusal>(`challenges/${challenge.id}/panel/seats/${seat.id}/acts/remove`, { version: seat.version, reason: '查实利益关系' });
    expect((await remove()).body.code).toBe('challenges.removal-after-scores');
    const who = (await desk.byId(challenge.id)).get(seat.id)!;
    // nobody who has seen the scores makes a conflict: not by a deal that is begun now, nor the expert by a relation declared now
    const deal = newId();
    await desk.hand.sql(`insert into contracting.deal (id, state, version, holder_id, acquirer_id, achievement_id, achievement_title, proposed_by, proposer_id, note, "foreign", created_at, updated_at) values ($1, 'talking', 1, $2, $3, $4, '成果', 'acquirer', $5, '合作', 'no', now(), now())`,
      [deal, who.organisationId, desk.maker.organisationId, newId(), desk.maker.userId]);
    expect((await remove()).body.code).toBe('challenges.removal-after-scores');
    const own = async () => take<{ profile: SeenExpert }>(await who.client.get('experts/me')).profile;
    take(await desk.profile(who, { version: (await own()).version, relatedPeople: [leads[0]!.userId] }));
    expect((await remove()).body.code).toBe('challenges.removal-after-scores');
    take(await desk.profile(who, { version: (await own()).version }));
    const disclosure = newId();
    await desk.hand.sql(`insert into rights_assignment.disclosure (id, version, state, state_reason, organisation_id, author_id, secrecy_answer, secrecy_answered_by, secrecy_answered_at, title, protection, answers, public_funded, projects, publications, unit_share, rule_versions, created_at, updated_at)
      values ($1, 1, 'returned', '补正', $2, $3, 'no', $3, now(), '刀具磨损感知', 'invention', '{}', false, '[]', '[]', '{"numerator":1,"denominator":1}', '[]', now(), now())`, [disclosure, leads[0]!.organisationId, leads[0]!.userId]);
    for (const [position, userId] of [leads[0]!.userId, who.userId].entries()) await desk.hand.sql(
      `insert into rights_assignment.contributor (disclosure_id, list, position, name, user_id, status, tax_class, signs_by, part, numerator, denominator) values ($1, 'inventor', $2, '某人', $3, 'staff', 'resident_employee', 'account', 'creative', 1, 2)`, [disclosure, position, userId]);
    expect((await remove()).body.code).toBe('challenges.removal-after-scores');
    // one that was proposed before the draw is another matter
    await desk.hand.sql(`update contracting.deal set created_at = now() - interval '1 day' where id = $1`, [deal]);
    expect((await seats())[0]!.nextActs[0]!.blockedBy).toEqual([]);
    await desk.hand.sql(`update contracting.deal set state = 'declined', end_reason = '无意' where id = $1`, [deal]);
    await desk.hand.sql(`update challenges.expert set updated_at = now() - interval '1 day' where account_id = $1`, [who.userId]);
    await desk.hand.sql(`update challenges.expert set related_people = array[$2::uuid] where account_id = $1`, [who.userId, leads[0]!.userId]);
    take(await remove());
    expect((await desk.judging(challenge.id)).complete).toBe(false);
    expect((await seats()).map(({ state }) => state)).toEqual(['removed', 'signed', 'signed', 'signed', 'signed', 'drawn']);
    await desk.hand.sql(`update challenges.expert set related_people = '{}' where account_id = $1`, [who.userId]);
  });

  it('lets an expert who finds a relation after signing admit it and step back, in their own words', async () => {
    await desk.experts(1);
    const { challenge: { id }, panel } = await desk.seated(leads.slice(0, 2));
    await desk.scored(id, panel, rising);
    const admit = async (who: Somebody, reason?: string) => who.client.post<Refusal>(`challenges/${id}/panel/mine/acts/admit-conflict`, { version: (await desk.assignment(panel[0]!, id)).version, ...(reason && { reason }) });
    expect((await desk.assignment(panel[0]!, id)).nextActs.map(({ act }) => act)).toEqual(['admit-conflict']);
    expect((await admit(panel[0]!)).body.code).toBe('state.reason-required');
    const seat = (await desk.panel(id)).seats!.find(({ place }) => place === 1)!;
    expect((await desk.maker.client.post<Refusal>(`challenges/${id}/panel/seats/${seat.id}/acts/admit-conflict`, { version: seat.version, reason: '替其承认' })).body.code).toBe('challenges.not-yours');
    take(await admit(panel[0]!, '配偶在牵头单位任职'));
    expect((await desk.panel(id)).seats!.map(({ state }) => state)).toEqual(['recused', 'signed', 'signed', 'signed', 'signed', 'drawn']);
    expect((await desk.judging(id)).complete).toBe(false);
  });

  it('is concluded again in a second round after an objection: panel and cards stay, minutes begin anew', async () => {
    const { challenge, teams, panel } = await desk.seated(leads);
    const [a, b, c] = teams.map(({ entryId }) => entryId) as [string, string, string];
    await desk.scored(challenge.id, panel, rising);
    await desk.minuted(challenge.id, panel);
    take(await desk.conclude(challenge, [c], [a, b]));
    // what an upheld objection comes to: the decision is void, the winner is out, the others are judged again
    await desk.hand.sql(`update challenges.decision set voided_at = now(), void_reason = '异议成立', void_cause = 'objection' where challenge_id = $1`, [challenge.id]);
    await desk.hand.sql(`update challenges.entry set state = case when id = $2 then 'excluded' else 'eligible' end, version = version + 1, why_not = case when id = $2 then '材料不实' end where challenge_id = $1`, [challenge.id, c]);
    await desk.hand.sql(`update challenges.challenge set state = 'judging', version = version + 1 where id = $1`, [challenge.id]);
    const again = await desk.get(desk.maker, challenge.id);
    expect((await desk.judging(again.id))).toMatchObject({ round: 2, cards: 10, signed: 10, complete: true, first: [b] });
    expect(await desk.minutes(again.id)).toMatchObject({ round: 2, revision: 0, signatures: [] });
    expect(codes((await desk.conclude(again, [b], [a])).body)).toEqual(['challenges.minutes-unsigned']);
    await desk.minuted(again.id, panel, '第二轮评榜会议纪要。');
    expect((await desk.conclude(again, [c], [a, b])).body.code).toBe('challenges.answer-unknown');
    take(await desk.conclude(again, [b], [a]));
    expect(await desk.database.sql('select round, voided_at is null as stands, winners from challenges.decision where challenge_id = $1 order by round', [again.id])).toEqual([{ round: 1, stands: false, winners: [c] }, { round: 2, stands: true, winners: [b] }]);
  });
});
