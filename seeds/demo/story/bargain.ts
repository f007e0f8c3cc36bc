import { DEMO_PASSWORD } from '../seed-demo.js';
import type { Cast, Role } from './cast.js';
import { agreedBy, type Deal } from './terms.js';

export interface Contract { readonly id: string; readonly version: number; readonly state: string }
interface Signing { readonly sides: Readonly<Record<'holder' | 'acquirer', { readonly party: string }>>; readonly envelope: { readonly currentSha256: string } | null }

/** The firm asks for an achievement, the office accepts and looks at the firm. */
export async function talk(cast: Cast, firm: Role, achievementId: string, note: string): Promise<Deal> {
  const { id } = await cast.post<Deal>(firm, 'deals', { from: { kind: 'achievement', id: achievementId }, note, foreign: 'no' });
  await cast.post('office', `deals/${id}/acts/accept`, { version: 1 });
  const items = ['credit', 'capacity', 'ownership', 'relations', 'sanctions'].map((item) => ({ item, answer: 'clear', evidence: '国家企业信用信息公示系统，当日查询' }));
  await cast.post('office', `deals/${id}/recipient-checks`, { items });
  return cast.get('office', `deals/${id}`);
}

/** Both promise secrecy, and the room opens. */
export async function promiseSecrecy(cast: Cast, firm: Role, { id }: Deal): Promise<void> {
  const { ndas: [nda] } = await cast.post<Deal>('office', `deals/${id}/ndas`, { openUntil: '2027-12-31', password: DEMO_PASSWORD });
  await cast.post(firm, `deals/${id}/ndas/${nda!.id}/acts/sign`, { version: nda!.version, password: DEMO_PASSWORD });
  await cast.upload('office', `deals/${id}/room/files`, { secrecyAnswer: 'no' }, '技术指标书', ['一、工况与边界条件', '二、主要技术指标及检测方法', '三、交付物清单']);
}

/** The office offers; the firm accepts, or says what it wants and is content with the second offer. */
export async function agree(cast: Cast, firm: Role, deal: Deal, achievementId: string, offer: { readonly title: string; readonly what: object; readonly wish?: { readonly clause: string; readonly change: object } }): Promise<Contract> {
  const { terms } = await agreedBy(cast, deal, firm, achievementId);
  const first = { ...terms, ...offer.what, title: offer.title };
  let { number } = await cast.post<{ number: number }>('office', `deals/${deal.id}/terms`, { basedOn: 0, terms: first });
  if (offer.wish) {
    await cast.post(firm, `deals/${deal.id}/terms/${number}/comments`, { clauseId: null, text: offer.wish.clause });
    ({ number } = await cast.post<{ number: number }>(firm, `deals/${deal.id}/terms`, { basedOn: number, terms: { ...first, ...offer.wish.change }, note: offer.wish.clause }));
    await cast.post('office', `deals/${deal.id}/terms/${number}/decisions/accept`);
  } else await cast.post(firm, `deals/${deal.id}/terms/${number}/decisions/accept`);
  return (await cast.get<{ items: Contract[] }>('office', `contracts?dealId=${deal.id}`)).items[0]!;
}

/** The office decides the price after it was agreed; its notice begins. */
export async function price(cast: Cast, contract: Contract): Promise<void> {
  const valuationPaperId = await cast.paper('office', contract.id, 'no_valuation_decision', '不评估的书面决定', ['经技术转移办公室集体研究，本次协议定价不作资产评估，理由与依据记录在案。']);
  await cast.post('office', `contracts/${contract.id}/price-decisions`, { version: (await seen(cast, contract)).version, mode: 'agreement', valuation: 'decided_not_to', valuationPaperId, relatedParty: 'no' });
}

export const seen = (cast: Cast, { id }: Contract): Promise<Contract> => cast.get('office', `contracts/${id}`);

export async function approve(cast: Cast, contract: Contract): Promise<void> {
  await cast.post('office', `contracts/${contract.id}/acts/submit`, { version: (await seen(cast, contract)).version });
  const { preparation, version } = await cast.get<Contract & { preparation: { level: string } | null }>('leader', `contracts/${contract.id}`);
  const minutesPaperId = preparation?.level === 'meeting' ? await cast.paper('leader', contract.id, 'minutes', '校长办公会纪要', ['会议同意按协议价格许可实施，与会人员无利害关系。']) : undefined;
  await cast.post('leader', `contracts/${contract.id}/acts/approve`, { version, interest: 'none', ...(minutesPaperId && { minutesPaperId }) });
}

/** Both sides name who signs; both sign, and the contract takes effect. */
export async function sign(cast: Cast, firm: Role, contract: Contract): Promise<Contract> {
  const signing = (who: Role): Promise<Signing> => cast.get(who, `contracts/${contract.id}/signing`);
  const { sides } = await signing('office');
  for (const [who, signer, side] of [['office', 'leader', 'holder'], [firm, firm, 'acquirer']] as const) {
    const { id } = await cast.person(signer);
    await cast.post(who, `contracts/${contract.id}/signatories`, { basedOn: 0, signatories: [{ accountId: id, capacity: 'legal_representative', sealType: 'contract', sealName: sides[side].party, powerPaperId: null, powerUntil: null }] });
  }
  await cast.post('office', `contracts/${contract.id}/signing/envelopes`, { version: (await seen(cast, contract)).version });
  for (const who of ['leader', firm] as const) await cast.post(who, `contracts/${contract.id}/signing/signatures`, { documentSha256: (await signing(who)).envelope!.currentSha256, password: DEMO_PASSWORD });
  return seen(cast, contract);
}
