import { PaidOnDeal } from '@app/contracting';
import { newId } from '@app/kernel';
import { eventually } from '../../support/index.js';
import { multipart } from '../../support/multipart.js';
import type { Somebody } from '../listing/listing-market.js';
import { openBrokerDesk, type BrokerDesk, type SeenMediation } from './broker-desk.js';
import { PASSWORD, take, type Refusal } from './deal-desk.js';

interface SeenClaim {
  id: string; state: string; version: number; article: string; kind: string; statement: string; evidence: { name: string; sha256: string }; answerBy: string; answer: string | null; endReason: string | null;
  client: { name: string }; broker: { name: string }; nextActs: { act: string; blockedBy: { code: string }[] }[];
}
interface SeenClaims { items: SeenClaim[]; mayAssert: boolean }
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

describe('a claim that a broker hid material facts', () => {
  let desk: BrokerDesk;
  let [admin, clientsAdmin, brokersAdmin]: Somebody[] = [];
  let money: { mockRestore(): void };
  beforeAll(async () => {
    desk = await openBrokerDesk();
    admin = await desk.person(await desk.organisation('平台运营单位', { type: 'enterprise' }), ['system_admin'], '平台管理员');
    clientsAdmin = await desk.person(desk.office.organisationId, ['system_admin'], '本校管理员');
    brokersAdmin = await desk.person(desk.broker.organisationId, ['system_admin'], '机构管理员');
    money = vi.spyOn(desk.api.get(PaidOnDeal, { strict: false }), 'of').mockResolvedValue({ effectiveOn: '2026-06-01', technologyFen: 300, payments: [{ id: 'a', on: '2026-06-02', technologyFen: 30_000 }] });
  }, 60_000);
  afterAll(async () => {
    money.mockRestore();
    await desk.close();
  });

  const assert = ({ id }: { id: string }, change: Record<string, string> = {}, who = desk.office, file: { name: string; type: string; bytes: Buffer } | null = { name: '查询结果.pdf', type: 'application/pdf', bytes: PDF }) => {
    const { payload, headers } = multipart({ kind: 'hidden', statement: '中介人明知专利已独占许可他人而未告知', ...change }, ...(file ? [file] : []) as [{ name: string; type: string; bytes: Buffer }]);
    return who.client.post<SeenClaims & Refusal>(`mediations/${id}/concealment-claims`, payload, { headers });
  };
  const claims = async ({ id }: { id: string }, who = desk.office) => take<SeenClaims>(await who.client.get(`mediations/${id}/concealment-claims`));
  const act = (who: Somebody, { id, version }: { id: string; version: number }, name: string, reason?: string) => who.client.post<SeenClaim & Refusal>(`concealment-claims/${id}/acts/${name}`, { version, ...(reason && { reason }) });
  const due = async ({ id }: { id: string }) => (await desk.mediation(desk.broker, id)).due;
  /** Signed, with a deal that comes through the broker and a payment that made a fee due. */
  const earned = async () => {
    const signed = await desk.signed();
    const deal = await desk.open(signed.achievementId);
    take(await desk.office.client.post(`mediations/${signed.id}/deals`, { dealId: deal.id }));
    expect(await due(signed)).toMatchObject([{ state: 'accrued', totalFen: 900 }]);
    return signed;
  };
  const asserted = async (signed: { id: string }) => take<SeenClaims>(await assert(signed), 201).items[0]!;
  const late = (claim: SeenClaim) => desk.database.sql('alter table contracting.concealment_claim disable trigger user')
    .then(() => desk.database.sql('update contracting.concealment_claim set answer_by = $2 where id = $1', [claim.id, desk.daysAgo(1)])).then(() => desk.database.sql('alter table contracting.concealment_claim enable trigger user'));

  it('suspends the fee, is answered, and costs the fee once it is upheld', async () => {
    const signed = await earned();
    expect(await claims(signed)).toEqual({ items: [], mayAssert: true });
    const claim = await asserted(signed);
    expect(claim).toMatchObject({ state: 'open', kind: 'hidden', article: '民法典 第九百六十二条', answerBy: desk.daysAgo(-10), evidence: { name: '查询结果.pdf' }, client: { name: '岳麓科技大学' }, broker: { name: '唐可' } });
    expect(await due(signed)).toMatchObject([{ state: 'suspended', totalFen: 0, accruals: [], explanation: [{ code: 'fee-suspended' }] }]);
    expect((await claims(signed, desk.broker)).items[0]!.nextActs).toMatchObject([{ act: 'answer', blockedBy: [] }]);
    const answered = take<SeenClaim>(await act(desk.broker, claim, 'answer', '已在对接会上口头告知，并有会议记录'));
    expect(answered).toMatchObject({ state: 'answered', version: 2, answer: '已在对接会上口头告知，并有会议记录' });
    expect((await due(signed))[0]).toMatchObject({ state: 'suspended' });
    const listed = take<{ items: SeenClaim[] }>(await admin!.client.get('concealment-claims', { query: { state: 'answered' } })).items.find(({ id }) => id === claim.id)!;
    expect(listed.nextActs.map(({ act: name }) => name).sort()).toEqual(['dismiss', 'uphold']);
    const evidence = await admin!.client.get(`concealment-claims/${claim.id}/evidence`);
    expect([evidence.status, evidence.raw.rawPayload.equals(PDF)]).toEqual([200, true]);
    take(await act(admin!, answered, 'uphold', '会议记录没有该内容，隐瞒成立'));
    expect(await due(signed)).toMatchObject([{ state: 'lost', totalFen: 0, explanation: [{ code: 'fee-lost' }] }]);
    expect((await due(signed))[0]!.explanation[0]).toMatchObject({ texts: { 'zh-CN': expect.stringContaining('民法典第九百六十二条') as string } });
    const { items: [upheld], mayAssert } = await claims(signed);
    expect([upheld, mayAssert]).toMatchObject([{ state: 'upheld', endReason: '会议记录没有该内容，隐瞒成立', nextActs: [] }, false]);
    expect((await assert(signed)).body.code).toBe('contracting.concealment-standing');
    expect((await act(desk.office, { ...claim, version: 3 }, 'withdraw', '不再主张')).body.code).toBe('state.illegal-transition');
    const log = await desk.database.sql<{ act: string; entry: string }>(`select act, (to_jsonb(e) - 'reason')::text as entry from platform.audit_entry e where aggregate_type = 'mediation' and aggregate_id = $1 and act like 'concealment%' order by seq`, [signed.id]);
    expect(log.map(({ act: name }) => name)).toEqual(['concealment-assert', 'concealment-answer', 'concealment-uphold']);
    expect(log.map(({ entry }) => entry).join()).not.toContain('独占许可');
  });

  it.each(['withdrawn', 'dismissed'] as const)('brings the fee back once it is %s, and may be made anew', async (end) => {
    const signed = await earned();
    const claim = await asserted(signed);
    expect((await due(signed))[0]!.state).toBe('suspended');
    take(end === 'withdrawn' ? await act(desk.leader, claim, 'withdraw', '查明中介人曾经告知') : await act(admin!, claim, 'dismiss', '证据不能证明隐瞒'));
    expect(await due(signed)).toMatchObject([{ state: 'accrued', totalFen: 900 }]);
    expect((await claims(signed)).mayAssert).toBe(true);
    expect((await asserted(signed)).state).toBe('open');
    expect((await claims(signed)).items.map(({ state }) => state)).toEqual(['open', end]);
  });

  it('hears the broker first: nobody upholds before the answer or the end of its time', async () => {
    const signed = await earned();
    const claim = await asserted(signed);
    expect((await act(admin!, claim, 'uphold', '成立')).body.code).toBe('contracting.concealment-broker-unheard');
    await late(claim);
    expect((await act(desk.broker, claim, 'answer', '迟到的答复')).body.code).toBe('contracting.concealment-answer-late');
    take(await act(admin!, claim, 'uphold', '中介人逾期未答复，证据充分'));
    expect((await due(signed))[0]!.state).toBe('lost');
  });

  it('is asserted by the client of a signed agreement, with words and evidence', async () => {
    const offered = take<SeenMediation>(await desk.offer({ achievementId: await desk.achievement() }), 201);
    expect((await assert(offered)).body.code).toBe('contracting.concealment-unsigned');
    expect((await claims(offered)).mayAssert).toBe(false);
    const signed = await desk.signed();
    expect((await assert(signed, {}, desk.broker)).status).toBe(403);
    expect((await assert(signed, {}, desk.rival)).status).toBe(403);
    expect((await assert(signed, {}, desk.outsider)).body.code).toBe('contracting.mediation-not-found');
    for (const [name, value] of [['statement', ''], ['kind', 'rumour'], ['statement', '长'.repeat(4_001)]] as const) expect((await assert(signed, { [name]: value })).status).toBe(400);
    expect((await assert(signed, {}, desk.office, { name: '说明.txt', type: 'text/plain', bytes: Buffer.from('只有文字') })).status).toBe(415);
    expect((await assert(signed, {}, desk.office, { name: '大.pdf', type: 'application/pdf', bytes: Buffer.concat([PDF, Buffer.alloc(20 * 1_048_576 + 1)]) })).status).toBe(413);
    expect((await claims(signed)).items).toEqual([]);
    const inHouse = take<SeenMediation>(await desk.offer({ achievementId: await desk.achievement() }, desk.bothHats), 201);
    take(await desk.move(desk.office, inHouse, 'sign', { password: PASSWORD }));
    expect((await assert(inHouse, {}, desk.bothHats)).body.code).toBe('contracting.mediation-client-answers');
  });

  it('is one at a time, and moved once', async () => {
    const signed = await desk.signed();
    const answers = await Promise.all([assert(signed), assert(signed, { kind: 'false' }, desk.leader), assert(signed)]);
    expect(answers.map(({ status, body }) => [status, body.code]).sort()).toEqual([[201, undefined], [409, 'contracting.concealment-standing'], [409, 'contracting.concealment-standing']]);
    const [claim] = (await claims(signed)).items;
    const moves = await Promise.all([act(desk.broker, claim!, 'answer', '已告知'), act(desk.office, claim!, 'withdraw', '误会'), act(admin!, claim!, 'dismiss', '不成立')]);
    expect(moves.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    await expect(desk.database.sql(`update contracting.concealment_claim set statement = '改口' where id = $1`, [claim!.id])).rejects.toThrow('kept as it was written');
    await expect(desk.database.sql(`insert into contracting.concealment_claim select (jsonb_populate_record(c, jsonb_build_object('id', $2::uuid, 'state', 'open', 'answer', null, 'answered_at', null, 'ended_by', null, 'ended_at', null, 'end_reason', null))).* from contracting.concealment_claim c where id = $1
      union all select (jsonb_populate_record(c, jsonb_build_object('id', $3::uuid, 'state', 'open', 'answer', null, 'answered_at', null, 'ended_by', null, 'ended_at', null, 'end_reason', null))).* from contracting.concealment_claim c where id = $1`, [claim!.id, newId(), newId()])).rejects.toThrow('concealment_one_stands');
  });

  it('is moved by whose act it is, with a reason, and seen by nobody else', async () => {
    const signed = await desk.signed();
    const claim = await asserted(signed);
    const code = async (who: Somebody, name: string, reason?: string) => (await act(who, claim, name, reason)).body.code;
    expect(await code(desk.office, 'answer', '代答')).toBe('contracting.not-yours');
    expect(await code(desk.broker, 'withdraw', '代撤')).toBe('contracting.not-yours');
    for (const who of [desk.office, desk.broker]) for (const name of ['uphold', 'dismiss']) expect(await code(who, name, '自己认定')).toBe('contracting.not-yours');
    for (const who of [clientsAdmin!, brokersAdmin!]) for (const name of ['uphold', 'dismiss']) expect(await code(who, name, '自己人认定')).toBe('contracting.concealment-decider-is-party');
    expect(await code(admin!, 'withdraw', '代撤')).toBe('contracting.not-yours');
    for (const [who, name] of [[desk.broker, 'answer'], [desk.office, 'withdraw'], [admin!, 'dismiss']] as const) expect(await code(who, name)).toBe('state.reason-required');
    expect((await act(desk.broker, { ...claim, version: 9 }, 'answer', '已告知')).body.code).toBe('state.stale-version');
    for (const who of [desk.outsider, desk.firm, desk.rival]) {
      expect(await code(who, 'withdraw', '不')).toBe('contracting.concealment-not-found');
      expect((await who.client.get<Refusal>(`concealment-claims/${claim.id}/evidence`)).body.code).toBe('contracting.concealment-not-found');
      expect((await who.client.get<Refusal>(`mediations/${signed.id}/concealment-claims`)).body.code).toBe('contracting.mediation-not-found');
      expect((await who.client.get('concealment-claims')).status).toBe(403);
    }
    expect((await act(admin!, { id: newId(), version: 1 }, 'dismiss', '不')).body.code).toBe('contracting.concealment-not-found');
    expect((await admin!.client.get(`mediations/${signed.id}`)).status).toBe(403);
  });

  it('is told to the broker, and its decision to both, without a word of it', async () => {
    await desk.work();
    const signed = await desk.signed();
    const claim = await asserted(signed);
    const told = (kind: string) => desk.database.sql<{ user: string; row: string }>(`select user_id as user, to_jsonb(n)::text as row from notification.notice n where kind = $2 and params ->> 'mediationId' = $1`, [signed.id, kind]);
    await eventually(async () => (await told('answer.concealment')).length > 0 || undefined);
    expect((await told('answer.concealment')).map(({ user }) => user)).toEqual([desk.broker.userId]);
    const waits = () => desk.database.sql<{ user: string; row: string }>(`select n.user_id as user, to_jsonb(n)::text as row from notification.notice n join notification.effect e using (id) join platform.outbox_event o on o.id = e.event_id where n.kind = 'answer.concealment-waits' and o.payload ->> 'concealmentId' = $1`, [claim.id]);
    await eventually(async () => (await waits()).some(({ user }) => user === admin!.userId) || undefined);
    for (const { userId } of [desk.broker, desk.office, desk.rival]) expect((await waits()).map(({ user }) => user)).not.toContain(userId);
    take(await act(admin!, claim, 'dismiss', '证据不能证明隐瞒'));
    const users = async () => (await told('answer.concealment-moved')).map(({ user }) => user);
    await eventually(async () => ((await users()).includes(desk.broker.userId) && (await users()).includes(desk.office.userId)) || undefined);
    expect([...(await told('answer.concealment')), ...(await told('answer.concealment-moved'))].map(({ row }) => row).join()).not.toMatch(/独占|证据不能/);
  });
});
