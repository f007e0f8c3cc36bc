import { take, type Refusal, type SeenChallenge } from './challenge-desk.js';
import { approval, openAwardDesk, type AwardDesk, type SeenEthics } from './award-desk.js';
import { LISTED, QUESTIONS } from './ethics-answers.js';

describe('the ethics screen before the award', () => {
  let desk: AwardDesk;
  beforeAll(async () => { desk = await openAwardDesk(); }, 60_000);
  afterAll(() => desk.close());
  const view = async (id: string, who = desk.maker) => (await who.client.get<SeenEthics & Refusal>(`challenges/${id}/ethics`));
  const gaps = async (id: string): Promise<string[]> => (await view(id)).body.winners[0]!.gaps;
  const blocked = async (id: string): Promise<string[]> => (await desk.get(desk.maker, id)).nextActs.find(({ act }) => act === 'publicise')!.blockedBy.map(({ code }) => code);

  it('asks the questions of the registry with their article, and lets nothing go public before they are answered', async () => {
    const secretary = await desk.person(desk.maker.organisationId, ['unit_leader'], '伦理负责人');
    const { challenge, teams } = await desk.judged([await desk.team('甲'), await desk.team('乙')]);
    const { body } = await view(challenge.id);
    expect(body).toMatchObject({
      writable: true, flagged: false, questions: { items: ['human', 'animals', 'other_risk', 'by_law'], status: 'verified' }, winners: [{ entryId: teams[0]!.entryId, number: 1, organisation: { name: '甲大学' }, gaps: ['unanswered'], screen: null }],
    });
    expect(body.questions.article).toContain('第二条');
    expect(body.list.items).toHaveLength(7);
    expect(body.askWhom).toContain('伦理负责人');
    expect(secretary.organisationId).toBe(challenge.organiser.id);
    expect(await blocked(challenge.id)).toEqual(['challenges.ethics-unscreened']);
    const refused = await desk.publicise(challenge);
    expect([refused.status, refused.body.code, refused.body.article]).toEqual([422, 'challenges.ethics-unscreened', '科技伦理审查办法（试行） 第二条']);
    expect((await desk.screen(challenge.id, teams[0]!.entryId)).status).toBe(201);
    expect(await blocked(challenge.id)).toEqual([]);
  });

  it('keeps "unknown" and never lets it pass; the last answers count and none is changed', async () => {
    const { challenge: { id }, teams: [team] } = await desk.judged([await desk.team('丙')]);
    await desk.screen(id, team!.entryId, { questions: { ...QUESTIONS, human: 'unknown' }, opinion: approval() });
    expect(await gaps(id)).toEqual(['unknown']);
    expect(await blocked(id)).toEqual(['challenges.ethics-unscreened']);
    await desk.screen(id, team!.entryId, { questions: { ...QUESTIONS, human: 'yes' } });
    expect(await gaps(id)).toEqual(['opinion-missing']);
    await desk.screen(id, team!.entryId, { questions: { ...QUESTIONS, human: 'yes' }, opinion: approval({ outcome: 'to_revise' }) });
    expect(await gaps(id)).toEqual(['opinion-negative']);
    const last = take<SeenEthics>(await desk.screen(id, team!.entryId, { questions: { ...QUESTIONS, human: 'yes' }, opinion: approval() }), 201);
    expect(last.winners[0]).toMatchObject({ gaps: [], screen: { seq: 4 } });
    await expect(desk.database.sql(`update challenges.ethics_screen set questions = '{}' where entry_id = $1`, [team!.entryId])).rejects.toThrow();
    await expect(desk.database.sql('delete from challenges.ethics_screen where entry_id = $1', [team!.entryId])).rejects.toThrow();
    expect((await desk.hand.sql<{ after: unknown }>(`select after from platform.audit_entry where aggregate_id = $1 and act = 'screen-ethics'`, [id])).length).toBe(4);
    expect(JSON.stringify(await desk.hand.sql(`select after from platform.audit_entry where aggregate_id = $1 and act = 'screen-ethics'`, [id]))).not.toContain('LL-2026-7');
  });

  it('wants experts to look again at what is listed, after the committee and apart from it', async () => {
    const { challenge: { id }, teams: [team] } = await desk.judged([await desk.team('丁')]);
    const listed = { ...LISTED, brain_interface: 'yes' };
    const answered = async (rest: Record<string, unknown>) => { const { status, body } = await desk.screen(id, team!.entryId, { listed, ...rest }); return status === 201 ? body.winners[0]!.gaps : [status, body.code, body.errors?.map(({ path }) => path)]; };
    expect(await answered({ opinion: approval() })).toEqual(['rereview-missing']);
    expect(await answered({ opinion: approval(), rereview: approval({ body: '湖南省科技厅复核专家组', date: '2026-01-09' }) })).toEqual([422, 'challenges.ethics-rereview-first', ['/rereview']]);
    expect(await answered({ rereview: approval({ body: '湖南省科技厅复核专家组' }) })).toEqual([422, 'challenges.ethics-rereview-first', ['/rereview']]);
    expect(await answered({ opinion: approval(), rereview: approval() })).toEqual([422, 'challenges.ethics-same-body', ['/rereview/body']]);
    expect(await answered({ opinion: approval({ date: '2999-01-01' }), rereview: null })).toEqual([422, 'challenges.ethics-opinion-future', ['/opinion/date']]);
    expect(await answered({ opinion: approval(), rereview: approval({ body: '湖南省科技厅复核专家组', date: '2026-02-01' }) })).toEqual([]);
  });

  it('wants an opinion of a challenge that was marked, and new answers once another list is in force', async () => {
    const { challenge: { id }, teams: [team] } = await desk.judged([await desk.team('戊')], { ethicsFlag: true });
    await desk.screen(id, team!.entryId);
    expect(await gaps(id)).toEqual(['opinion-missing']);
    await desk.screen(id, team!.entryId, { opinion: approval() });
    expect(await gaps(id)).toEqual([]);
    await desk.hand.sql(`update challenges.ethics_screen set rule_versions = array[gen_random_uuid()] where entry_id = $1`, [team!.entryId]);
    expect(await gaps(id)).toEqual(['list-changed']);
    expect(await blocked(id)).toEqual(['challenges.ethics-unscreened']);
  });

  it('is for the organiser, about those who are to win, between the conclusion and the award', async () => {
    const { challenge, teams } = await desk.judged([await desk.team('己'), await desk.team('庚')]);
    for (const who of [teams[0]!.lead, desk.outsider, desk.officer]) expect((await view(challenge.id, who)).status).toBe(404);
    expect((await desk.screen(challenge.id, teams[0]!.entryId, {}, teams[0]!.lead)).status).toBe(403);
    expect((await desk.screen(challenge.id, teams[0]!.entryId, {}, desk.officer)).status).toBe(404);
    const loser = await desk.screen(challenge.id, teams[1]!.entryId);
    expect([loser.status, loser.body.code]).toEqual([409, 'challenges.not-a-winner']);
    const { challenge: open } = await desk.inState('judging', [teams[0]!.lead]);
    const early = await desk.screen(open.id, teams[0]!.entryId);
    expect([early.status, early.body.code]).toEqual([409, 'challenges.not-screened-now']);
    expect((await view(open.id)).body.code).toBe('challenges.no-decision');
    const bad = await desk.screen(challenge.id, teams[0]!.entryId, { questions: { human: 'no' } });
    expect(bad.status).toBe(400);
    const both = await Promise.all([desk.screen(challenge.id, teams[0]!.entryId), desk.screen(challenge.id, teams[0]!.entryId)]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect((await view(challenge.id)).body.winners[0]!.screen!.seq).toBe(2);
    expect(((await desk.get(desk.maker, challenge.id)) as SeenChallenge).state).toBe('judged');
  });
});
