import { chinaDate, newId } from '@app/kernel';
import { proposalOf } from '@app/challenges/testing';
import type { Somebody } from '../listing/listing-market.js';
import { take, type Refusal } from './challenge-desk.js';
import { openJudgingDesk, type JudgingDesk, type SeenPanel } from './judging-desk.js';
import { openEntryDesk, type EntryDesk, type SeenOpening } from './entry-desk.js';

interface Answer { organisation: { id: string; name: string }; state: string; askedAt: string; answerBy: string; answeredAt: string | null; reason: string | null; overdue: boolean }
interface Request { entryId: string; challenge: { id: string; title: string }; lead: { id: string; name: string }; share: object; state: string; version: number; answerBy: string; reason: string | null; nextActs: { act: string }[] }
interface Examined { entryId: string; state: string; version: number; members: number; faults: string[]; inadmissible: string[]; memberAnswers: Answer[]; unconfirmed: number; decides: boolean }
type Answered<T> = Promise<{ status: number; body: T & Refusal }>;
const SECRET = '只写在方案里的话';
const share = (numerator: number, denominator = 4) => ({ numerator, denominator });

describe('members of a consortium', () => {
  let desk: EntryDesk;
  let lead: Somebody;
  let one: Somebody;
  let two: Somebody;
  beforeAll(async () => {
    desk = await openEntryDesk();
    lead = await desk.team('麓山');
    one = await desk.person(await desk.organisation('橘洲研究院'), ['tto'], '橘洲经办人');
    two = await desk.person(await desk.organisation('湘南装备', { type: 'enterprise' }), ['firm'], '湘南经办人');
  }, 60_000);
  afterAll(() => desk.close());
  let moved = 0;
  const clockTo = (at: string): void => {
    const by = Date.parse(at) - desk.clock.now().getTime();
    moved += by;
    desk.clock.advance(by);
  };
  afterEach(() => {
    desk.clock.advance(-moved);
    moved = 0;
  });

  const member = (organisationId: string, of = share(1)) => ({ organisationId, name: '成员', share: of, part: `${SECRET}的分工` });
  /** Sealed with these members beside the lead, and opened by the keepers. */
  const opened = async (members: readonly ReturnType<typeof member>[], change: Record<string, unknown> = {}, whole = share(4 - members.length)): Promise<{ id: string; entryId: string }> => {
    const challenge = await desk.sealing();
    const { entryId } = await desk.enter(lead, challenge, { title: `${SECRET}的题目`, members: [{ ...member(lead.organisationId, whole), name: '牵头单位' }, ...members], ...change });
    await desk.close_(challenge.id);
    for (const at of [0, 1]) take<SeenOpening>(await desk.handIn(at, challenge.id, await desk.partsOf(at, challenge.id)));
    return { id: challenge.id, entryId };
  };
  const both = () => opened([member(one.organisationId), member(two.organisationId)]);
  const requests = async (who: Somebody) => take<{ items: Request[]; nextCursor: string | null }>(await who.client.get('entries/member-requests')).items;
  const asked = async (who: Somebody, entryId: string) => (await requests(who)).find((each) => each.entryId === entryId);
  const answer = (who: Somebody, { id, entryId }: { id: string; entryId: string }, act: string, body: object = {}): Answered<Request> => who.client.post<Request & Refusal>(`challenges/${id}/entries/${entryId}/member/acts/${act}`, { version: 1, ...body });
  const decide = (entry: { id: string; entryId: string }, body: object): Answered<Examined> => desk.maker.client.post<Examined & Refusal>(`challenges/${entry.id}/entries/${entry.entryId}/eligibility`, { version: 2, decision: 'admit', ...body });
  const refuse = (entry: { id: string; entryId: string }, basis: object) => decide(entry, { decision: 'refuse', reason: '成员没有确认参加', basis });
  const examined = async ({ id, entryId }: { id: string; entryId: string }, who = desk.maker) => take<{ items: Examined[] }>(await who.client.get(`challenges/${id}/examination`)).items.find((each) => each.entryId === entryId)!;
  const acts = async ({ entryId }: { entryId: string }) => (await desk.database.sql<{ act: string }>(`select act from platform.audit_entry where aggregate_type = 'entry' and aggregate_id = $1 order by seq`, [entryId])).map((each) => each.act);
  const DENIAL = { reason: '没有参加过商议' };

  it('are asked once, when all entries are opened, and learn who leads and the own share, nothing else', async () => {
    const challenge = await desk.sealing();
    const rival = await desk.team('洞庭');
    const { entryId } = await desk.enter(lead, challenge, { title: `${SECRET}的题目`, members: [{ ...member(lead.organisationId, share(3)), name: '牵头单位' }, member(one.organisationId)] });
    await desk.enter(rival, challenge);
    await desk.close_(challenge.id);
    const parts = [await desk.partsOf(0, challenge.id), await desk.partsOf(1, challenge.id)] as const;
    const mine = parts.map((all) => all.filter((part) => part.entryId === entryId));
    for (const at of [0, 1]) take<SeenOpening>(await desk.handIn(at, challenge.id, mine[at]!));
    // this one is opened, the other is not: until then nobody but its team knows of it
    expect([(await desk.get(desk.maker, challenge.id)).state, await asked(one, entryId)]).toEqual(['closed', undefined]);
    for (const at of [0, 1]) take<SeenOpening>(await desk.handIn(at, challenge.id, parts[at]!));
    const today = chinaDate(desk.clock.now());
    const seen = await asked(one, entryId);
    expect(seen).toMatchObject({ challenge: { id: challenge.id, title: challenge.title }, lead: { id: lead.organisationId, name: '麓山大学' }, share: share(1), state: 'asked', version: 1, reason: null });
    expect(seen!.nextActs.map(({ act }) => act)).toEqual(['confirm', 'deny']);
    expect((Date.parse(seen!.answerBy) - Date.parse(today)) / 86_400_000).toBe(5);
    expect(JSON.stringify((await one.client.get('entries/member-requests')).body)).not.toContain(SECRET);
    const told = await desk.database.sql<{ payload: object }>(`select payload from platform.outbox_event where type = 'challenges.member-asked.v1' and payload ->> 'challengeId' = $1`, [challenge.id]);
    expect(told.map(({ payload }) => payload)).toEqual([{ challengeId: challenge.id, organisationId: desk.maker.organisationId, entryId, entrantId: lead.organisationId, memberId: one.organisationId }]);
    expect(await acts({ entryId })).toEqual(['receive', 'open', 'ask-members']);
    expect((await desk.database.sql<{ versions: string[] }>(`select rule_versions as versions from platform.audit_entry where aggregate_id = $1 and act = 'ask-members'`, [entryId]))[0]!.versions).toHaveLength(1);
  });

  it('confirm or deny, and the entry is admitted once all have confirmed', async () => {
    const entry = await both();
    expect(await examined(entry)).toMatchObject({ members: 3, faults: [], unconfirmed: 2, decides: true, memberAnswers: [{ organisation: { id: one.organisationId, name: '橘洲研究院' }, state: 'asked', answeredAt: null }, { organisation: { id: two.organisationId }, state: 'asked' }] });
    expect((await decide(entry, {})).body).toMatchObject({ code: 'challenges.member-unconfirmed', params: { missing: 2 } });
    expect(take<Request>(await answer(one, entry, 'confirm'))).toMatchObject({ state: 'confirmed', version: 2, reason: null, nextActs: [{ act: 'deny' }] });
    expect((await decide(entry, {})).body).toMatchObject({ code: 'challenges.member-unconfirmed', params: { missing: 1 } });
    // nobody is counted who has not confirmed, not by a hand in the database either
    await expect(desk.database.sql(`update challenges.entry set state = 'eligible', version = 3 where id = $1`, [entry.entryId])).rejects.toThrow(/has not confirmed/);
    take(await answer(two, entry, 'confirm'));
    expect(take<Examined>(await decide(entry, {})).state).toBe('eligible');
    // decided on: nothing is taken back any more
    expect((await answer(one, entry, 'deny', { version: 2, ...DENIAL })).body.code).toBe('challenges.entry-decided');
    expect((await asked(one, entry.entryId))!.nextActs).toEqual([]);
    expect(await acts(entry)).toEqual(['receive', 'open', 'ask-members', 'confirm-member', 'confirm-member', 'admit']);
  });

  it('deny with a reason, also after they had confirmed, and never take a denial back', async () => {
    const entry = await both();
    expect((await answer(one, entry, 'deny')).body.code).toBe('state.reason-required');
    take(await answer(one, entry, 'confirm'));
    expect((await answer(one, entry, 'confirm', { version: 2 })).body.code).toBe('state.illegal-transition');
    expect((await refuse(entry, { kind: 'member', organisationId: one.organisationId })).body.code).toBe('challenges.refusal-without-basis');
    expect(take<Request>(await answer(one, entry, 'deny', { version: 2, ...DENIAL }))).toMatchObject({ state: 'denied', reason: DENIAL.reason, nextActs: [] });
    expect((await answer(one, entry, 'confirm', { version: 3 })).body.code).toBe('state.illegal-transition');
    take(await answer(two, entry, 'confirm'));
    expect((await decide(entry, {})).body).toMatchObject({ code: 'challenges.member-unconfirmed', params: { missing: 1 } });
    // the reason is for the organiser and the team, the audit log has its digest
    for (const who of [desk.maker, desk.officer, lead]) expect(take<{ items: Answer[] }>(await who.client.get(`challenges/${entry.id}/entries/${entry.entryId}/members`)).items.map(({ state, reason }) => [state, reason])).toEqual([['denied', DENIAL.reason], ['confirmed', null]]);
    for (const who of [one, desk.outsider]) expect((await who.client.get(`challenges/${entry.id}/entries/${entry.entryId}/members`)).status).toBe(404);
    expect(await desk.tablesWith(DENIAL.reason)).toEqual(['challenges.entry_member']);
    expect(take<Examined>(await refuse(entry, { kind: 'member', organisationId: one.organisationId })).state).toBe('ineligible');
    const told = await desk.database.sql<{ payload: { to: string; authorId: string } }>(`select payload from platform.outbox_event where type = 'challenges.member-answered.v1' and payload ->> 'entryId' = $1 order by id`, [entry.entryId]);
    expect(told.map(({ payload }) => [payload.to, payload.authorId === lead.userId])).toEqual([['confirmed', true], ['denied', true], ['confirmed', true]]);
  });

  it('answer once, of two who answer at once, and for their own organisation alone', async () => {
    const entry = await both();
    const colleague = await desk.person(one.organisationId, ['tto'], '同事');
    const together = await Promise.all([answer(one, entry, 'confirm'), answer(colleague, entry, 'deny', DENIAL)]);
    expect(together.map(({ status }) => status).sort()).toEqual([200, 409]);
    const office = await desk.person(lead.organisationId, ['tto'], '牵头单位经办人');
    for (const who of [office, desk.outsider, desk.maker, desk.officer]) expect((await answer(who, entry, 'confirm')).body).toMatchObject({ code: 'challenges.member-not-asked' });
    expect((await answer(await desk.person(one.organisationId, ['researcher'], '研究人员'), entry, 'confirm')).status).toBe(403);
    expect(await requests(desk.outsider)).toEqual([]);
    expect((await answer(two, { ...entry, id: (await desk.opened()).id }, 'confirm')).body.code).toBe('challenges.member-not-asked');
    // the database holds that nobody answers for others, and that nothing but the answer changes
    await expect(desk.database.sql(`update challenges.entry_member set state = 'confirmed', version = 2, answered_by = $2, answered_at = now() where entry_id = $1 and organisation_id = $3`, [entry.entryId, office.userId, two.organisationId])).rejects.toThrow(/nobody else answers/);
    await expect(desk.database.sql(`set local role luqiao_app; update challenges.entry_member set answer_by = '2020-01-01'`)).rejects.toThrow(/permission denied/);
    await expect(desk.database.sql(`set local role luqiao_app; delete from challenges.entry_member`)).rejects.toThrow(/permission denied/);
  });

  it('have their days: a refusal rests on silence only after them', async () => {
    const entry = await both();
    const { answerBy } = (await asked(two, entry.entryId))!;
    const silence = { kind: 'member', organisationId: two.organisationId };
    expect((await refuse(entry, silence)).body).toMatchObject({ code: 'challenges.member-still-answers', params: { until: answerBy } });
    clockTo(`${answerBy}T23:59:00+08:00`);
    expect((await refuse(entry, silence)).body.code).toBe('challenges.member-still-answers');
    clockTo(`${answerBy}T24:00:00+08:00`);
    expect((await examined(entry)).memberAnswers.map(({ overdue }) => overdue)).toEqual([true, true]);
    // late is not too late while the organiser has not decided
    take(await answer(one, entry, 'confirm'));
    expect((await refuse(entry, { kind: 'member', organisationId: one.organisationId })).body.code).toBe('challenges.refusal-without-basis');
    expect((await refuse(entry, { kind: 'member', organisationId: lead.organisationId })).body.code).toBe('challenges.refusal-without-basis');
    expect(take<Examined>(await refuse(entry, silence)).state).toBe('ineligible');
    expect((await answer(two, entry, 'confirm')).body.code).toBe('challenges.entry-decided');
    expect((await desk.database.sql<{ basis: object }>('select basis from challenges.eligibility where entry_id = $1', [entry.entryId]))[0]!.basis).toEqual(silence);
  });

  it('are never the organiser: such an entry is refused, not admitted, and holds the challenge up for nobody', async () => {
    const entry = await opened([member(desk.maker.organisationId), member(one.organisationId)]);
    expect(await examined(entry)).toMatchObject({ faults: ['challenges.organiser-among-members'], inadmissible: ['challenges.organiser-among-members'], decides: true, memberAnswers: [] });
    // of what cannot be admitted nobody is asked
    expect(await asked(one, entry.entryId)).toBeUndefined();
    expect((await decide(entry, { reason: '情况特殊' })).body.code).toBe('challenges.fault-not-admissible');
    const organiser = await desk.person(desk.maker.organisationId, ['tto'], '发榜单位经办人');
    expect((await answer(organiser, entry, 'confirm')).body.code).toBe('challenges.member-not-asked');
    expect(take<Examined>(await refuse(entry, { kind: 'fault', code: 'challenges.organiser-among-members' })).state).toBe('ineligible');
    const person = await opened([member(one.organisationId)], { people: [{ name: '张负责', organisationId: lead.organisationId, role: '负责人' }, { name: '彭劲松', organisationId: desk.maker.organisationId, role: '顾问' }] });
    expect((await examined(person)).inadmissible).toEqual(['challenges.organiser-among-members']);
  });

  it.each<[string, () => Promise<ReturnType<typeof member>>, string]>([
    ['nobody knows', async () => member(newId()), 'challenges.members-unverified'], ['is not verified', async () => member(await desk.organisation('未认证公司', { state: 'unverified' })), 'challenges.members-unverified'],
    // the same organisation to a database, another text to a comparison
    ['is the organiser in capitals', async () => member(desk.maker.organisationId.toUpperCase()), 'challenges.members-unverified'],
    ['takes the whole to more than one', async () => member(one.organisationId, share(3, 4)), 'challenges.consortium-shares'],
  ])('that %s make a fault that no reason mends', async (_what, named, code) => {
    const stranger = await named();
    const entry = await opened([stranger]);
    expect(await examined(entry)).toMatchObject({ faults: [code], inadmissible: [code], memberAnswers: [] });
    expect((await decide(entry, { reason: '情况特殊' })).body).toMatchObject({ code: 'challenges.fault-not-admissible', params: { faults: 1 } });
    await expect(desk.database.sql(`update challenges.entry set state = 'eligible', version = 3 where id = $1`, [entry.entryId])).rejects.toThrow(/nobody can admit/);
    // verified later it is still what it was when it was opened
    await desk.hand.sql(`update identity.organisation set state = 'verified', verified_at = now() where id = $1`, [stranger.organisationId]);
    expect((await desk.one(desk.maker, entry.id, entry.entryId)).body.faults).toMatchObject([{ code }]);
    expect(take<Examined>(await refuse(entry, { kind: 'fault', code })).state).toBe('ineligible');
  });

  it('of a scene are asked when it closes', async () => {
    const scene = await desk.opened({ kind: 'scene', criteria: [], poolFen: null, stages: [], questionsUntil: null, judgedBy: null });
    const { entryId } = take<{ entryId: string }>(await desk.send(lead, scene.id, null, { proposal: proposalOf(lead, { members: [{ ...member(lead.organisationId, share(3)), name: '牵头单位' }, member(one.organisationId)] }) }), 201);
    await desk.close_(scene.id);
    expect((await asked(one, entryId))!.state).toBe('asked');
    take(await answer(one, { id: scene.id, entryId }, 'confirm'));
    expect(take<Examined>(await decide({ id: scene.id, entryId }, {})).state).toBe('eligible');
  });
});

describe('members who were never confirmed', () => {
  let desk: JudgingDesk;
  beforeAll(async () => { desk = await openJudgingDesk(); }, 60_000);
  afterAll(() => desk.close());

  it('keep no expert out of the draw', async () => {
    const experts = await desk.experts(6);
    const { challenge: { id }, teams } = await desk.inState('judging', [await desk.team('岳麓'), await desk.team('湘江')]);
    await desk.hand.sql(`update challenges.entry set state = 'ineligible', why_not = '成员否认参加', proposal = jsonb_set(proposal, '{members}', (proposal -> 'members') || $2::jsonb) where id = $1`,
      [teams[1]!.entryId, JSON.stringify(experts.map(({ organisationId }) => ({ organisationId, name: '未经同意的成员', share: share(1), part: '无' })))]);
    const { candidates, able, conflicts } = take<SeenPanel>(await desk.draw(id), 201);
    expect([candidates, able, conflicts]).toEqual([6, 6, {}]);
  });
});
