import { newId } from '@app/kernel';
import { aFinding, anAnswer } from '@app/auditing/testing';
import { openAuditedUnit, take, type AuditedUnit, type SeenApplication } from './audited-unit.js';
import type { Somebody } from '../listing/listing-market.js';

interface Seen { id: string; version: number; state: string; overdue: boolean; dueOn: string; subjectTitle: string; steps: { act: string; text: string | null; measures: string | null; by: { name: string } }[]; nextActs: { act: string; blockedBy: { code: string }[] }[] }
type Refusal = { code: string };

describe('findings', () => {
  let audited: AuditedUnit;
  let people: AuditedUnit['people'];
  let application: SeenApplication;
  beforeAll(async () => {
    audited = await openAuditedUnit();
    people = audited.people;
    audited.goTo('2026-10-12T01:00:00Z');
    application = await audited.signed();
  }, 60_000);
  afterAll(() => audited.market.close());

  const raise = (who: Somebody, change: Record<string, unknown> = {}) => who.client.post<Seen & Refusal>('findings', aFinding(application.id, change));
  const raised = async (change?: Record<string, unknown>): Promise<Seen> => take(await raise(people.auditor, change), 201);
  const send = (who: Somebody, { id, version }: Seen, act: string, body: object = {}) => who.client.post<Seen & Refusal>(`findings/${id}/acts/${act}`, { version, ...body });
  const act = async (who: Somebody, seen: Seen, name: string, body: object = {}): Promise<Seen> => take(await send(who, seen, name, body));

  it('go from the auditor to the unit and back, sent back once, until the auditor closes them', async () => {
    let seen = await raised();
    expect(seen).toMatchObject({ state: 'open', overdue: false, subjectTitle: '锂电池陶瓷复合隔膜' });
    seen = await act(people.leader, seen, 'answer', { answer: anAnswer() });
    expect((await send(people.auditor, seen, 'send-back')).body.code).toBe('state.reason-required');
    seen = await act(people.auditor, seen, 'send-back', { reason: '签到表未附', dueOn: '2026-12-20' });
    expect(seen).toMatchObject({ state: 'open', dueOn: '2026-12-20' });
    seen = await act(people.leader, seen, 'answer', { answer: anAnswer() });
    seen = await act(people.auditor, await act(people.auditor, seen, 'accept'), 'close');
    expect(seen.steps.map((step) => step.act)).toEqual(['raise', 'answer', 'send-back', 'answer', 'accept', 'close']);
    expect(seen.steps[1]).toMatchObject({ ...anAnswer(), by: { name: '李校长' } });
    expect(seen.nextActs).toEqual([]);
    expect((await send(people.leader, seen, 'answer', { answer: anAnswer() })).status).toBe(409);
  });

  it('are never checked by the unit, nor answered by whoever is named, and the database holds that too', async () => {
    const seen = await raised();
    for (const name of ['accept', 'close', 'withdraw', 'send-back'] as const) expect((await send(people.leader, seen, name, { reason: '不同意' })).status).not.toBe(200);
    expect((await send(people.auditor, seen, 'answer', { answer: anAnswer() })).status).toBe(403);
    expect((await send(people.office, seen, 'answer')).body.code).toBe('auditing.answer-missing');
    // An auditor who is of the unit sees and does nothing; one who is not assigned does not even see.
    expect((await raise(people.insider)).body.code).toBe('auditing.auditor-of-the-unit');
    const answered = await act(people.office, seen, 'answer', { answer: anAnswer() });
    expect((await send(people.insider, answered, 'accept')).body.code).toBe('auditing.auditor-of-the-unit');
    for (const who of [people.otherAuditor, people.stranger]) expect((await who.client.get(`findings/${seen.id}`)).status).toBe(404);
    expect((await raise(people.otherAuditor)).status).toBe(404);
    expect((await people.author.client.get(`findings/${seen.id}`)).status).toBe(403);
    const { sql } = audited.market.database;
    const forbidden = (text: string, values: unknown[]) => expect(sql(text, values)).rejects.toMatchObject({ code: '23514' });
    await forbidden(`update auditing.finding set state = 'closed', closed_by = $2 where id = $1`, [seen.id, people.leader.userId]);
    await forbidden(`update auditing.finding set answered_by = $2 where id = $1`, [seen.id, people.auditor.userId]);
    await forbidden(`update auditing.finding set answered_by = $2 where id = $1`, [seen.id, people.author.userId]);
    await expect(sql(`update auditing.finding set text = '改写' where id = $1`, [seen.id])).rejects.toMatchObject({ code: '42501' });
  });

  it('are not answered by whoever handled the matter', async () => {
    const handled = await audited.publicised();
    const seen: Seen = take(await people.auditor.client.post('findings', aFinding(handled.id)), 201);
    expect((await send(people.office, seen, 'answer', { answer: anAnswer() })).body.code).toBe('auditing.answerer-is-named');
    expect(take<Seen>(await people.office.client.get(`findings/${seen.id}`)).nextActs).toMatchObject([{ act: 'answer', blockedBy: [{ code: 'auditing.answerer-is-named' }] }]);
    expect((await act(people.decider, seen, 'answer', { answer: anAnswer() })).state).toBe('answered');
  });

  it('are overdue after the last day in China, withdrawn only by whoever raised them, and found by what they are', async () => {
    expect((await raise(people.auditor, { dueOn: '2026-10-11' })).body.code).toBe('auditing.due-in-the-past');
    expect((await raise(people.auditor, { subjectId: newId() })).status).toBe(404);
    const seen = await raised({ dueOn: '2026-10-12', severity: 'serious' });
    const listed = async (query: Record<string, string>) => take<{ items: Seen[] }>(await people.leader.client.get('findings', { query })).items.map(({ id }) => id);
    audited.goTo('2026-10-12T15:59:00Z');
    expect(await listed({ overdue: 'yes' })).toEqual([]);
    audited.goTo('2026-10-12T16:01:00Z');
    expect(await listed({ overdue: 'yes', severity: 'serious' })).toEqual([seen.id]);
    await audited.market.database.sql('insert into platform.auditor_assignment (id, auditor_id, organisation_id, valid_from, assigned_by, assigned_at) values ($1, $2, $3, $4, $5, now())', [newId(), people.otherAuditor.userId, audited.unit, '2026-01-01', people.leader.userId]);
    expect((await send(people.otherAuditor, seen, 'withdraw', { reason: '非本人' })).body.code).toBe('auditing.not-the-raiser');
    expect((await send(people.auditor, { ...seen, version: 7 }, 'withdraw', { reason: '误提' })).status).toBe(409);
    expect((await act(people.auditor, seen, 'withdraw', { reason: '误提' })).state).toBe('withdrawn');
  });

  it('leave their words in neither the trail nor an event', async () => {
    const seen = await act(people.leader, await raised({ text: '密语甲：会议记录缺页' }), 'answer', { answer: { text: '密语乙：已补', measures: '密语丙：复核' } });
    await act(people.auditor, seen, 'send-back', { reason: '密语丁：不足' });
    const where = await audited.market.tablesWith('密语');
    expect(where.filter((table) => !table.startsWith('auditing.') && !table.includes('idempoten'))).toEqual([]);
    const trail = await audited.market.database.sql<{ act: string; reason: string | null }>(`select act, reason from platform.audit_entry where aggregate_type = 'finding' and aggregate_id = $1 order by seq`, [seen.id]);
    expect(trail).toEqual([{ act: 'raise', reason: null }, { act: 'answer', reason: null }, { act: 'send-back', reason: expect.stringMatching(/^sha256:/) as string }]);
  });
});
