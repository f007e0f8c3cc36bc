import type { Somebody } from '../listing/listing-market.js';
import { take, type Refusal } from './challenge-desk.js';
import { HASH, openJudgingDesk, PASSWORD, type JudgingDesk, type SeenMinutes, type SeenPanel, type SeenReview } from './judging-desk.js';

const GOOD = { novelty: 80, plan: 60 };
interface Pay { items: { feeFen: number; paidOn: string | null; reference: string | null }[]; earnedFen: number; paidFen: number }

describe('blind scoring', () => {
  let desk: JudgingDesk;
  let leads: Somebody[];
  beforeAll(async () => {
    desk = await openJudgingDesk();
    leads = [await desk.team('岳麓'), await desk.team('湘江')];
    await desk.experts(7);
  }, 60_000);
  afterAll(() => desk.close());

  const codes = (body: Refusal) => (body.errors ?? []).map(({ code, path }) => `${code} ${path}`);

  it('shows an expert the proposal without a name, once they accepted, and only their own cards', async () => {
    const { challenge: { id }, teams } = await desk.inState('judging', leads);
    await desk.hand.sql(`update challenges.entry set proposal = jsonb_set(jsonb_set(proposal, '{plan}', to_jsonb('由岳麓大学和张负责牵头，见“岳麓大学-验证.pdf”。'::text)), '{members,0,name}', '"Yuelu University"') where id = $1`, [teams[0]!.entryId]);
    take(await desk.draw(id), 201);
    const [[seatId, who], [, other]] = [...await desk.byId(id)] as [[string, Somebody], [string, Somebody]];
    const { cards } = await desk.assignment(who, id);
    expect(cards.map(({ number, state, started }) => [number, state, started])).toEqual([[1, 'draft', false], [2, 'draft', false]]);
    expect((await who.client.get<Refusal>(`reviews/${cards[0]!.id}`)).body.code).toBe('challenges.accept-first');
    take(await who.client.post(`challenges/${id}/panel/mine/acts/accept`, { version: 1 }));
    const seen = await desk.review(who, cards[0]!.id);
    const text = JSON.stringify(seen);
    for (const name of ['岳麓大学', '张负责', 'Yuelu', '牵头单位', '.pdf', leads[0]!.organisationId, leads[0]!.userId, teams[0]!.entryId, seatId]) expect(text).not.toContain(name);
    expect([seen.proposal['title'], seen.criteria.map((each) => each.id), seen.editable]).toEqual(['第 1 个方案', ['novelty', 'plan'], true]);
    for (const stranger of [other, desk.maker, desk.officer, leads[0]!]) expect((await stranger.client.get(`reviews/${cards[0]!.id}`)).status).toBe(stranger === other ? 404 : 403);
    expect((await desk.save(other, seen, GOOD)).status).toBe(404);
  });

  it('keeps drafts as they are, refuses wrong points, and signs only what is whole, with the password', async () => {
    const { challenge: { id }, panel: [who] } = await desk.seated(leads);
    let seen = await desk.review(who!, (await desk.assignment(who!, id)).cards[0]!.id);
    for (const [points, path] of [[{ novelty: 101 }, 'novelty'], [{ novelty: -1 }, 'novelty'], [{ plan: 50.5 }, 'plan'], [{ price: 50 }, 'price']] as const) {
      const { body } = await desk.save(who!, seen, points);
      expect(codes(body)).toEqual([`challenges.points /points/${path}`]);
    }
    expect(codes((await desk.save(who!, seen, {}, { comments: { price: '太贵' } })).body)).toEqual(['challenges.points /points/price']);
    seen = take<SeenReview>(await desk.save(who!, seen, { novelty: 80 }, { comments: { novelty: '新' }, overall: null }));
    expect([seen.points, seen.comments, seen.overall, seen.version]).toEqual([{ novelty: 80 }, { novelty: '新' }, null, 2]);
    expect((await desk.save(who!, { ...seen, version: 1 }, GOOD)).body.code).toBe('state.stale-version');
    expect(codes((await desk.sign(who!, seen)).body)).toEqual(['challenges.points /points/plan', 'challenges.comment-missing /overall']);
    seen = take<SeenReview>(await desk.save(who!, seen, GOOD, { overall: '好' }));
    expect(codes((await desk.sign(who!, seen)).body)).toEqual(['challenges.comment-missing /overall']);
    seen = take<SeenReview>(await desk.save(who!, seen, GOOD));
    expect((await desk.sign(who!, seen, '不是密码')).status).toBe(422);
    expect((await desk.sign(who!, { ...seen, version: 2 })).body.code).toBe('state.stale-version');
    const both = await Promise.all([desk.sign(who!, seen), desk.sign(who!, seen)]);
    expect(both.map(({ status, body }) => [status, body.code]).sort()).toEqual([[200, undefined], [409, 'challenges.card-signed']]);
    const signed = await desk.review(who!, seen.id);
    expect([signed.state, signed.editable, signed.sha256]).toEqual(['signed', false, expect.stringMatching(HASH)]);
    expect((await desk.save(who!, signed, { ...GOOD, plan: 99 })).body.code).toBe('challenges.card-signed');
    await expect(desk.database.sql(`update challenges.card set points = '{}' where id = $1`, [seen.id])).rejects.toThrow(/signed_card/);
    expect((await who!.client.post<Refusal>(`challenges/${id}/panel/mine/acts/recuse`, { version: 2, reason: '有关系' })).body.code).toBe('challenges.recusal-after-signing');
  });

  it('is not for whoever sees names as a reviewer, and not of an entry that went out', async () => {
    const { challenge: { id }, teams, panel: [who] } = await desk.seated(leads);
    const [first, second] = (await desk.assignment(who!, id)).cards;
    const seen = take<SeenReview>(await desk.save(who!, await desk.review(who!, first!.id), GOOD));
    await desk.hand.sql(`update challenges.entry set state = 'withdrawn' where id = $1`, [teams[0]!.entryId]);
    expect((await desk.sign(who!, seen)).body.code).toBe('challenges.card-not-found');
    expect((await desk.assignment(who!, id)).cards.map(({ number }) => number)).toEqual([2]);
    await desk.hand.sql(`update identity.account set roles = '{expert,bureau_officer}' where id = $1`, [who!.userId]);
    expect((await who!.client.get<Refusal>(`reviews/${second!.id}`)).body.code).toBe('challenges.not-blind');
    await desk.hand.sql(`update identity.account set roles = '{expert}' where id = $1`, [who!.userId]);
  });

  it('shows nobody points before every card is signed: not the organiser, not a reviewer, not another expert', async () => {
    const { challenge: { id }, panel } = await desk.seated(leads);
    await desk.scored(id, panel.slice(0, 4), () => GOOD);
    for (const who of [desk.maker, desk.officer]) {
      const seen = await desk.judging(id, who);
      expect([seen.cards, seen.signed, seen.complete, seen.ranking, seen.experts, seen.first]).toEqual([10, 8, false, [], [], []]);
      expect(JSON.stringify([seen, await desk.panel(id, who)])).not.toMatch(/"(points|score|novelty|quality":\{)/);
    }
    for (const who of [...panel, leads[0]!, desk.outsider]) expect((await who.client.get(`challenges/${id}/judging`)).status).toBe(404);
    await desk.scored(id, panel.slice(4), () => GOOD);
    const seen = await desk.judging(id);
    expect([seen.complete, seen.ranking.map(({ score, place }) => [score, place]), seen.ranking[0]!.cards.map(({ expert }) => expert)]).toEqual([true, [['70', 1], ['70', 1]], ['A', 'B', 'C', 'D', 'E']]);
    expect(seen.border).toMatchObject({ by: 'draw' });
  });

  it('tells harsh from mild beside the raw scores, and a figure of quality with its parts', async () => {
    const { challenge: { id }, panel } = await desk.seated(leads);
    await desk.scored(id, panel, (number, expert) => (expert === 0 ? { novelty: 20 + number, plan: 20 } : { novelty: 80 + number, plan: 80 }));
    const seen = await desk.judging(id, desk.officer);
    expect(seen.experts.map(({ habit }) => habit).sort()).toEqual(['harsh', 'mild', 'mild', 'mild', 'mild']);
    expect(seen.ranking.map(({ number, score, lowest, highest }) => [number, score, lowest, highest])).toEqual([[2, '69', '21', '81'], [1, '137/2', '41/2', '161/2']]);
    expect(seen.ranking.every(({ calibrated }) => calibrated !== null)).toBe(true);
    const qualities = (await desk.panel(id)).seats!.map(({ quality }) => quality!);
    expect(qualities.map(({ inTime }) => inTime)).toEqual([1, 1, 1, 1, 1]);
    expect(Math.min(...qualities.map(({ score }) => score))).toBeLessThan(Math.max(...qualities.map(({ score }) => score)));
    expect((await desk.assignment(panel[0]!, id)).quality!.score).toBe(Math.min(...qualities.map(({ score }) => score)));
  });

  it('earns a fee for each signed card, which the organiser records as paid, once', async () => {
    const { challenge: { id }, panel: [who] } = await desk.seated(leads);
    await desk.scored(id, [who!], () => GOOD);
    const seat = (await desk.panel(id)).seats!.find(({ feeFen }) => feeFen > 0)!;
    expect([seat.state, seat.signed, seat.feeFen, seat.paidFen]).toEqual(['signed', 2, 100_000, 0]);
    const pay = (seatId = seat.id, from = desk.maker) => from.client.post<SeenPanel & Refusal>(`challenges/${id}/panel/seats/${seatId}/payments`, { paidOn: '2026-11-20', reference: '劳务 2026-118' });
    expect((await pay(seat.id, desk.officer)).status).toBe(404);
    const twice = await Promise.all([pay(), pay()]);
    expect(twice.map(({ status, body }) => [status, body.code]).sort()).toEqual([[201, undefined], [409, 'challenges.nothing-to-pay']]);
    const own = take<Pay>(await who!.client.get('reviews/pay'));
    expect(own.items.filter(({ reference }) => reference === '劳务 2026-118')).toHaveLength(2);
    expect([own.paidFen, own.earnedFen >= own.paidFen]).toEqual([100_000, true]);
    await expect(desk.database.sql(`update challenges.pay_line set fee_fen = 1 where seat_id = $1`, [seat.id])).rejects.toThrow(/paid_line/);
  });

  it('ends with minutes that every expert signs as they stand; another text begins anew', async () => {
    const { challenge: { id }, panel } = await desk.seated(leads);
    const write = (revision: number, text: string, who = desk.maker) => who.client.put<SeenMinutes & Refusal>(`challenges/${id}/minutes`, { revision, text });
    const sign = async (who: Somebody, sha256: string, password = PASSWORD) => who.client.post<SeenMinutes & Refusal>(`challenges/${id}/minutes/signatures`, { sha256, cardsSha256: (await desk.minutes(id)).cardsSha256 ?? 'a'.repeat(64), password });
    expect((await write(0, '纪要', desk.officer)).status).toBe(404);
    const first = take<SeenMinutes>(await write(0, '纪要第一稿'));
    expect((await sign(panel[0]!, first.sha256!)).body.code).toBe('challenges.cards-open');
    await desk.scored(id, panel, () => GOOD);
    expect((await sign(panel[0]!, first.sha256!, '不是密码')).status).toBe(422);
    expect((await sign(panel[0]!, 'a'.repeat(64))).body.code).toBe('challenges.minutes-changed');
    const both = await Promise.all([sign(panel[0]!, first.sha256!), sign(panel[0]!, first.sha256!)]);
    expect(both.map(({ status, body }) => [status, body.code]).sort()).toEqual([[201, undefined], [409, 'challenges.minutes-signed']]);
    expect((await write(0, '另一稿')).body.code).toBe('state.stale-version');
    expect(take<SeenMinutes>(await write(1, '纪要第二稿')).signatures).toEqual([]);
    expect((await sign(panel[1]!, first.sha256!)).body.code).toBe('challenges.minutes-changed');
    const third = take<SeenMinutes>(await write(2, '纪要第一稿'));
    expect([third.sha256, third.signatures, third.due]).toEqual([first.sha256, [], 5]);
    expect((await desk.minutes(id, panel[0]!)).mine).toBe('waits');
    for (const who of [leads[0]!, desk.outsider]) expect((await who.client.get(`challenges/${id}/minutes`)).status).toBe(404);
  });
});
