import { createHash } from 'node:crypto';
import { ESignatureError, ESignatureProvider } from '@app/contracting';
import type { Somebody } from '../listing/listing-market.js';
import { ACQUIRER_SEAL, contractTerms, HOLDER_SEAL, openContractDesk, PDF, signatory, type ContractDesk } from './contract-desk.js';
import { take, type Refusal } from './deal-desk.js';

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
interface Verification { contractNumber: string; state: string; simulated: boolean; parties: string[]; sha256: string | null; signedAt: string | null }

describe('signing a contract', () => {
  let desk: ContractDesk;
  let provider: ESignatureProvider;
  const codeOf = async (id: string) => (await desk.signing(desk.office, id)).envelope!.verificationUrl.split('/').at(-1)!;
  const verification = async (code: string) => take<Verification>(await desk.nobody.get(`verifications/${code}`));
  const download = async (who: Somebody, id: string) => (await who.client.get(`contracts/${id}/signing/document`)).raw.rawPayload;
  const close = async (who: Somebody, id: string, how: 'recalls' | 'declines', reason?: string) => who.client.post<Refusal>(`contracts/${id}/signing/${how}`, { version: (await desk.contract(desk.office, id)).version, ...(reason && { reason }) });
  const state = async (id: string) => (await desk.contract(desk.office, id)).state;
  const signatures = (id: string) => desk.database.sql(`select g.* from contracting.signature g join contracting.signing_envelope e on e.id = g.envelope_id where e.contract_id = $1`, [id]);
  /** What the provider does once instead of what it would do. */
  const once = (verb: 'sign' | 'status' | 'prepare', instead: () => Promise<never>) => { provider[verb] = (async () => { delete (provider as Partial<ESignatureProvider>)[verb]; return instead(); }) as never; };
  const away = () => Promise.reject(new ESignatureError('unreachable', 'ECONNRESET'));

  beforeAll(async () => {
    desk = await openContractDesk();
    provider = desk.api.get(ESignatureProvider, { strict: false });
    // the first signature of a person makes a key
    await desk.signed();
  }, 120_000);
  afterAll(() => desk.close());

  it('takes as signatories only people of the own side, with a capacity, a power and a seal that fit', async () => {
    const { contract: { id } } = await desk.agreed();
    const code = async (who: Somebody, ...list: object[]) => { const { status, body } = await desk.name(who, id, list); return status === 201 ? null : body.code; };
    const ours = (change: object = {}) => signatory(desk.leader, HOLDER_SEAL, change);
    expect(await code(desk.office, signatory(desk.firm, HOLDER_SEAL))).toBe('contracting.signatory-not-eligible');
    expect(await code(desk.office, signatory(desk.finance, HOLDER_SEAL))).toBe('contracting.signatory-not-eligible');
    expect(await code(desk.office, ours(), ours())).toBe('contracting.signatory-twice');
    expect(await code(desk.office, ours({ capacity: 'self', sealType: 'none', sealName: null }))).toBe('contracting.capacity-does-not-fit');
    expect(await code(desk.office, ours({ sealName: null }))).toBe('contracting.seal-missing');
    expect(await code(desk.office, ours({ capacity: 'agent' }))).toBe('contracting.agent-without-power');
    const [power, other] = [await desk.paperId(desk.office, id, 'power_of_attorney'), await desk.paperId(desk.office, id, 'other')];
    const theirs = await desk.paperId(desk.firm, id, 'power_of_attorney');
    expect(await code(desk.office, ours({ powerPaperId: power, powerUntil: '2099-01-01' }))).toBe('contracting.capacity-does-not-fit');
    expect(await code(desk.office, ours({ capacity: 'agent', powerPaperId: power, powerUntil: '2020-01-01' }))).toBe('contracting.power-already-over');
    for (const powerPaperId of [other, theirs]) expect(await code(desk.office, ours({ capacity: 'agent', powerPaperId, powerUntil: '2099-01-01' }))).toBe('contracting.paper-of-another-kind');
    expect((await desk.name(desk.outsider, id, [ours()])).status).toBe(404);
    expect((await desk.name(desk.finance, id, [ours()])).status).toBe(403);
    expect(await desk.signing(desk.office, id)).toMatchObject({ sides: { holder: { edition: 0, signatories: [] } }, mayName: true, send: null, envelope: null });
    const answers = await Promise.all(Array.from({ length: 5 }, () => desk.name(desk.office, id, [ours({ capacity: 'agent', powerPaperId: power, powerUntil: '2099-01-01' })])));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    expect((await desk.name(desk.office, id, [ours()])).body.code).toBe('state.stale-version');
    take(await desk.name(desk.office, id, [ours(), signatory(desk.office, HOLDER_SEAL)], 1), 201);
    expect((await desk.signing(desk.firm, id)).sides).toMatchObject({ holder: { edition: 2, signatories: [{ person: { id: desk.leader.userId } }, { person: { id: desk.office.userId } }] }, acquirer: { edition: 0 } });
    const kept = await desk.database.sql<{ t: string }>(`select t from unnest(array['signatory', 'signature', 'envelope_signer']) t where has_table_privilege('luqiao_app', 'contracting.' || t, 'update') or has_table_privilege('luqiao_app', 'contracting.' || t, 'delete')`);
    expect(kept).toEqual([]);
  });

  it('tells of a seal that says another name, and lets it be signed', async () => {
    const { contract: { id } } = await desk.agreed();
    take(await desk.name(desk.firm, id, [signatory(desk.firm, '长沙新材科技有限公司合同专用章')]), 201);
    expect((await desk.signing(desk.office, id)).warnings).toMatchObject([{ code: 'contracting.seal-differs', params: { seal: '长沙新材科技有限公司合同专用章' } }]);
    take(await desk.name(desk.firm, id, [signatory(desk.firm, '长沙新材 科技有限公司')], 1), 201);
    expect((await desk.signing(desk.office, id)).warnings).toEqual([]);
  });

  it('is sent by the office alone, approved, with both sides named and everything still current today', async () => {
    const draft = await desk.agreed();
    expect((await desk.send(desk.office, draft.contract.id)).body.code).toBe('state.illegal-transition');
    const { deal, contract: { id } } = await desk.approved();
    expect((await desk.send(desk.office, id)).body.code).toBe('contracting.holder-names-nobody');
    expect((await desk.signing(desk.office, id)).send!.blockedBy.map(({ code }) => code)).toEqual(['contracting.holder-names-nobody', 'contracting.acquirer-names-nobody']);
    take(await desk.name(desk.office, id, [signatory(desk.leader, HOLDER_SEAL)]), 201);
    take(await desk.name(desk.firm, id, [signatory(desk.firm, ACQUIRER_SEAL)]), 201);
    for (const who of [desk.firm, desk.leader]) expect((await desk.send(who, id)).status).toBe(403);
    // an office of its own right sits at the acquirer's side
    const buyersOffice = await desk.person(desk.firm.organisationId, ['tto']);
    expect((await desk.send(buyersOffice, id)).body.code).toBe('contracting.holder-only');
    await desk.database.sql('update contracting.recipient_check set checked_on = checked_on - 91 where deal_id = $1', [deal.id]);
    expect((await desk.send(desk.office, id)).body.code).toBe('contracting.recipient-check-stale');
    await desk.checkRecipient(deal.id);
    await desk.database.sql(`update contracting.approval set terms_hash = $2 where contract_id = $1`, [id, 'a'.repeat(64)]);
    expect((await desk.send(desk.office, id)).body.code).toBe('contracting.terms-not-those-approved');
    await desk.database.sql(`update contracting.approval a set terms_hash = c.terms_hash from contracting.contract c where c.id = a.contract_id and a.contract_id = $1`, [id]);
    once('prepare', away);
    expect((await desk.send(desk.office, id)).body).toMatchObject({ status: 503, code: 'contracting.signing-provider-unreachable' });
    expect([await state(id), (await desk.signing(desk.office, id)).envelope]).toEqual(['approved', null]);
    expect((await download(desk.firm, id)).subarray(0, 5).toString()).toBe('%PDF-');
    const answers = await Promise.all([1, 2, 3].map(() => desk.send(desk.office, id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await desk.database.sql('select id from contracting.signing_envelope where contract_id = $1', [id])).toHaveLength(1);
    expect((await desk.name(desk.firm, id, [signatory(desk.buyer, ACQUIRER_SEAL)], 1)).body.code).toBe('contracting.contract-over');
    expect((await desk.office.client.post<Refusal>(`deals/${deal.id}/terms`, { basedOn: 1, terms: contractTerms() })).body.code).toBe('contracting.contract-out-for-signature');
  });

  it('is signed in person, once each, on the bytes that were seen; the last signature puts it into effect', async () => {
    const { contract } = await desk.sent();
    const { id } = contract;
    const before = await desk.signing(desk.leader, id);
    expect(before).toMatchObject({ sign: { blockedBy: [] }, mayDecline: true, envelope: { state: 'open', simulated: true } });
    expect(sha256(await download(desk.leader, id))).toBe(before.envelope!.currentSha256);
    const code = async (who: Somebody, change?: object) => (await desk.sign(who, id, change)).body.code;
    expect(await code(desk.leader, { password: '不是这个' })).toMatch(/password/);
    expect(await code(desk.office)).toBe('contracting.not-a-signatory');
    expect(await code(desk.buyer)).toBe('contracting.not-a-signatory');
    expect((await desk.outsider.client.post(`contracts/${id}/signing/signatures`, { documentSha256: before.envelope!.currentSha256, password: 'x' })).status).toBe(404);
    expect(await code(desk.leader, { documentSha256: sha256(PDF) })).toBe('contracting.signature-on-old-version');
    expect(await signatures(id)).toEqual([]);
    const answers = await Promise.all(Array.from({ length: 10 }, () => desk.sign(desk.leader, id, { documentSha256: before.envelope!.currentSha256 })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    // so many passwords at once may also be slowed down
    for (const { body } of answers) expect([undefined, 'contracting.already-signed', 'identity.login-slowed']).toContain(body.code);
    expect(await signatures(id)).toHaveLength(1);
    expect([await state(id), (await verification(await codeOf(id))).state]).toEqual(['signing', 'signing']);
    // the other signer had opened it before the first signature
    expect(await code(desk.firm, { documentSha256: before.envelope!.documentSha256 })).toBe('contracting.signature-on-old-version');
    take(await desk.sign(desk.firm, id), 201);
    const after = await desk.contract(desk.firm, id);
    expect(after).toMatchObject({ state: 'in_effect', effectiveOn: new Date(desk.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10) });
    expect(await code(desk.leader, { documentSha256: before.envelope!.currentSha256 })).toBe('contracting.not-out-for-signature');
    const line = take<{ items: { kind: string; side: string | null; person: { id: string } | null }[] }>(await desk.firm.client.get(`deals/${contract.dealId}/timeline`)).items.filter(({ kind }) => kind === 'signature');
    expect(line.map(({ side, person }) => [side, person!.id])).toEqual([['acquirer', desk.firm.userId], ['holder', desk.leader.userId]]);
    await expect(desk.database.sql(`insert into contracting.signature select envelope_id, signatory_id, account_id, number + 5, signed_at, signed_sha256, document_sha256, certificate_sha256, evidence, recorded_at from contracting.signature limit 1`)).rejects.toMatchObject({ code: '23505' });
  });

  it('does nothing by halves when the provider goes away, and is made good by trying again', async () => {
    const { contract: { id } } = await desk.sent();
    const seen = (await desk.signing(desk.leader, id)).envelope!.currentSha256;
    once('sign', away);
    expect((await desk.sign(desk.leader, id)).body).toMatchObject({ status: 503, code: 'contracting.signing-provider-unreachable' });
    expect(await signatures(id)).toEqual([]);
    // it signed, and then nobody could ask it any more: ours knows nothing, the next try finds the same signature
    once('status', away);
    expect((await desk.sign(desk.leader, id)).body.code).toBe('contracting.signing-provider-unreachable');
    expect([await signatures(id), (await desk.signing(desk.leader, id)).envelope!.currentSha256]).toEqual([[], seen]);
    // meanwhile the other one cannot sign beside it
    expect((await desk.sign(desk.firm, id, { documentSha256: seen })).body.code).toBe('contracting.signature-on-old-version');
    take(await desk.sign(desk.leader, id, { documentSha256: seen }), 201);
    expect(await signatures(id)).toHaveLength(1);
    take(await desk.sign(desk.firm, id), 201);
    expect(await state(id)).toBe('in_effect');
  });

  it('has one effect for ten requests with one Idempotency-Key', async () => {
    const { contract: { id } } = await desk.sent();
    const body = { documentSha256: (await desk.signing(desk.firm, id)).envelope!.currentSha256, password: '麓桥-2026-双方' };
    const ask = (sent: object) => desk.firm.client.post<Refusal>(`contracts/${id}/signing/signatures`, sent, { headers: { 'idempotency-key': `sign-${id}` } });
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask(body)));
    for (const { status, body: answer } of answers) expect([status, answer]).toEqual([201, answers[0]!.body]);
    expect(await signatures(id)).toHaveLength(1);
    expect((await ask({ ...body, documentSha256: 'b'.repeat(64) })).status).toBe(422);
  });

  it('is declined by a signatory or recalled by either side, with a reason, and may be sent anew', async () => {
    const { contract: { id } } = await desk.sent();
    const first = await codeOf(id);
    expect((await close(desk.firm, id, 'declines')).status).toBe(400);
    expect((await close(desk.buyer, id, 'declines', '我不签')).body.code).toBe('contracting.not-a-signatory');
    expect((await close(desk.outsider, id, 'recalls', '别签')).status).toBe(404);
    expect((await desk.firm.client.post<Refusal>(`contracts/${id}/signing/recalls`, { version: 1, reason: '旧版' })).body.code).toBe('state.stale-version');
    take(await desk.sign(desk.leader, id), 201);
    expect((await close(desk.leader, id, 'declines', '后悔了')).body.code).toBe('contracting.already-signed');
    take(await close(desk.firm, id, 'declines', '付款账户须更正'));
    expect(await desk.signing(desk.office, id)).toMatchObject({ send: { blockedBy: [] }, sign: null, mayRecall: false, envelope: { state: 'declined', closeReason: '付款账户须更正' } });
    expect([await state(id), (await verification(first)).state]).toEqual(['approved', 'recalled']);
    expect((await desk.sign(desk.firm, id)).body.code).toBe('contracting.not-out-for-signature');
    expect((await desk.signing(desk.office, id)).sides.holder.signatories[0]!.signedAt).toBeNull();
    take(await desk.name(desk.firm, id, [signatory(desk.buyer, ACQUIRER_SEAL)], 1), 201);
    take(await desk.send(desk.office, id), 201);
    expect((await desk.sign(desk.firm, id)).body.code).toBe('contracting.not-a-signatory');
    expect(await codeOf(id)).not.toBe(first);
    const races = await Promise.all([close(desk.office, id, 'recalls', '单位要求'), close(desk.firm, id, 'recalls', '对方要求'), close(desk.office, id, 'recalls', '再来一次')]);
    expect(races.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    take(await desk.send(desk.office, id), 201);
    take(await desk.sign(desk.leader, id), 201);
    const [recalled, signed] = await Promise.all([close(desk.office, id, 'recalls', '最后一刻'), desk.sign(desk.buyer, id)]);
    expect([[200, 409], [409, 201]]).toContainEqual([recalled.status, signed.status]);
    expect(await state(id)).toBe(signed.status === 201 ? 'in_effect' : 'approved');
  });
});
