import { createHash } from 'node:crypto';
import { ESignatureError, ESignatureProvider, LapseEnvelopes } from '@app/contracting';
import { newId } from '@app/kernel';
import { systemContext } from '@app/platform';
import { multipart } from '../../support/multipart.js';
import type { Somebody } from '../listing/listing-market.js';
import { ACQUIRER_SEAL, contractTerms, HOLDER_SEAL, openContractDesk, PDF, signatory, type ContractDesk, type SeenContract } from './contract-desk.js';
import { take, type Refusal } from './deal-desk.js';
import { call } from './signing-calls.js';

const DAY = 86_400_000;
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
interface Verified { result: string; state: string; simulated: boolean; checked: boolean; faults: { code: string }[]; signatures: { faults: { code: string }[] }[] }
interface Verification { contractNumber: string; state: string; simulated: boolean; parties: string[]; sha256: string | null; signedAt: string | null }

describe('a contract out for signature', () => {
  let desk: ContractDesk;
  let provider: ESignatureProvider;
  const codeOf = async (id: string) => (await desk.signing(desk.office, id)).envelope!.verificationUrl.split('/').at(-1)!;
  const verification = async (code: string) => take<Verification>(await desk.nobody.get(`verifications/${code}`));
  const upload = (code: string, bytes: Buffer) => {
    const { payload, headers } = multipart({}, { name: '合同.pdf', type: 'application/pdf', bytes });
    return desk.nobody.post<Verified & Refusal>(`verifications/${code}/files`, payload, { headers });
  };
  const verify = async (code: string, bytes: Buffer) => take<Verified>(await upload(code, bytes));
  const download = async (who: Somebody, id: string) => (await who.client.get(`contracts/${id}/signing/document`)).raw.rawPayload;
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

  it('is verified by anybody with the code, and every changed byte of the file is found', async () => {
    const { contract } = await desk.sent();
    const { id } = contract;
    const [code, unsigned] = [await codeOf(id), await download(desk.firm, id)];
    expect(await verify(code, unsigned)).toMatchObject({ result: 'incomplete', state: 'signing', simulated: true });
    take(await desk.sign(desk.leader, id), 201);
    const half = await download(desk.firm, id);
    take(await desk.sign(desk.firm, id), 201);
    const whole = await download(desk.firm, id);
    const told = await verification(code);
    expect(told).toMatchObject({ contractNumber: contract.number, state: 'signed', simulated: true, parties: [HOLDER_SEAL, ACQUIRER_SEAL], sha256: sha256(whole) });
    expect(JSON.stringify(told)).not.toMatch(/烧结|500000|500,000|邵立言|彭劲松/);
    expect(await verify(code, whole)).toMatchObject({ result: 'original', checked: true, faults: [], signatures: [{ faults: [] }, { faults: [] }] });
    for (const early of [unsigned, half]) expect((await verify(code, early)).result).toBe('incomplete');
    for (const part of [0.01, 0.3, 0.6, 0.9, 0.999]) {
      const changed = Buffer.from(whole);
      const at = Math.floor(changed.length * part);
      changed[at] = changed[at]! ^ 1;
      const found = await verify(code, changed);
      expect([found.result, found.faults.map((each) => each.code)]).toEqual(['altered', expect.arrayContaining(['file-hash-differs']) as string[]]);
    }
    const longer = await verify(code, Buffer.concat([whole, Buffer.from('\n%%EOF\n')]));
    expect([longer.result, longer.faults.map((each) => each.code)]).toEqual(['altered', expect.arrayContaining(['bytes-after-last-signature']) as string[]]);
    expect((await verify(code, PDF)).result).toBe('another');
    const other = await desk.sent();
    expect((await verify(code, await download(desk.firm, other.contract.id))).result).toBe('another');
    expect((await upload('0'.repeat(26), whole)).body.code).toBe('contracting.verification-not-found');
    expect((await desk.nobody.get<Refusal>('verifications/kein-code')).status).toBe(400);
    expect((await desk.outsider.client.get(`contracts/${id}/signing/document`)).status).toBe(404);
    expect((await upload(code, Buffer.alloc(21 * 1_048_576))).status).toBe(413);
  });

  it('believes no call of a provider but looks the fact up, and takes each call once', async () => {
    const { contract: { id } } = await desk.sent();
    const { id: envelopeId, currentSha256 } = (await desk.signing(desk.office, id)).envelope!;
    const { hear, forged, secret } = call(desk.nobody, desk.clock);
    const done = { type: 'envelope-completed', envelopeId, documentSha256: 'c'.repeat(64), at: '2026-11-26T00:00:00Z' };
    expect((await hear(done)).body.code).toBe('contracting.webhook-forged');
    // as the administrator configures it
    Object.defineProperty(desk.config, 'eSignatureWebhookSecret', { value: secret, configurable: true });
    expect((await forged(done)).body.code).toBe('contracting.webhook-forged');
    expect((await hear(done, { late: 301 })).body.code).toBe('contracting.webhook-late');
    expect((await hear(done, { late: -301 })).body.code).toBe('contracting.webhook-late');
    expect((await hear({ ...done, type: 'all-good' })).body.code).toBe('contracting.webhook-shape');
    expect((await hear({ ...done, envelopeId: newId() })).body.code).toBe('contracting.envelope-not-found');
    expect((await hear({ ...done, envelopeId: 'no-id' })).body.code).toBe('contracting.envelope-not-found');
    expect(await desk.database.sql('select id from contracting.signature_webhook')).toEqual([]);
    // rightly signed, and not true
    expect((await hear(done, { id: 'lie' })).status).toBe(204);
    expect([await state(id), await signatures(id)]).toEqual(['signing', []]);
    expect((await hear(done, { id: 'lie' })).body.code).toBe('contracting.webhook-repeated');
    // two signed elsewhere; the call comes while the provider is away, so it is not used up
    const first = await provider.sign({ envelopeId, partyId: desk.leader.userId, documentSha256: currentSha256, requestId: 'there-1' });
    await provider.sign({ envelopeId, partyId: desk.firm.userId, documentSha256: first.state === 'signed' ? first.evidence.documentSha256 : '', requestId: 'there-2' });
    once('status', away);
    expect((await hear(done, { id: 'true' })).status).toBe(503);
    const answers = await Promise.all([1, 2, 3].map(() => hear(done, { id: 'true' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409, 409]);
    expect([await state(id), (await signatures(id)).length]).toEqual(['in_effect', 2]);
    expect((await hear(done, { id: 'late-but-fine' })).status).toBe(204);
  });

  it('amends the contract when a supplement takes effect, and both are noted', async () => {
    const { deal, contract: root } = await desk.signed();
    await desk.accept(deal, 1, contractTerms({ territory: '湖南省' }));
    const all = async () => take<{ items: SeenContract[] }>(await desk.office.client.get('contracts', { query: { dealId: deal.id } })).items;
    const supplement = (await all()).find(({ amends }) => amends === root.id)!;
    expect([supplement.number, (await desk.contract(desk.office, root.id)).termsNumber]).toEqual([`${root.number}-B1`, 1]);
    take(await desk.decidePrice(desk.office, await desk.contract(desk.office, supplement.id)), 201);
    await desk.endNotice(supplement.id);
    take(await desk.actOn(desk.office, await desk.contract(desk.office, supplement.id), 'submit'));
    take(await desk.actOn(desk.leader, await desk.contract(desk.office, supplement.id), 'approve', { interest: 'none' }));
    take(await desk.name(desk.office, supplement.id, [signatory(desk.leader, HOLDER_SEAL)]), 201);
    take(await desk.name(desk.firm, supplement.id, [signatory(desk.firm, ACQUIRER_SEAL)]), 201);
    take(await desk.send(desk.office, supplement.id), 201);
    take(await desk.sign(desk.firm, supplement.id), 201);
    expect((await desk.contract(desk.office, root.id)).termsNumber).toBe(1);
    take(await desk.sign(desk.leader, supplement.id), 201);
    const [amended, effective] = [await desk.contract(desk.firm, root.id), await desk.contract(desk.firm, supplement.id)];
    expect([amended.state, amended.termsNumber, amended.effectiveOn]).toEqual(['in_effect', 2, root.effectiveOn]);
    expect(effective.state).toBe('in_effect');
    const acts = take<{ items: { act: string }[] }>(await desk.firm.client.get(`deals/${deal.id}/timeline`)).items.map(({ act }) => act);
    expect(acts.slice(0, 2)).toEqual(['contract-amend', 'contract-take-effect']);
  });

  it('lapses when its time is over, and not what was signed in time; powers and checks run out before', async () => {
    const work = () => desk.api.get(LapseEnvelopes, { strict: false }).run(systemContext('test', newId()));
    const [half, away30, power] = [(await desk.sent()).contract.id, (await desk.sent()).contract.id, (await desk.approved()).contract.id];
    const until = new Date(desk.clock.now().getTime() + 20 * DAY).toISOString().slice(0, 10);
    const powerPaperId = await desk.paperId(desk.firm, power, 'power_of_attorney');
    take(await desk.name(desk.office, power, [signatory(desk.leader, HOLDER_SEAL)]), 201);
    take(await desk.name(desk.firm, power, [signatory(desk.buyer, ACQUIRER_SEAL, { capacity: 'agent', powerPaperId, powerUntil: until })]), 201);
    take(await desk.send(desk.office, power), 201);
    take(await desk.sign(desk.leader, half), 201);
    // signed by both at the provider, and we never heard of it
    const { id: envelopeId, currentSha256, expiresAt } = (await desk.signing(desk.office, away30)).envelope!;
    const first = await provider.sign({ envelopeId, partyId: desk.leader.userId, documentSha256: currentSha256, requestId: 'a' });
    await provider.sign({ envelopeId, partyId: desk.firm.userId, documentSha256: first.state === 'signed' ? first.evidence.documentSha256 : '', requestId: 'b' });
    expect(await work()).toBe(0);
    desk.clock.advance(22 * DAY);
    expect((await desk.sign(desk.buyer, power)).body.code).toBe('contracting.power-of-attorney-expired');
    take(await desk.sign(desk.leader, power), 201);
    await desk.database.sql('update contracting.recipient_check set checked_on = checked_on - 70');
    expect((await desk.sign(desk.firm, half)).body.code).toBe('contracting.recipient-check-stale');
    desk.clock.advance(Date.parse(expiresAt) - desk.clock.now().getTime() + 1_000);
    await desk.checkRecipient((await desk.contract(desk.office, half)).dealId);
    expect((await desk.sign(desk.firm, half)).body.code).toBe('contracting.signing-period-over');
    once('status', away);
    await work();
    await work();
    expect(await work()).toBe(0);
    expect([await state(half), await state(power), await state(away30)]).toEqual(['approved', 'approved', 'in_effect']);
    expect((await verification(await codeOf(half))).state).toBe('lapsed');
    expect(await signatures(half)).toHaveLength(1);
    take(await desk.send(desk.office, half), 201);
    expect(await state(half)).toBe('signing');
  });
});
