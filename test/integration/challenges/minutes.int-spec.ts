import type { Somebody } from '../listing/listing-market.js';
import { take, type Refusal, type SeenChallenge } from './challenge-desk.js';
import { openJudgingDesk, PASSWORD, type JudgingDesk, type SeenMinutes } from './judging-desk.js';

const DISSENT = '第 2 号方案的可行性被高估，本人保留意见。';
interface History { items: { act: string; texts: { en: string } }[] }

describe('the minutes of a judging', () => {
  let desk: JudgingDesk;
  let leads: Somebody[];
  beforeAll(async () => {
    desk = await openJudgingDesk();
    leads = [await desk.team('岳麓'), await desk.team('湘江'), await desk.team('洞庭')];
    await desk.experts(6);
  }, 60_000);
  afterAll(() => desk.close());

  const codes = (body: Refusal) => (body.errors ?? []).map(({ code }) => code);
  const rising = (number: number) => ({ novelty: 50 + 10 * number, plan: 60 });
  const sign = (id: string, who: Somebody, { sha256, cardsSha256 }: Pick<SeenMinutes, 'sha256' | 'cardsSha256'>, dissent: string | null = null) => who.client.post<SeenMinutes & Refusal>(`challenges/${id}/minutes/signatures`, { sha256, cardsSha256, dissent, password: PASSWORD });
  const write = async (id: string, text = '评榜会议纪要') => take<SeenMinutes>(await desk.maker.client.put(`challenges/${id}/minutes`, { revision: (await desk.minutes(id)).revision, text }));
  const record = async (id: string, seatId: string, change: object = {}, who = desk.maker) => who.client.post<SeenMinutes & Refusal>(`challenges/${id}/minutes/unsigned`, { seatId, sha256: (await desk.minutes(id)).sha256, reason: '多次联系未果', ...change });
  /** Written, and the last card signed, so many days ago. */
  const daysAgo = async (id: string, days: number) => {
    await desk.hand.sql(`update challenges.minutes set written_at = now() - $2 * interval '1 day' where challenge_id = $1`, [id, days]);
    await desk.hand.sql(`update challenges.card set signed_at = now() - $2 * interval '1 day' where challenge_id = $1`, [id, days]);
  };
  const scored = async (change?: Record<string, unknown>) => {
    const made = await desk.seated(leads, change);
    await desk.scored(made.challenge.id, made.panel, rising);
    return made;
  };
  const seatOf = async (id: string, who: Somebody) => [...await desk.byId(id)].find(([, one]) => one.userId === who.userId)![0];

  it('are signed with a dissent, which the organiser and reviewers read and other experts do not', async () => {
    const { challenge: { id }, panel: [first, second] } = await scored();
    const written = await write(id);
    take(await sign(id, first!, written, DISSENT), 201);
    const dissents = async (who: Somebody) => (await desk.minutes(id, who)).signatures.map(({ dissent }) => dissent);
    expect([await dissents(desk.maker), await dissents(desk.officer), await dissents(first!), await dissents(second!)]).toEqual([[DISSENT], [DISSENT], [DISSENT], [null]]);
    const kept = await desk.hand.sql<{ whole: string }>('select to_jsonb(a)::text as whole from platform.audit_entry a where a.aggregate_id = $1', [id]);
    expect(kept.some(({ whole }) => whole.includes('被高估'))).toBe(false);
    expect((await sign(id, second!, written, ' ')).status).toBe(400);
  });

  it('say on record who did not sign, some days after they were put to them; the conclusion needs more than half of the signatures', async () => {
    const { challenge, teams, panel } = await scored();
    const { id } = challenge;
    const [a, b, c] = teams.map(({ entryId }) => entryId) as [string, string, string];
    const written = await write(id);
    for (const who of panel.slice(0, 2)) take(await sign(id, who, written), 201);
    const seats = await Promise.all(panel.map((who) => seatOf(id, who)));
    await daysAgo(id, 4.9);
    expect((await record(id, seats[4]!)).body).toMatchObject({ code: 'challenges.minutes-still-fresh', params: { days: 5 } });
    expect((await desk.minutes(id)).missing).toEqual([]);
    // a card that was signed later puts them to the experts later
    await daysAgo(id, 5.1);
    await desk.hand.sql(`update challenges.card set signed_at = now() where seat_id = $1`, [seats[0]]);
    expect((await record(id, seats[4]!)).body.code).toBe('challenges.minutes-still-fresh');
    await daysAgo(id, 5.1);
    expect((await desk.minutes(id)).missing.map(({ seatId }) => seatId).sort()).toEqual([seats[2], seats[3], seats[4]].sort());
    expect((await record(id, seats[4]!, {}, desk.officer)).status).toBe(404);
    expect((await record(id, seats[4]!, {}, panel[0])).status).toBe(403);
    expect((await record(id, seats[4]!, { reason: ' ' })).status).toBe(400);
    expect((await record(id, seats[4]!, { sha256: 'a'.repeat(64) })).body.code).toBe('challenges.minutes-changed');
    expect((await record(id, seats[0]!)).body.code).toBe('challenges.minutes-signed-by-them');
    const both = await Promise.all([record(id, seats[4]!), record(id, seats[4]!)]);
    expect(both.map(({ status, body }) => [status, body.code]).sort()).toEqual([[201, undefined], [409, 'challenges.unsigned-recorded']]);
    expect((await desk.minutes(id, panel[1])).unsigned).toEqual([expect.objectContaining({ seatId: seats[4], reason: '多次联系未果' })]);
    expect(take<History>(await desk.nobody.get(`challenges/${id}/history`)).items.map(({ texts }) => texts.en)).toContain('Put on record that an expert did not sign the minutes');
    expect((await desk.conclude(challenge, [c], [a, b])).body).toMatchObject({ code: 'challenges.minutes-unsigned', params: { minutesSigned: 2, minutesExcused: 1, experts: 5 } });
    take(await record(id, seats[2]!), 201);
    take(await record(id, seats[3]!), 201);
    expect(codes((await desk.conclude(challenge, [c], [a, b])).body)).toEqual(['challenges.minutes-by-too-few']);
    // who is on record may still sign, and is then no longer without
    take(await sign(id, panel[2]!, written), 201);
    expect((await desk.minutes(id)).unsigned.map(({ seatId }) => seatId).sort()).toEqual([seats[3], seats[4]].sort());
    take(await desk.conclude(challenge, [c], [a, b]));
  });

  it('begin anew with another text, records too, and never stand in for a card', async () => {
    const { challenge, teams, panel } = await desk.seated(leads.slice(0, 2));
    const { id } = challenge;
    await desk.scored(id, panel.slice(1), rising);
    await write(id);
    const seat = await seatOf(id, panel[0]!);
    await daysAgo(id, 30).catch(() => undefined);
    expect((await record(id, seat)).body.code).toBe('challenges.minutes-still-fresh');
    const at = await desk.minutes(id);
    await expect(desk.database.sql(`insert into challenges.minutes_unsigned (challenge_id, round, revision, seat_id, account_id, cards_sha256, reason, recorded_by, recorded_at) values ($1, 1, $2, $3, $4, $5, '无', $6, now())`,
      [id, at.revision, seat, panel[0]!.userId, 'a'.repeat(64), desk.maker.userId])).rejects.toThrow(/unsigned_cards/);
    expect(codes((await desk.conclude(challenge, [teams[1]!.entryId], [teams[0]!.entryId])).body)).toContain('challenges.cards-missing');
    await desk.scored(id, panel.slice(0, 1), rising);
    await daysAgo(id, 6);
    take(await record(id, seat), 201);
    expect((await write(id, '另一稿')).unsigned).toEqual([]);
    expect((await record(id, seat)).body.code).toBe('challenges.minutes-still-fresh');
  });

  it('go on in a second round without an expert whose account is no longer there', async () => {
    const { challenge, teams, panel } = await scored();
    const [a, b, c] = teams.map(({ entryId }) => entryId) as [string, string, string];
    await desk.minuted(challenge.id, panel);
    take(await desk.conclude(challenge, [c], [a, b]));
    take(await leads[2]!.client.post(`challenges/${challenge.id}/entries/${c}/acts/give-up`, { version: 2, reason: '无法组织攻关' }));
    await desk.hand.sql(`update identity.account set state = 'disabled' where id = $1`, [panel[4]!.userId]);
    await desk.minuted(challenge.id, panel.slice(0, 4), '第二轮纪要');
    await desk.hand.sql(`update challenges.minutes set written_at = now() - interval '6 days' where challenge_id = $1`, [challenge.id]);
    await daysAgo(challenge.id, 6);
    take(await record(challenge.id, await seatOf(challenge.id, panel[4]!)), 201);
    take(await desk.conclude(await desk.get(desk.maker, challenge.id), [b], [a]));
    await desk.hand.sql(`update identity.account set state = 'active' where id = $1`, [panel[4]!.userId]);
  });

  it('are of the ranking that was signed: where it changes they are written anew', async () => {
    const { challenge, teams, panel } = await scored();
    const { id } = challenge;
    const [a, b, c] = teams.map(({ entryId }) => entryId) as [string, string, string];
    await desk.minuted(id, panel.slice(0, 4), '第 3 号方案居首，建议中榜。');
    const before = await desk.minutes(id);
    await desk.hand.sql(`update challenges.entry set state = 'withdrawn', version = version + 1 where id = $1`, [c]);
    const after = await desk.minutes(id, panel[4]);
    expect([after.sha256, after.cardsSha256 === before.cardsSha256, after.ofAnotherRanking, after.mine]).toEqual([before.sha256, false, true, 'none']);
    expect((await sign(id, panel[4]!, before)).body.code).toBe('challenges.minutes-changed');
    expect((await sign(id, panel[4]!, after)).body.code).toBe('challenges.minutes-outdated');
    const refused = (await desk.conclude(challenge, [b], [a])).body;
    expect([refused.code, refused.params]).toEqual(['challenges.minutes-of-another-ranking', { minutesOfAnotherRanking: 4 }]);
    await desk.minuted(id, panel, '第 2 号方案居首，建议中榜。');
    take<SeenChallenge>(await desk.conclude(challenge, [b], [a]));
    const [row] = await desk.hand.sql<{ cards: string }>(`select after ->> 'cardsSha256' as cards from platform.audit_entry where aggregate_id = $1 and act = 'conclude'`, [id]);
    expect(row!.cards).toBe(after.cardsSha256);
    await expect(desk.database.sql(`insert into challenges.minutes_signature (challenge_id, round, revision, seat_id, account_id, sha256, signed_at) select challenge_id, round, 1, seat_id, account_id, sha256, now() from challenges.minutes_signature where challenge_id = $1 and revision = 2 and seat_id = $2`, [id, await seatOf(id, panel[4]!)]))
      .rejects.toThrow(/ranking_is_signed/);
  });
});
