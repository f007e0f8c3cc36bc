import { fullTerms } from '@app/contracting/testing';
import { multipart } from '../../support/multipart.js';
import type { Somebody } from '../listing/listing-market.js';
import { openDealDesk, PASSWORD, take, type DealDesk, type Refusal, type SeenDeal } from './deal-desk.js';

export interface SeenAct { act: string; to: string; blockedBy: { code: string; article?: string }[] }
export interface SeenContract {
  id: string; dealId: string; number: string; state: string; version: number; amends: string | null; termsNumber: number; mySide: string; effectiveOn: string | null; endReason: string | null; nextActs: SeenAct[];
  papers: { id: string; kind: string; mine: boolean; name: string }[];
  preparation: { title: { id: string; consents: { key: string; name: string; article: string | null; needed: boolean; given: { paperId: string } | null }[]; firstRefusal: { mayGoOn: boolean; state: string } | null } | null; pricingAsked: boolean; level: string; amountFen: number; decisions: { id: string; current: boolean; noticeId: string | null; notice: { state: string; clear: boolean } | null }[]; approvals: { outcome: string; level: string }[]; mayDecidePrice: boolean } | null;
}

const DAY = { kind: 'date', on: '2027-12-31' };
export const lumpSum = (amountFen = 50_000_000, change: object = {}) => ({ components: [{ kind: 'lump_sum', id: 'whole', amountFen, due: DAY }], inspection: null, overdueRatePerDay: { numerator: 5, denominator: 10_000 }, totalCapFen: null, statedSumFen: null, ...change });
/** Terms of which lint blocks nothing. */
export const contractTerms = (change: object = {}, kind: Parameters<typeof fullTerms>[0] = 'licence') => ({ ...fullTerms(kind), price: lumpSum(), priceSummary: null, items: [], mixedContent: false, term: { from: { kind: 'date', on: '2027-01-01' }, until: { kind: 'date', on: '2033-12-31' } }, ...change });
/** As the sample terms call the parties. */
export const HOLDER_SEAL = '湘江理工大学';
export const ACQUIRER_SEAL = '长沙新材科技有限公司';
export const signatory = (who: Somebody, sealName: string, change: object = {}) => ({ accountId: who.userId, capacity: 'legal_representative', sealType: 'contract', sealName, ...change });
export const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

export interface SeenSignatory { id: string; person: { id: string; name: string }; capacity: string; sealName: string | null; signedAt: string | null; me: boolean }
export interface SeenSigning {
  contractId: string; version: number; sides: Record<'holder' | 'acquirer', { party: string; edition: number; signatories: SeenSignatory[] }>; warnings: { code: string; params: { seal: string } }[]; mayName: boolean; candidates: { id: string }[];
  send: { blockedBy: { code: string }[] } | null; sign: { blockedBy: { code: string }[] } | null; mayDecline: boolean; mayRecall: boolean;
  envelope: { id: string; state: string; simulated: boolean; documentSha256: string; currentSha256: string; expiresAt: string; verificationUrl: string; closeReason: string | null } | null;
}

