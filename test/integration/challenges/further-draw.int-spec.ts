import { chinaDate, newId } from '@app/kernel';
import { eventually } from '../../support/index.js';
import type { Somebody } from '../listing/listing-market.js';
import { take, type Refusal } from './challenge-desk.js';
import { AGAIN_BY, CARDS_BY, openJudgingDesk, repeated, sha256, type JudgingDesk, type SeenExpert, type SeenPanel, type SeenSeat } from './judging-desk.js';

const FIELDS = { one: 'energy.vehicles', two: 'machinery.equipment', three: 'materials.battery' };
const POINTS = { novelty: 70, plan: 80 };

describe('further draws of experts', () => {
  let desk: JudgingDesk;
  let leads: Somebody[];
  beforeAll(async () => {
    desk = await openJudgingDesk();
    leads = [await desk.team('岳麓'), await desk.team('湘江')];
  }, 60_000);
  afterAll(() => desk.close());

  const remove = (id: string, { id: seatId, version }: SeenSeat) => desk.maker.client.post<SeenPanel & Refusal>(`challenges/${id}/panel/seats/${seatId}/acts/remove`, { version, reason: '查实曾共同申报项目' });
  const sits = ({ state }: SeenSeat): boolean => !['recused', 'removed'].includes(state);

  it('fill the seats that nobody is left to take, from the pool of today, and of two at once only one counts', async () => {
    const fields = [FIELDS.one];
    await desk.experts(5, { fields });
    const { challenge: { id }, panel } = await desk.seated(leads, { field: FIELDS.one });
    expect((await desk.panel(id)).drawsAgain).toBe(false);
    expect((await desk.again(id)).body).toMatchObject({ code: 'challenges.panel-complete', params: { seated: 5 } });
    await desk.recuse(id, panel[0]!);
    const before = await desk.panel(id);
    expect([before.missing, before.reservesLeft, before.drawsAgain, before.further]).toEqual([1, 0, true, []]);
    // everybody of the pool was drawn before
    expect((await desk.again(id)).body).toMatchObject({ code: 'challenges.pool-too-small', params: { count: 1, candidates: 0, able: 0 } });
    const colleague = await desk.person(leads[0]!.organisationId, ['expert'], '同单位专家');
    const { profile } = take<{ profile: SeenExpert }>(await desk.profile(colleague, { fields }));
    take(await desk.officer.client.post(`experts/${profile.id}/acts/admit`, { version: profile.version }));
    expect((await desk.again(id)).body).toMatchObject({ code: 'challenges.pool-too-small', params: { candidates: 1, able: 0, same_unit: 1 } });
    const fresh = await desk.experts(3, { fields });
    expect((await desk.again(id, chinaDate(new Date()))).body.code).toBe('challenges.cards-day');
    expect((await desk.again(id, AGAIN_BY, desk.officer)).body.code).toBe('challenges.not-found');
    expect((await desk.again(id, AGAIN_BY, panel[1])).status).toBe(403);

    // held back before either has frozen its draw, so that they meet
    await desk.hand.sql('begin');
    await desk.hand.sql('lock table challenges.further_draw in share mode');
    const race = Promise.all([desk.again(id), desk.again(id, AGAIN_BY, desk.colleague)]);
    await eventually(async () => (await desk.database.sql(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length === 2);
    await desk.hand.sql('commit');
    const both = await race;
    expect(both.map(({ status, body }) => [status, body.code]).sort()).toEqual([[201, undefined], [422, 'challenges.panel-complete']]);
    const seen = await desk.panel(id);
    const [draw] = seen.further as [SeenPanel['further'][0]];
    expect([seen.further.length, draw.number, draw.count, draw.candidates, draw.able, draw.conflicts, draw.cardsBy]).toEqual([1, 2, 1, 4, 3, { same_unit: 1 }, AGAIN_BY]);
    expect(draw.seed).toBe(sha256(`${seen.seed}\n2\n${seen.poolSha256}`));
    expect(draw.poolSha256).toBe(sha256(JSON.stringify(draw.pool!.map(({ expertId, organisationId }) => [expertId, organisationId]))));
    expect(repeated(draw)).toEqual([...draw.chosen!, ...draw.reserves!]);
    expect([...draw.chosen!, ...draw.reserves!].sort()).toEqual(fresh.map(({ userId }) => userId).sort());
    expect([seen.chosen, seen.reserves, seen.seed]).toEqual([before.chosen, before.reserves, before.seed]);
    expect(seen.seats!.map(({ state, place, cardsBy, cards }) => [state, place, cardsBy, cards])).toEqual([['recused', 1, CARDS_BY, 0], ...[2, 3, 4, 5].map((place) => ['accepted', place, CARDS_BY, 2]), ['drawn', 6, AGAIN_BY, 2]]);
    expect([seen.seats![5]!.inPlaceOf, seen.missing, seen.reservesLeft, seen.drawsAgain]).toEqual([seen.seats![0]!.id, 0, 2, false]);
    const told = await desk.database.sql(`select 1 from platform.outbox_event where type = 'challenges.panel-seat-moved.v1' and payload ->> 'challengeId' = $1 and payload ->> 'accountId' = $2 and payload ->> 'act' = 'draw'`, [id, draw.chosen![0]!]);
    expect(told).toHaveLength(1);
    const newcomer = fresh.find(({ userId }) => userId === draw.chosen![0])!;
    const own = await desk.panel(id, newcomer);
    expect([own.seats!.map(({ mine }) => mine), own.further[0]!.seed, own.further[0]!.pool, own.drawsAgain]).toEqual([[true], draw.seed, undefined, false]);
    expect((await desk.panel(id, desk.officer)).drawsAgain).toBe(false);

    // a reserve of the second draw follows, with the day of that draw
    const followed = take<SeenPanel>(await remove(id, seen.seats![1]!));
    expect(followed.seats!.slice(-1).map(({ place, cardsBy, inPlaceOf }) => [place, cardsBy, inPlaceOf])).toEqual([[7, AGAIN_BY, seen.seats![1]!.id]]);
    expect((await desk.byId(id)).get(followed.seats!.at(-1)!.id)!.userId).toBe(draw.reserves![0]);
    take(await remove(id, followed.seats![2]!));
    take(await remove(id, followed.seats![3]!));
    expect((await desk.again(id)).body).toMatchObject({ code: 'challenges.pool-too-small', params: { candidates: 1, able: 0 } });
    await desk.experts(2, { fields });
    const third = take<SeenPanel>(await desk.again(id), 201);
    expect([third.further.map(({ number }) => number), third.seats!.filter(sits).length, third.seats!.at(-1)!.place]).toEqual([[2, 3], 5, 9]);
    const drawn = [third, ...third.further].flatMap(({ chosen, reserves }) => [...chosen!, ...reserves!]);
    expect(new Set(drawn).size).toBe(drawn.length);

    await desk.hand.sql(`update challenges.challenge set state = 'awarded' where id = $1`, [id]);
    const open = take<SeenPanel>(await desk.nobody.get(`challenges/${id}/panel`));
    expect([open.further.map(({ seed, pool, chosen }) => [seed, pool, chosen]), open.seats, open.missing]).toEqual([third.further.map(({ seed }) => [seed, undefined, undefined]), undefined, undefined]);
    expect((await desk.again(id)).body.code).toBe('challenges.not-judging');
  });

  it('are kept by the database too: seed, turn, people, seats and days', async () => {
    const [{ id, account }] = await desk.hand.sql<{ id: string; account: string }>(`select challenge_id as id, drawn_by as account from challenges.further_draw where number = 3`) as [{ id: string; account: string }];
    await desk.hand.sql(`update challenges.challenge set state = 'judging' where id = $1`, [id]);
    const { seed, poolSha256, chosen } = await desk.panel(id);
    const insert = (number: number, own: string, who: string) => desk.database.sql(
      `insert into challenges.further_draw (challenge_id, number, places, seed, pool, pool_sha256, chosen, reserves, excluded, cards_by, drawn_by, drawn_at) values ($1, $2, 1, $3, '[]', $3, array[$4::uuid], '{}', '[]', '2099-01-01', $5, now())`, [id, number, own, who, account]);
    const seedOf = (number: number) => sha256(`${seed}\n${number}\n${poolSha256}`);
    await expect(insert(4, sha256('chosen'), newId())).rejects.toThrow(/draw_seed/);
    await expect(insert(5, seedOf(5), newId())).rejects.toThrow(/draw_in_turn/);
    await expect(insert(4, seedOf(4), chosen![0]!)).rejects.toThrow(/drawn_once/);
    await expect(desk.database.sql(`insert into challenges.panel_expert (id, challenge_id, account_id, organisation_id, place, state, version, cards_by, moved_at) values ($1, $2, $3, $4, 99, 'drawn', 1, '2099-01-01', now())`, [newId(), id, desk.outsider.userId, desk.outsider.organisationId])).rejects.toThrow(/full_panel/);
    await expect(desk.database.sql(`update challenges.panel_expert set cards_by = '2099-01-01' where challenge_id = $1`, [id])).rejects.toThrow(/cards_day/);
    await expect(desk.database.sql('set local role luqiao_app; delete from challenges.further_draw')).rejects.toThrow(/permission denied/);
  });

  it('let a reserve who can step in again go first, and draw nobody then', async () => {
    const fields = [FIELDS.two];
    const all = await desk.experts(6, { fields });
    const { challenge: { id }, panel } = await desk.seated(leads, { field: FIELDS.two });
    const reserve = all.find((each) => !panel.includes(each))!;
    const profile = async () => take<{ profile: SeenExpert }>(await reserve.client.get('experts/me')).profile;
    const { id: expertId, version } = await profile();
    take(await desk.officer.client.post(`experts/${expertId}/acts/retire`, { version, reason: '暂时离岗' }));
    await desk.recuse(id, panel[0]!);
    expect((await desk.panel(id)).missing).toBe(1);
    const back = take<{ profile: SeenExpert }>(await desk.profile(reserve, { version: (await profile()).version, fields })).profile;
    take(await desk.officer.client.post(`experts/${expertId}/acts/admit`, { version: back.version }));
    await desk.experts(2, { fields });
    const seen = take<SeenPanel>(await desk.again(id), 201);
    expect([seen.further, seen.missing, seen.seats!.at(-1)!.place, seen.seats!.at(-1)!.cardsBy, (await desk.byId(id)).get(seen.seats!.at(-1)!.id)!.userId]).toEqual([[], 0, 6, AGAIN_BY, reserve.userId]);
  });

  it('ask cards of whoever joins, begin the minutes anew, and judge everybody by their own day', async () => {
    const fields = [FIELDS.three];
    await desk.experts(5, { fields });
    const { challenge, panel } = await desk.seated(leads, { field: FIELDS.three });
    const { id } = challenge;
    // the day of the first ones is over before anybody signs; one of them has signed in time
    await desk.scored(id, panel.slice(1, 2), () => POINTS);
    await desk.hand.sql(`update challenges.panel_expert set cards_by = $2 where challenge_id = $1 and account_id <> $3`, [id, chinaDate(new Date(Date.now() - 86_400_000)), panel[1]!.userId]);
    await desk.scored(id, panel.slice(2), () => POINTS);
    await desk.recuse(id, panel[0]!);
    await desk.minuted(id, panel.slice(1));
    // four are too few to conclude, so whoever has seen the scores has no choice but to draw
    expect((await desk.panel(id)).drawsAgain).toBe(true);
    const fresh = await desk.experts(1, { fields });
    const signed = await desk.minutes(id);
    take(await desk.again(id), 201);
    expect(await desk.judging(id)).toMatchObject({ complete: false, ranking: [] });
    take(await fresh[0]!.client.post(`challenges/${id}/panel/mine/acts/accept`, { version: 1 }));
    await desk.scored(id, fresh, () => POINTS);
    const first = (await desk.judging(id)).first;
    const others = (await desk.judging(id)).ranking.map(({ entryId }) => entryId).filter((entryId) => !first.includes(entryId));
    // the cards of one more make another ranking than the four have signed
    const kept = await desk.minutes(id);
    expect([kept.sha256, kept.signatures.length, kept.due, kept.ofAnotherRanking]).toEqual([signed.sha256, 4, 5, true]);
    expect((await desk.conclude(await desk.get(desk.maker, id), first, others)).body).toMatchObject({ code: 'challenges.minutes-of-another-ranking', params: { minutesOfAnotherRanking: 4 } });
    const inTime = new Map((await desk.panel(id)).seats!.filter(sits).map(({ place, quality }) => [place, quality!.inTime]));
    expect([...inTime]).toEqual([[2, 1], [3, 0], [4, 0], [5, 0], [6, 1]]);
    await desk.minuted(id, [...panel.slice(1), ...fresh]);
    take(await desk.conclude(await desk.get(desk.maker, id), first, others));
  });

  it('are not made by whoever has seen the scores of a panel that is large enough', async () => {
    await desk.experts(1, { fields: [FIELDS.three] });
    const { challenge: { id }, panel } = await desk.seated(leads, { field: FIELDS.three }, 7);
    await desk.recuse(id, panel[0]!);
    await desk.experts(1, { fields: [FIELDS.three] });
    expect((await desk.panel(id)).drawsAgain).toBe(true);
    await desk.scored(id, panel.slice(1), () => POINTS);
    expect((await desk.panel(id)).drawsAgain).toBe(false);
    expect((await desk.again(id)).body).toMatchObject({ code: 'challenges.draw-after-scores', params: { seated: 6, least: 5 } });
  });
});
