import { newId } from '@app/kernel';
import { eventually } from '../../support/market.js';
import { PASSWORD, type SeenDeal } from '../contracting/deal-desk.js';
import type { Somebody } from '../listing/listing-market.js';
import { sentContract } from './award-signing.js';
import { take, type Refusal, type SeenChallenge } from './challenge-desk.js';
import { openPerformingDesk, RACE, type PerformingDesk, type Winner } from './performing-desk.js';

interface SeenEntry { state: string; version: number; nextActs: { act: string; blockedBy: { code: string }[] }[] }
interface Line { number: number; state: string; winner: boolean; gaveUp: boolean; organisations: object[] | null }

const WHY = '核心成员离职，无法按承诺组织攻关。';
const CALLED_OFF = '中榜结论已经失效，本次洽谈随之终止。The award no longer stands, and this deal ends with it.';
const THREE = { ...RACE, lanes: { count: 3, startShare: { numerator: 1, denominator: 10 } }, stages: [{ id: 'sample', title: '样机', fen: 70_000_000 }, { id: 'mounted', title: '装车', fen: 140_000_000 }] };

describe('deals about an award that fell', () => {
  let desk: PerformingDesk;
  beforeAll(async () => {
    desk = await openPerformingDesk();
  });
  afterAll(() => desk.close());
  const fresh = (id: string) => desk.get(desk.maker, id);
  const entryOf = async ({ lead, entryId }: Winner, id: string) => take<SeenEntry>(await lead.client.get(`challenges/${id}/entries/${entryId}`));
  const giveUp = async (winner: Winner, id: string) => winner.lead.client.post<SeenEntry & Refusal>(`challenges/${id}/entries/${winner.entryId}/acts/give-up`, { version: (await entryOf(winner, id)).version, reason: WHY });
  const abort = async (id: string) => desk.act(desk.maker, await fresh(id), 'abort', '项目取消');
  const dealOf = async (who: Somebody, id: string) => take<SeenDeal>(await who.client.get(`deals/${id}`));
  const propose = async (challenge: Pick<SeenChallenge, 'id'>, winner: Winner) => take<{ dealId: string }>(await desk.contract(challenge, winner.entryId), 201).dealId;
  const talking = async (challenge: Pick<SeenChallenge, 'id'>, winner: Winner) => {
    const dealId = await propose(challenge, winner);
    take(await winner.office.client.post(`deals/${dealId}/acts/accept`, { version: (await dealOf(winner.office, dealId)).version }));
    return dealId;
  };
  const agreed = async (challenge: Pick<SeenChallenge, 'id'>, winner: Winner) => {
    const dealId = await talking(challenge, winner);
    take(await winner.office.client.post(`deals/${dealId}/terms/1/decisions/accept`, {}));
    return dealId;
  };
  const contractsOf = (dealId: string) => desk.hand.sql<{ state: string; reason: string | null }>('select state, end_reason as reason from contracting.contract where deal_id = $1 order by id', [dealId]);
  /** So many stand before a row that somebody else holds. */
  const waiting = (count: number) => eventually(async () => (await desk.database.sql(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length === count);
  const states = async (id: string) => (await desk.hand.sql<{ state: string }>('select state from challenges.entry where challenge_id = $1 order by number', [id])).map(({ state }) => state);

  it.each([['proposed', propose], ['talking', talking], ['agreed', agreed]] as const)('ends one that was %s, with a reason that both sides read, and both are told', async (state, make) => {
    const { challenge: { id }, winners: [winner] } = await desk.awarded(1);
    const dealId = await make({ id }, winner!);
    expect((await dealOf(winner!.office, dealId)).state).toBe(state);
    take(await giveUp(winner!, id));
    for (const who of [winner!.office, desk.maker]) expect(await dealOf(who, dealId)).toMatchObject({ state: 'abandoned', endReason: CALLED_OFF, nextActs: [] });
    expect(await contractsOf(dealId)).toEqual(state === 'agreed' ? [{ state: 'cancelled', reason: CALLED_OFF }] : []);
    expect((await fresh(id)).state).toBe('judging');
    const events = await desk.database.sql<{ tell: string | null }>(`select payload ->> 'tellOrganisationId' as tell from platform.outbox_event where type = 'contracting.deal-moved.v1' and payload ->> 'dealId' = $1 and payload ->> 'act' = 'call-off'`, [dealId]);
    expect(events).toEqual([{ tell: null }]);
    const refused = await winner!.office.client.post<Refusal>(`deals/${dealId}/acts/call-off`, { version: (await dealOf(winner!.office, dealId)).version, reason: '再终止一次' });
    expect([403, 409]).toContain(refused.status);
  });

  it('leaves room for another deal about an entry that wins again', async () => {
    const { challenge, winners: [first, second] } = await desk.awarded(2);
    const before = await talking(challenge, second!);
    take(await giveUp(first!, challenge.id));
    expect([(await dealOf(second!.office, before)).state, await states(challenge.id)]).toEqual(['abandoned', ['withdrawn', 'eligible']]);
    await desk.hand.sql(`update challenges.entry set state = 'chosen', version = version + 1 where id = $1`, [second!.entryId]);
    await desk.hand.sql(`insert into challenges.decision (id, challenge_id, round, ranking, winners, minutes, minutes_sha256, concluded_by, concluded_at) values ($1, $2, 2, '[]', $3, '评榜纪要', encode(sha256('x'), 'hex'), $4, now())`, [newId(), challenge.id, [second!.entryId], desk.maker.userId]);
    await desk.hand.sql(`update challenges.challenge set state = 'awarded', version = version + 1 where id = $1`, [challenge.id]);
    expect((await desk.board(desk.maker, challenge.id)).lanes).toEqual([expect.objectContaining({ dealId: before, dealState: 'abandoned', mayContract: true })]);
    const again = await talking(challenge, second!);
    expect(again).not.toBe(before);
    expect((await desk.board(desk.maker, challenge.id)).lanes).toEqual([expect.objectContaining({ dealId: again, dealState: 'talking' })]);
  });

  it('is never one whose contract took effect: that ends by its own rules', async () => {
    const { challenge: { id }, winners: [winner] } = await desk.awarded(1);
    const contractId = await desk.inEffect({ id }, winner!);
    const refused = async () => { const { status, body } = await giveUp(winner!, id); return [status, body.code]; };
    expect((await entryOf(winner!, id)).nextActs).toEqual([expect.objectContaining({ act: 'give-up', blockedBy: [expect.objectContaining({ code: 'challenges.contract-took-effect' })] })]);
    expect(await refused()).toEqual([422, 'challenges.contract-took-effect']);
    // nor is it once that was ended: something may have been paid under it
    await desk.terminated(contractId, winner!);
    expect(await refused()).toEqual([422, 'challenges.contract-took-effect']);
    expect([(await fresh(id)).state, await states(id)]).toEqual(['awarded', ['chosen']]);
  });

  it('of a race whose other lane works is the own one alone; the money of the lane goes back', async () => {
    const { challenge: { id }, winners: [one, two] } = await desk.awarded(2, RACE);
    await desk.hand.sql(`update challenges.decision set notice_id = $2, ranking = $3 where challenge_id = $1`, [id, newId(), JSON.stringify([one!, two!].map(({ entryId }, at) => ({ entryId, score: { numerator: String(90 - at), denominator: '1' } })))]);
    const contractId = await desk.inEffect({ id }, one!);
    const dealId = await agreed({ id }, two!);
    take(await giveUp(two!, id));
    expect([(await fresh(id)).state, await states(id), (await dealOf(two!.office, dealId)).state]).toEqual(['performing', ['chosen', 'withdrawn'], 'abandoned']);
    expect(await desk.hand.sql('select 1 from challenges.decision where challenge_id = $1 and voided_at is null', [id])).toHaveLength(1);
    // it stays in the ranking, as nobody's lane and nameless
    const lines = take<{ entries: Line[] }>(await desk.outsider.client.get(`challenges/${id}/results`)).entries;
    expect(lines.map(({ number, winner, gaveUp, organisations }) => [number, winner, gaveUp, organisations === null])).toEqual([[1, true, false, false], [2, false, true, true]]);
    const { items } = take<{ items: { act: string; who: string | null }[] }>(await desk.outsider.client.get(`challenges/${id}/history`));
    expect(items.slice(-2)).toEqual([expect.objectContaining({ act: 'winner-gave-up', who: null }), expect.objectContaining({ act: 'perform' })]);
    await desk.plan(contractId, one!, [['sample', 30], ['mounted', 60]]);
    for (const key of ['sample', 'mounted']) await desk.reached(contractId, one!, key);
    await desk.endUser(id);
    take(await desk.post(desk.colleague, id, 'acceptance', { version: (await fresh(id)).version, opinion: '满足全部指标', password: PASSWORD }), 201);
    for (const [sum, fen] of [['0-start', 30_000_000], ['sample', 80_000_000], ['mounted', 160_000_000]] as const) await desk.paid(contractId, one!, sum, fen);
    const open = await desk.settlement(desk.maker, id);
    expect(open).toMatchObject({ poolFen: 300_000_000, owedFen: 270_000_000, paidFen: 270_000_000, refundFen: 30_000_000, addsUp: true, running: [] });
    expect(new Set(open.lines.map(({ entryId }) => entryId))).toEqual(new Set([one!.entryId]));
    expect(take(await desk.post(desk.maker, id, 'settlement', { version: open.version }), 201)).toMatchObject({ state: 'settled', paidFen: 270_000_000, refundFen: 30_000_000 });
    const archived = take<{ items: { id: string; winners: { id: string }[] }[] }>(await desk.outsider.client.get('challenges/archive')).items.find((each) => each.id === id)!;
    expect(archived.winners.map((each) => each.id)).toEqual([one!.lead.organisationId]);
  });

  it('of a race with a third lane waits for that one', async () => {
    const { challenge: { id }, winners: [one, two, three] } = await desk.awarded(3, THREE);
    await desk.inEffect({ id }, one!);
    const waiting = await talking({ id }, three!);
    take(await giveUp(two!, id));
    expect([(await fresh(id)).state, await states(id), (await dealOf(three!.office, waiting)).state]).toEqual(['awarded', ['chosen', 'withdrawn', 'chosen'], 'talking']);
    expect(await desk.begin(id)).toBe(false);
    take(await giveUp(three!, id));
    expect([(await fresh(id)).state, await states(id)]).toEqual(['performing', ['chosen', 'withdrawn', 'withdrawn']]);
  });

  it('of a race in which nobody works yet is every one, and all are judged again', async () => {
    const { challenge: { id }, winners: [one, two] } = await desk.awarded(2, RACE);
    const dealId = await agreed({ id }, one!);
    take(await giveUp(two!, id));
    expect([(await fresh(id)).state, await states(id), (await dealOf(one!.office, dealId)).state]).toEqual(['judging', ['eligible', 'withdrawn'], 'abandoned']);
  });

  it('ends with a challenge that is aborted, which is refused while a contract is in effect', async () => {
    const { challenge: { id }, winners: [one, two] } = await desk.awarded(2, RACE);
    const dealId = await talking({ id }, two!);
    const contractId = await desk.inEffect({ id }, one!);
    const refused = await abort(id);
    expect([refused.status, refused.body.code, (await dealOf(two!.office, dealId)).state]).toEqual([422, 'challenges.contract-in-effect', 'talking']);
    expect((await fresh(id)).nextActs.find(({ act }) => act === 'abort')!.blockedBy.map(({ code }) => code)).toEqual(['challenges.contract-in-effect']);
    await desk.terminated(contractId, one!);
    expect(take<SeenChallenge>(await abort(id)).state).toBe('aborted');
    // what took effect once stays as it was ended
    expect([(await dealOf(two!.office, dealId)).state, (await contractsOf((await desk.board(desk.maker, id)).lanes[0]!.dealId!))[0]!.state]).toEqual(['abandoned', 'terminated']);
  });

  it('ends too where a reviewer ends the challenge for silence, with the same refusal', async () => {
    const { challenge: { id }, winners: [one, two] } = await desk.awarded(2, RACE);
    const dealId = await talking({ id }, two!);
    const contractId = await desk.inEffect({ id }, one!);
    const silent = async () => {
      await desk.hand.sql(`update challenges.challenge set updated_at = now() - interval '100 days' where id = $1`, [id]);
      await desk.hand.sql(`update challenges.entry set decided_at = now() - interval '100 days' where challenge_id = $1 and decided_at is not null`, [id]);
      await desk.hand.sql(`update platform.audit_entry set at = now() - interval '100 days' where aggregate_type = 'challenge' and aggregate_id = $1`, [id]);
      return desk.act(desk.officer, await desk.get(desk.officer, id), 'end-for-silence', '发榜单位长期未办理');
    };
    const refused = await silent();
    expect([refused.status, refused.body.code, (await dealOf(two!.office, dealId)).state]).toEqual([422, 'challenges.contract-in-effect', 'talking']);
    await desk.terminated(contractId, one!);
    expect(take<SeenChallenge>(await silent()).state).toBe('aborted');
    expect((await dealOf(two!.office, dealId)).state).toBe('abandoned');
  });

  it('never takes effect where it was out for signature: the envelope is closed with it', async () => {
    const { challenge: { id }, winners: [winner] } = await desk.awarded(1);
    const sent = await sentContract(desk, { id }, winner!);
    take(await sent.sign(sent.leader), 201);
    take(await giveUp(winner!, id));
    expect(await contractsOf(sent.dealId)).toEqual([{ state: 'cancelled', reason: CALLED_OFF }]);
    expect(await desk.hand.sql('select state, close_reason as reason from contracting.signing_envelope where contract_id = $1', [sent.id])).toEqual([{ state: 'recalled', reason: CALLED_OFF }]);
    expect((await sent.sign(desk.maker)).body.code).toBe('contracting.not-out-for-signature');
  });

  it.each([['signature', 'give-up'], ['give-up', 'signature']] as const)('is either in effect or given up, never both: with the last %s at the door first, the %s comes too late', async (first, then) => {
    const { challenge: { id }, winners: [winner] } = await desk.awarded(1);
    const sent = await sentContract(desk, { id }, winner!);
    take(await sent.sign(sent.leader), 201);
    // both come up to the deal, which somebody else holds for a moment, one after the other
    await desk.hand.sql('begin');
    await desk.hand.sql('select 1 from contracting.deal where id = $1 for update', [sent.dealId]);
    const acts = { signature: () => sent.sign(desk.maker), 'give-up': () => giveUp(winner!, id) };
    const early = acts[first]();
    await waiting(1);
    const late = acts[then]();
    await waiting(2);
    await desk.hand.sql('commit');
    const [one, other] = [await early, await late];
    const [signed, gone] = first === 'signature' ? [one, other] : [other, one];
    const contract = (await contractsOf(sent.dealId))[0]!.state;
    expect([contract, signed.status, signed.body.code, gone.status, gone.body.code, (await fresh(id)).state, await states(id), (await dealOf(desk.maker, sent.dealId)).state]).toEqual(first === 'signature'
      ? ['in_effect', 201, undefined, 422, 'challenges.contract-took-effect', 'awarded', ['chosen'], 'agreed'] : ['cancelled', 409, 'contracting.not-out-for-signature', 200, undefined, 'judging', ['withdrawn'], 'abandoned']);
  });

  it('is either in effect or aborted, never both, where the last signature comes first', async () => {
    const { challenge: { id }, winners: [winner] } = await desk.awarded(1);
    const sent = await sentContract(desk, { id }, winner!);
    take(await sent.sign(sent.leader), 201);
    const seen = await fresh(id);
    await desk.hand.sql('begin');
    await desk.hand.sql('select 1 from contracting.deal where id = $1 for update', [sent.dealId]);
    const signing = sent.sign(desk.maker);
    await waiting(1);
    const aborting = desk.act(desk.maker, seen, 'abort', '项目取消');
    await waiting(2);
    await desk.hand.sql('commit');
    expect([(await signing).status, (await aborting).body.code, (await fresh(id)).state, (await contractsOf(sent.dealId))[0]!.state]).toEqual([201, 'challenges.contract-in-effect', 'awarded', 'in_effect']);
  });
});
