import { multipart } from '../../support/multipart.js';
import { PDF, signatory, type SeenContract, type SeenSigning } from '../contracting/contract-desk.js';
import { PASSWORD, type SeenDeal } from '../contracting/deal-desk.js';
import type { Somebody } from '../listing/listing-market.js';
import { take, type Refusal, type SeenChallenge } from './challenge-desk.js';
import type { PerformingDesk, Winner } from './performing-desk.js';

export interface SentContract {
  readonly id: string;
  readonly dealId: string;
  readonly leader: Somebody;
  /** The terms that both accepted. */
  readonly number: number;
  readonly terms: object;
  /** As it was before anybody checked it. */
  readonly prepared: SeenContract;
  seen(who: Somebody): Promise<SeenContract>;
  sign(who: Somebody): Promise<{ status: number; body: Refusal }>;
}

/** The contract with who won, negotiated where the award is silent, approved, and out for signature: the leader signs for the team, the maker for the organiser. */
export async function sentContract(desk: PerformingDesk, challenge: Pick<SeenChallenge, 'id'>, { entryId, office }: Winner): Promise<SentContract> {
  const leader = await desk.person(office.organisationId, ['unit_leader'], '校领导');
  await desk.database.sql('update identity.account set password_hash = (select password_hash from identity.account where id = $1) where id = $2', [office.userId, leader.userId]);
  const { dealId } = take<{ dealId: string }>(await desk.contract(challenge, entryId), 201);
  take(await office.client.post(`deals/${dealId}/acts/accept`, { version: take<SeenDeal>(await office.client.get(`deals/${dealId}`)).version }));
  const { terms } = take<{ terms: { parties: { name: string }[]; confidentiality: object; acceptance: object } }>(await office.client.get(`deals/${dealId}/terms/1`));
  const party = (at: number, change: object) => ({ ...terms.parties[at], foreignElement: 'no', ...change });
  const counter = {
    ...terms, parties: [party(0, { legalForm: 'public_institution', signatory: { name: '李校长', capacity: 'legal_representative' } }), party(1, { legalForm: 'enterprise', signatory: { name: '彭劲松', capacity: 'legal_representative' } })],
    confidentiality: { ...terms.confidentiality, years: 5 }, acceptance: { ...terms.acceptance, days: 20 }, term: { from: { kind: 'date', on: '2027-01-01' }, until: { kind: 'date', on: '2029-12-31' } }, cureDays: 45, breach: '逾期付款的，按日支付违约金',
    dispute: { kind: 'court', name: '长沙市中级人民法院', level: 'intermediate' }, signatures: { form: 'electronic', copies: null },
  };
  const { number } = take<{ number: number }>(await office.client.post(`deals/${dealId}/terms`, { basedOn: 1, terms: counter }), 201);
  take(await desk.maker.client.post(`deals/${dealId}/terms/${number}/decisions/accept`, {}));
  const [{ id }] = take<{ items: [{ id: string }] }>(await office.client.get('contracts', { query: { dealId } })).items;
  const seen = async (who: Somebody) => take<SeenContract>(await who.client.get(`contracts/${id}`));
  take(await office.client.post(`deals/${dealId}/recipient-checks`, { items: ['credit', 'capacity', 'ownership', 'relations', 'sanctions'].map((item) => ({ item, answer: 'clear', evidence: '公示系统' })) }), 201);
  const paper = async (who: Somebody, kind: string) => {
    const { payload, headers } = multipart({ kind }, { name: `${kind}.pdf`, type: 'application/pdf', bytes: PDF });
    return take<SeenContract>(await who.client.post(`contracts/${id}/papers`, payload, { headers }), 201).papers.filter((each) => each.kind === kind && each.mine).at(-1)!.id;
  };
  const prepared = await seen(office);
  if (prepared.preparation!.pricingAsked) {
    take(await office.client.post(`contracts/${id}/price-decisions`, { version: prepared.version, mode: 'agreement', valuation: 'decided_not_to', valuationPaperId: await paper(office, 'no_valuation_decision'), relatedParty: 'no' }), 201);
    await desk.database.sql(`update publicity.notice set state = 'ended', ended_at = (ends_on + 1)::timestamp at time zone 'Asia/Shanghai' where subject_type = 'contract' and subject_id = $1`, [id]);
  }
  take(await office.client.post(`contracts/${id}/acts/submit`, { version: (await seen(office)).version }));
  const minutesPaperId = (await seen(office)).preparation!.level === 'meeting' ? await paper(leader, 'minutes') : undefined;
  take(await leader.client.post(`contracts/${id}/acts/approve`, { version: (await seen(leader)).version, interest: 'none', ...(minutesPaperId && { minutesPaperId }) }));
  take(await office.client.post(`contracts/${id}/signatories`, { basedOn: 0, signatories: [signatory(leader, terms.parties[0]!.name)] }), 201);
  take(await desk.maker.client.post(`contracts/${id}/signatories`, { basedOn: 0, signatories: [signatory(desk.maker, terms.parties[1]!.name)] }), 201);
  take(await office.client.post(`contracts/${id}/signing/envelopes`, { version: (await seen(office)).version }), 201);
  return {
    id, dealId, leader, number, terms: counter, prepared, seen,
    sign: async (who) => {
      const { envelope } = take<SeenSigning>(await who.client.get(`contracts/${id}/signing`));
      return who.client.post(`contracts/${id}/signing/signatures`, { documentSha256: envelope!.currentSha256, password: PASSWORD });
    },
  };
}
