import { openAwardDesk, type AwardDesk } from './award-desk.js';
import type { Refusal, SeenChallenge } from './challenge-desk.js';
import { QUESTIONS } from './ethics-answers.js';

describe('the award', () => {
  let desk: AwardDesk;
  beforeAll(async () => { desk = await openAwardDesk(); }, 60_000);
  afterAll(() => desk.close());
  const fresh = (id: string) => desk.get(desk.maker, id);
  const award = async (id: string, who = desk.maker) => desk.act(who, await fresh(id), 'award');

  it('is made by the organiser, once, after a clear period', async () => {
    const { challenge: { id }, noticeId, teams } = await desk.shown([await desk.team('甲'), await desk.team('乙')]);
    expect((await fresh(id)).nextActs.find(({ act }) => act === 'award')!.blockedBy.map(({ code }) => code)).toEqual(['challenges.publicity-not-clear']);
    await desk.over(noticeId);
    expect((await award(id, desk.outsider)).status).toBe(403);
    expect((await award(id, desk.officer)).body.code).toBe('challenges.not-yours');
    expect((await award(id, teams[0]!.lead)).status).toBe(403);
    const seen = await fresh(id);
    const both = await Promise.all([desk.act(desk.maker, seen, 'award'), desk.act(desk.colleague, seen, 'award')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await fresh(id)).state).toBe('awarded');
    expect(await desk.hand.sql('select state from challenges.entry where challenge_id = $1 order by number', [id])).toEqual([{ state: 'chosen' }, { state: 'not_chosen' }]);
    expect((await desk.hand.sql(`select 1 from platform.outbox_event where type = 'challenges.challenge-moved.v1' and aggregate_id = $1 and payload ->> 'act' = 'award'`, [id])).length).toBe(1);
  });

  it('waits for an ethics answer that was corrected to "unknown" during the publicity', async () => {
    const { challenge: { id }, noticeId, teams } = await desk.shown([await desk.team('丙')]);
    await desk.over(noticeId);
    await desk.screen(id, teams[0]!.entryId, { questions: { ...QUESTIONS, animals: 'unknown' } });
    expect((await award(id)).body.code).toBe('challenges.ethics-unscreened');
    await desk.screen(id, teams[0]!.entryId);
    expect((await award(id)).status).toBe(200);
  });

  it('is either made or falls, never both, where an objection is upheld at the same moment', async () => {
    const second = await desk.team('丁');
    for (let round = 0; round < 3; round += 1) {
      const { challenge: { id }, noticeId } = await desk.shown([await desk.team(`戊${round}`), second]);
      const objection = await desk.object(second, noticeId);
      await desk.over(noticeId);
      await desk.handler.client.post(`publicity-objections/${objection.id}/acts/admit`, { version: objection.version });
      const seen = await fresh(id);
      const [made] = await Promise.all([
        desk.act(desk.maker, seen, 'award') as Promise<{ status: number; body: SeenChallenge & Refusal }>,
        desk.handler.client.post(`publicity-objections/${objection.id}/acts/uphold`, { version: objection.version + 1, reason: '经核查成立。' }).then(() => desk.told(noticeId)),
      ]);
      // an open objection blocks as an upheld one does, so that the award always loses
      expect([409, 422]).toContain(made.status);
      expect((await fresh(id)).state).toBe('judging');
      await Promise.all([desk.told(noticeId), desk.told(noticeId)]);
      expect((await desk.hand.sql(`select 1 from platform.audit_entry where aggregate_id = $1 and act = 'judge-again'`, [id])).length).toBe(1);
    }
  });

  it('changes nothing of an awarded challenge when an old event is told again', async () => {
    const second = await desk.team('己');
    const { challenge: { id }, noticeId } = await desk.shown([await desk.team('庚'), second]);
    const objection = await desk.object(second, noticeId);
    await desk.settle(objection, 'dismiss');
    await desk.over(noticeId);
    expect((await award(id)).status).toBe(200);
    await desk.hand.sql(`update platform.outbox_event set payload = jsonb_set(payload, '{outcome}', '"upheld"') where type = 'publicity.objection-settled.v1' and payload ->> 'noticeId' = $1`, [noticeId]);
    await desk.told(noticeId);
    expect((await fresh(id)).state).toBe('awarded');
  });

  it('is refused by the database too where nothing was decided or shown', async () => {
    const { challenge: { id } } = await desk.judged([await desk.team('辛')]);
    await desk.hand.sql(`update challenges.challenge set state = 'in_publicity' where id = $1`, [id]);
    expect(await desk.hand.attempt('challenges.challenge', id, { state: 'awarded' })).toContain('result_is_shown');
    const [decision] = await desk.hand.sql<{ id: string }>('select id from challenges.decision where challenge_id = $1', [id]);
    expect(await desk.hand.attempt('challenges.decision', decision!.id, { minutes: '改写的纪要' })).toContain('decisions_stand');
  });
});
