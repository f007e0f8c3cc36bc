import { chinaDate, newId } from '@app/kernel';
import { Database, systemContext, TransactionRunner } from '@app/platform';
import { AuditorDesk, EndHolds } from '@app/auditing';
import { aHold } from '@app/auditing/testing';
import { agreement, minutes } from '@app/rights-assignment/testing';
import { openAuditedUnit, take, type AuditedUnit, type SeenApplication } from './audited-unit.js';
import type { Somebody } from '../listing/listing-market.js';

interface Seen { id: string; version: number; state: string; endsOn: string; active: boolean; follows: string | null; mayObject: boolean; placedBy: { name: string }; statements: { text: string; by: { name: string } }[]; nextActs: { act: string; blockedBy: { code: string }[] }[] }
type Refusal = { code: string; errors: { code: string; params: Record<string, unknown> }[] };
const unit = { unit: minutes({ body: 'unit' }) };

describe('holds', () => {
  let audited: AuditedUnit;
  let people: AuditedUnit['people'];
  beforeAll(async () => {
    audited = await openAuditedUnit();
    people = audited.people;
  }, 60_000);
  beforeEach(() => audited.goTo('2026-10-12T01:00:00Z'));
  afterAll(() => audited.market.close());

  const inDays = (days: number) => chinaDate(new Date(audited.market.clock.now().getTime() + days * 86_400_000));
  const place = (who: Somebody, subjectId: string, days = 20, change: Record<string, unknown> = {}) => who.client.post<Seen & Refusal>('audit-holds', aHold(subjectId, inDays(days), change));
  const send = (who: Somebody, { id, version }: Seen, act: string, body: object = {}) => who.client.post<Seen & Refusal>(`audit-holds/${id}/acts/${act}`, { version, ...body });
  const decide = (seen: SeenApplication) => audited.act<Refusal & SeenApplication>(people.decider, seen, 'decide', unit);
  const ready = async () => audited.afterNotice(await audited.publicised());

  it('keep an application from being decided and signed, say who, on what and until when, and let it go on when released', async () => {
    const seen = await ready();
    const hold = take<Seen>(await place(people.auditor, seen.id), 201);
    const { status, body } = await decide(seen);
    expect([status, body.code]).toEqual([422, 'rights.audit-hold']);
    expect(body.errors[0]!.params).toEqual({ auditor: '莫清和', document: '审计法', article: '第三十八条', until: inDays(20) });
    const shown = await audited.fresh(seen);
    expect(shown.holds).toMatchObject([{ id: hold.id, endsOn: inDays(20) }]);
    const decider = take<SeenApplication>(await people.decider.client.get(`rights-applications/${seen.id}`));
    expect(decider.nextActs.find(({ act }) => act === 'decide')!.blockedBy.some(({ code, texts }) => code === 'rights.audit-hold' && texts['zh-CN'].includes('莫清和'))).toBe(true);
    // What does not decide goes on: the unit's procedure is its own.
    expect(decider.nextActs.find(({ act }) => act === 'reject')!.blockedBy).toEqual([]);
    await expect(audited.market.database.sql(`update rights_assignment.application set state = 'decided', decided_by = $2, unit_minutes = '{}', updated_at = $3, version = version + 1 where id = $1`, [seen.id, people.decider.userId, audited.market.clock.now()]))
      .rejects.toMatchObject({ message: expect.stringContaining('on hold') as string });
    expect((await send(people.auditor, hold, 'release')).body.code).toBe('state.reason-required');
    expect(take<Seen>(await send(people.auditor, hold, 'release', { reason: '已核实' }))).toMatchObject({ state: 'released', active: false, nextActs: [] });
    const decided = take<SeenApplication>(await decide(seen));
    // The same on the disclosure behind it, before the agreement.
    take(await place(people.auditor, decided.disclosureId, 5, { subjectType: 'disclosure' }), 201);
    expect((await audited.act<Refusal>(people.office, decided, 'sign-agreement', { agreement: agreement() })).body.code).toBe('rights.audit-hold');
  }, 60_000);

  it('end by themselves after their last day in China, with or without the job', async () => {
    const seen = await ready();
    const hold = take<Seen>(await place(people.auditor, seen.id, 1), 201);
    const last = new Date(`${inDays(1)}T15:59:00Z`).toISOString();
    audited.goTo(last);
    expect((await decide(seen)).body.code).toBe('rights.audit-hold');
    audited.goTo(`${inDays(0)}T16:01:00Z`);
    expect((await send(people.auditor, hold, 'release', { reason: '太晚' })).body.code).toBe('auditing.hold-over');
    expect(take<SeenApplication>(await decide(seen)).state).toBe('decided');
    const job = () => audited.market.api.get(EndHolds, { strict: false }).run(systemContext('auditing.end-holds', 'test'));
    expect(await job()).toBe(1);
    expect(await job()).toBe(0);
    expect(take<Seen>(await people.leader.client.get(`audit-holds/${hold.id}`)).state).toBe('expired');
    await expect(audited.market.database.sql(`update auditing.hold set ended_at = '2026-10-01' where id = $1`, [hold.id])).rejects.toMatchObject({ code: '23514' });
  }, 60_000);

  it('have a limit of the registry, a basis of their own each time, and one extension', async () => {
    const seen = await audited.signed();
    expect((await place(people.auditor, seen.id, 31)).body).toMatchObject({ code: 'auditing.hold-too-long' });
    const { basis: _, ...without } = aHold(seen.id, inDays(5));
    expect((await people.auditor.client.post('audit-holds', without)).status).toBe(400);
    const hold = take<Seen>(await place(people.auditor, seen.id, 30), 201);
    expect((await place(people.auditor, seen.id, 5, { basis: { document: '另法', article: '一' } })).body.code).toBe('auditing.hold-running');
    expect((await send(people.auditor, hold, 'extend', { basis: { document: '《审计法》', article: '第三十八条' }, endsOn: inDays(30), reason: '继续' })).body.code).toBe('auditing.hold-basis-used');
    expect((await send(people.auditor, hold, 'extend', { reason: '继续' })).body.code).toBe('auditing.extension-incomplete');
    const next = take<Seen>(await send(people.auditor, hold, 'extend', { basis: { document: '审计法', article: '第三十九条' }, endsOn: inDays(30), reason: '新证据' }));
    expect(next).toMatchObject({ state: 'running', follows: hold.id });
    const again = { basis: { document: '审计法', article: '第四十条' }, endsOn: inDays(30), reason: '再来' };
    expect((await send(people.auditor, next, 'extend', again)).body.code).toBe('auditing.hold-too-often');
    expect(next.nextActs.find(({ act }) => act === 'extend')!.blockedBy.map(({ code }) => code)).toEqual(['auditing.hold-too-often']);
    // Nor by way of a release and a hold anew, which would be an extension by another name.
    take(await send(people.auditor, next, 'release', { reason: '换个办法' }));
    expect((await place(people.auditor, seen.id, 5, { basis: again.basis })).body.code).toBe('auditing.hold-too-often');
    const { sql } = audited.market.database;
    await expect(sql(`update auditing.hold set ends_on = ends_on + 30 where id = $1`, [hold.id])).rejects.toMatchObject({ code: '42501' });
    const copy = (change: string) => sql(`insert into auditing.hold select (jsonb_populate_record(h, jsonb_build_object('id', $2::uuid, 'follows', null, 'subject_id', $2::uuid) || $3::jsonb)).* from auditing.hold h where id = $1`, [hold.id, newId(), change]);
    await expect(copy('{"ends_on": "2099-01-01"}')).rejects.toMatchObject({ constraint: 'hold_has_a_limit' });
    await expect(copy(JSON.stringify({ placed_by: people.leader.userId }))).rejects.toMatchObject({ code: '23514' });
  }, 60_000);

  it('are placed and lifted only by auditors from outside who are assigned; the unit sees them and may object', async () => {
    const seen = await audited.signed();
    expect((await place(people.insider, seen.id)).body.code).toBe('auditing.auditor-of-the-unit');
    expect((await place(people.otherAuditor, seen.id)).status).toBe(404);
    for (const who of [people.leader, people.office, people.stranger]) expect((await place(who, seen.id)).status).toBe(403);
    const hold = take<Seen>(await place(people.auditor, seen.id), 201);
    expect((await send(people.insider, hold, 'release', { reason: '自己人' })).body.code).toBe('auditing.auditor-of-the-unit');
    expect((await people.stranger.client.get(`audit-holds/${hold.id}`)).status).toBe(404);
    expect((await people.stranger.client.post(`audit-holds/${hold.id}/statements`, { text: '无关' })).status).toBe(404);
    expect(take<Seen>(await people.leader.client.get(`audit-holds/${hold.id}`))).toMatchObject({ active: true, mayObject: true, nextActs: [], placedBy: { name: '莫清和' } });
    const said = take<Seen>(await people.leader.client.post(`audit-holds/${hold.id}/statements`, { text: '密语甲：承接对象与本单位无关联，见工商登记。' }), 201);
    expect(said.statements).toMatchObject([{ text: '密语甲：承接对象与本单位无关联，见工商登记。', by: { name: '李校长' } }]);
    expect(said.active).toBe(true);
    const where = await audited.market.tablesWith('密语');
    expect(where.filter((table) => table !== 'auditing.hold_statement' && !table.includes('idempoten'))).toEqual([]);
    await expect(audited.market.api.get(Database).query(systemContext('test', ''), 'delete from auditing.hold_statement')).rejects.toMatchObject({ driverError: { code: '42501' } });
  }, 60_000);

  it('come before or after a decision, never beside it', async () => {
    const seen = await ready();
    const transactions = audited.market.api.get(TransactionRunner);
    let placing: Promise<{ status: number }> | undefined;
    let placed = false;
    await transactions.run(systemContext('test', newId()), async (ctx) => {
      expect(await audited.market.api.get(AuditorDesk, { strict: false }).activeHolds(ctx, [{ subjectType: 'rights-application', subjectId: seen.id }])).toEqual([]);
      placing = place(people.auditor, seen.id).then((answer) => { placed = true; return answer; });
      // Whoever places waits at the lock that the decision holds.
      for (let waiting = 0; waiting === 0;) {
        [{ waiting }] = await audited.market.database.sql<{ waiting: number }>(`select count(*)::int as waiting from pg_locks where locktype = 'advisory' and not granted`) as [{ waiting: number }];
        expect(placed).toBe(false);
      }
    });
    expect((await placing!).status).toBe(201);
  }, 60_000);
});
