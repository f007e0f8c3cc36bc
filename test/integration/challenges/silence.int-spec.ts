import type { Somebody } from '../listing/listing-market.js';
import { openAwardDesk, type AwardDesk } from './award-desk.js';
import { take, type Refusal, type SeenChallenge } from './challenge-desk.js';

const WHY = '发榜单位长期未办理，多次催办无果。';
interface History { items: { act: string; role: string; texts: { en: string } }[] }

describe('an organiser that does nothing any more', () => {
  let desk: AwardDesk;
  let leads: Somebody[];
  beforeAll(async () => {
    desk = await openAwardDesk();
    leads = [await desk.team('甲'), await desk.team('乙')];
  }, 60_000);
  afterAll(() => desk.close());
  const end = async (id: string, who: Somebody = desk.officer, reason: string | undefined = WHY) => desk.act(who, await desk.get(who, id), 'end-for-silence', reason);
  const codes = ({ body }: { body: Refusal }) => (body.errors ?? []).map(({ code }) => code);
  /** Nothing was done for so many days. */
  const silentFor = async (id: string, days: number) => {
    await desk.hand.sql(`update challenges.challenge set updated_at = now() - $2 * interval '1 day' where id = $1`, [id, days]);
    await desk.hand.sql(`update challenges.entry set decided_at = now() - $2 * interval '1 day' where challenge_id = $1 and decided_at is not null`, [id, days]);
    await desk.hand.sql(`update platform.audit_entry set at = now() - $2 * interval '1 day' where aggregate_type = 'challenge' and aggregate_id = $1`, [id, days]);
  };

  it.each(['closed', 'examining', 'judging', 'judged', 'in_publicity', 'awarded'] as const)('is followed by a reviewer who ends a challenge that is %s', async (state) => {
    const shown = state === 'in_publicity' || state === 'awarded' ? await desk.shown(leads) : state === 'judged' ? await desk.judged(leads) : await desk.inState(state, leads);
    const { id } = shown.challenge;
    if (state === 'awarded') {
      await desk.over(await desk.noticeOf(id));
      take(await desk.act(desk.maker, await desk.get(desk.maker, id), 'award'));
    }
    expect((await desk.get(desk.officer, id)).nextActs.find(({ act }) => act === 'end-for-silence')!.blockedBy.map(({ code }) => code)).toEqual(['challenges.not-silent-for-long']);
    expect((await desk.get(desk.maker, id)).nextActs.some(({ act }) => act === 'end-for-silence')).toBe(false);
    await silentFor(id, 89.9);
    expect((await end(id)).body).toMatchObject({ code: 'challenges.not-silent-for-long', params: { days: 90 } });
    await silentFor(id, 90.1);
    expect((await desk.act(desk.officer, await desk.get(desk.officer, id), 'end-for-silence')).body.code).toBe('state.reason-required');
    for (const who of [desk.maker, leads[0]!, desk.outsider]) expect((await end(id, who)).status).toBe(403);
    const ended = take<SeenChallenge>(await end(id));
    expect([ended.state, ended.stateReason, ended.endedAt !== null]).toEqual(['aborted', WHY, true]);
    // what is not decided any more is not shown any more
    expect(await desk.hand.sql('select distinct state from publicity.notice where subject_id = $1', [id])).toEqual('noticeId' in shown ? [{ state: 'withdrawn' }] : []);
    const [last] = take<History>(await desk.nobody.get(`challenges/${id}/history`)).items.slice(-1);
    expect(last).toMatchObject({ act: 'end-for-silence', role: 'reviewer', texts: { en: 'End, as the organiser does nothing any more' } });
    expect(await desk.hand.sql(`select payload ->> 'to' as at from platform.outbox_event where type = 'challenges.challenge-moved.v1' and payload ->> 'challengeId' = $1 and payload ->> 'act' = 'end-for-silence'`, [id])).toEqual([{ at: 'aborted' }]);
    const [{ rules }] = await desk.hand.sql<{ rules: number }>(`select jsonb_array_length(rule_versions) as rules from platform.audit_entry where aggregate_id = $1 and act = 'end-for-silence'`, [id]) as [{ rules: number }];
    expect(rules).toBeGreaterThan(1);
  });

  it('is no longer silent with any act on the challenge, or a decision about an entry', async () => {
    const { challenge: { id }, teams } = await desk.examining(leads);
    await silentFor(id, 100);
    take(await desk.maker.client.post(`challenges/${id}/entries/${teams[0]!.entryId}/talks`, { secrecyAnswer: 'no', declined: true, reason: '来函说明' }), 201);
    expect((await end(id)).body.code).toBe('challenges.not-silent-for-long');
    await silentFor(id, 100);
    take(await desk.maker.client.post(`challenges/${id}/entries/${teams[0]!.entryId}/eligibility`, { version: 1, decision: 'admit' }));
    expect((await end(id)).body.code).toBe('challenges.not-silent-for-long');
    await silentFor(id, 100);
    expect((await end(id)).status).toBe(200);
  });

  it('is not judged by a reviewer of its own', async () => {
    const { challenge: { id } } = await desk.inState('judging', leads);
    await silentFor(id, 100);
    const own = await desk.person(desk.maker.organisationId, ['bureau_officer'], '本单位评审员');
    expect(codes(await end(id, own))).toEqual(['challenges.silence-own']);
  });

  it('is not offered before entries are in, nor once it is performed', async () => {
    const open = await desk.opened();
    expect((await end(open.id)).body.code).toBe('state.illegal-transition');
    const { challenge: { id } } = await desk.inState('performing', leads);
    expect((await end(id)).body.code).toBe('state.illegal-transition');
  });
});