export interface ContractDesk extends DealDesk {
  readonly finance: Somebody;
  readonly checkerOffice: Somebody;
  contract(who: Somebody, id: string): Promise<SeenContract>;
  /** A deal whose terms both accepted, and its contract. */
  agreed(terms?: object): Promise<{ deal: SeenDeal; contract: SeenContract }>;
  accept(deal: SeenDeal, basedOn: number, terms: object): Promise<void>;
  paper(who: Somebody, contractId: string, kind: string, bytes?: Buffer): Promise<{ status: number; body: SeenContract & Refusal }>;
  paperId(who: Somebody, contractId: string, kind: string): Promise<string>;
  decidePrice(who: Somebody, contract: SeenContract, change?: object): Promise<{ status: number; body: SeenContract & Refusal }>;
  actOn(who: Somebody, contract: SeenContract, act: string, rest?: object): Promise<{ status: number; body: SeenContract & Refusal }>;
  checkRecipient(dealId: string, items?: object): Promise<void>;
  /** As after its last day: publicity's own tests go through the days. */
  endNotice(contractId: string): Promise<void>;
  /** Decided, publicised, submitted and approved, through the API. */
  approved(terms?: object): Promise<{ deal: SeenDeal; contract: SeenContract }>;
  /** Moved on by the database alone, for what comes after signing. */
  inEffect(terms?: object, effectiveOn?: string): Promise<{ deal: SeenDeal; contract: SeenContract }>;
  signing(who: Somebody, contractId: string): Promise<SeenSigning>;
  /** Replaces the list of one's own side. */
  name(who: Somebody, contractId: string, signatories: object[], basedOn?: number): Promise<{ status: number; body: SeenSigning & Refusal }>;
  send(who: Somebody, contractId: string): Promise<{ status: number; body: SeenSigning & Refusal }>;
  sign(who: Somebody, contractId: string, change?: object): Promise<{ status: number; body: SeenSigning & Refusal }>;
  /** Approved, both sides' signatories named, sent. */
  sent(terms?: object): Promise<{ deal: SeenDeal; contract: SeenContract }>;
  /** Sent and signed by both, so in effect today, all through the API. */
  signed(terms?: object): Promise<{ deal: SeenDeal; contract: SeenContract }>;
}

export async function openContractDesk(settings: Record<string, string> = {}): Promise<ContractDesk> {
  const desk = await openDealDesk(settings);
  const unit = desk.office.organisationId;
  const [finance, checkerOffice] = [await desk.person(unit, ['finance'], '财务处'), await desk.person(unit, ['tto'], '审批人')];
  await desk.database.sql('update identity.account set password_hash = (select password_hash from identity.account where id = $1) where id = any($2)', [desk.office.userId, [finance.userId, checkerOffice.userId]]);
  const contract = async (who: Somebody, id: string) => take<SeenContract>(await who.client.get(`contracts/${id}`));
  const accept = async (deal: SeenDeal, basedOn: number, terms: object) => {
    const { number } = take<{ number: number }>(await desk.office.client.post(`deals/${deal.id}/terms`, { basedOn, terms }), 201);
    take(await desk.firm.client.post(`deals/${deal.id}/terms/${number}/decisions/accept`, {}));
  };
  const agreed = async (terms: object = contractTerms()) => {
    const deal = await desk.talking();
    await accept(deal, 0, terms);
    const [first] = take<{ items: SeenContract[] }>(await desk.office.client.get('contracts', { query: { dealId: deal.id } })).items;
    return { deal: await desk.deal(desk.office, deal.id), contract: await contract(desk.office, first!.id) };
  };
  const paper = (who: Somebody, contractId: string, kind: string, bytes: Buffer = PDF) => {
    const { payload, headers } = multipart({ kind }, { name: `${kind}.pdf`, type: 'application/pdf', bytes });
    return who.client.post<SeenContract & Refusal>(`contracts/${contractId}/papers`, payload, { headers });
  };
  const paperId = async (who: Somebody, contractId: string, kind: string) => take<SeenContract>(await paper(who, contractId, kind), 201).papers.filter((each) => each.kind === kind && each.mine).at(-1)!.id;
  const decidePrice = async (who: Somebody, seen: SeenContract, change: object = {}) => who.client.post<SeenContract & Refusal>(`contracts/${seen.id}/price-decisions`, {
    version: seen.version, mode: 'agreement', valuation: 'decided_not_to', valuationPaperId: 'valuationPaperId' in change ? undefined : await paperId(desk.office, seen.id, 'no_valuation_decision'), relatedParty: 'no', ...change,
  });
  const actOn = (who: Somebody, { id, version }: SeenContract, act: string, rest: object = {}) => who.client.post<SeenContract & Refusal>(`contracts/${id}/acts/${act}`, { version, ...rest });
  const checkRecipient = async (dealId: string, change: object = {}) => {
    const items = ['credit', 'capacity', 'ownership', 'relations', 'sanctions'].map((item) => ({ item, answer: 'clear', evidence: '公示系统', ...(change as Record<string, object>)[item] }));
    take(await desk.office.client.post(`deals/${dealId}/recipient-checks`, { items }), 201);
  };
  const endNotice = async (contractId: string) => {
    await desk.database.sql(`update publicity.notice set state = 'ended', ended_at = (ends_on + 1)::timestamp at time zone 'Asia/Shanghai' where subject_type = 'contract' and subject_id = $1 and state = 'running'`, [contractId]);
  };
  const approved = async (terms?: object) => {
    const { deal, contract: seen } = await agreed(terms);
    await checkRecipient(deal.id);
    if (seen.preparation!.pricingAsked) {
      take(await decidePrice(desk.office, seen), 201);
      await endNotice(seen.id);
    }
    const submitted = take<SeenContract>(await actOn(desk.office, await contract(desk.office, seen.id), 'submit'));
    const minutesPaperId = submitted.preparation!.level === 'meeting' ? await paperId(desk.leader, seen.id, 'minutes') : undefined;
    const answer = await actOn(desk.leader, await contract(desk.leader, seen.id), 'approve', { interest: 'none', ...(minutesPaperId && { minutesPaperId }) });
    return { deal: await desk.deal(desk.office, deal.id), contract: take<SeenContract>(answer) };
  };
  const inEffect = async (terms?: object, effectiveOn = '2026-06-01') => {
    const { deal, contract: seen } = await agreed(terms);
    await desk.database.sql(`update contracting.contract set state = 'approving', submitted_by = $2, version = version + 1 where id = $1`, [seen.id, desk.office.userId]);
    await desk.database.sql(`update contracting.contract set state = 'approved', approved_by = $2, version = version + 1 where id = $1`, [seen.id, desk.leader.userId]);
    await desk.database.sql(`update contracting.contract set state = 'signing', version = version + 1 where id = $1`, [seen.id]);
    await desk.database.sql(`update contracting.contract set state = 'in_effect', effective_on = $2, version = version + 1 where id = $1`, [seen.id, effectiveOn]);
    return { deal, contract: await contract(desk.office, seen.id) };
  };
  const signing = async (who: Somebody, id: string) => take<SeenSigning>(await who.client.get(`contracts/${id}/signing`));
  const name = (who: Somebody, id: string, signatories: object[], basedOn = 0) => who.client.post<SeenSigning & Refusal>(`contracts/${id}/signatories`, { basedOn, signatories });
  const send = async (who: Somebody, id: string) => who.client.post<SeenSigning & Refusal>(`contracts/${id}/signing/envelopes`, { version: (await contract(desk.office, id)).version });
  const sign = async (who: Somebody, id: string, change: object = {}) => who.client.post<SeenSigning & Refusal>(`contracts/${id}/signing/signatures`, { documentSha256: (await signing(who, id)).envelope!.currentSha256, password: PASSWORD, ...change });
  const sent = async (terms?: object) => {
    const { deal, contract: seen } = await approved(terms);
    for (const [who, seal] of [[desk.leader, HOLDER_SEAL], [desk.firm, ACQUIRER_SEAL]] as const) take(await name(who === desk.leader ? desk.office : who, seen.id, [signatory(who, seal)]), 201);
    take(await send(desk.office, seen.id), 201);
    return { deal, contract: await contract(desk.office, seen.id) };
  };
  const signed = async (terms?: object) => {
    const { deal, contract: seen } = await sent(terms);
    take(await sign(desk.leader, seen.id), 201);
    take(await sign(desk.firm, seen.id), 201);
    return { deal, contract: await contract(desk.office, seen.id) };
  };
  return { ...desk, signing, name, send, sign, sent, signed, finance, checkerOffice, contract, agreed, accept, paper, paperId, decidePrice, actOn, checkRecipient, endNotice, approved, inEffect };
}
