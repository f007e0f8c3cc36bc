import type { Role, Texts } from '@app/kernel';
import type { CONTRACT_TEMPLATES } from './contract-templates.js';

type Kind = keyof typeof CONTRACT_TEMPLATES;

/** Those of a party who act on its contracts: they talk, sign and perform. All of them may read the contract. */
export const ACTORS: readonly Role[] = ['tto', 'firm', 'unit_leader'];
/** Those of the holder who may approve what somebody else submitted. */
export const APPROVERS: readonly Role[] = ['tto', 'unit_leader'];
/** Those who file with the registration office. */
export const FILERS: readonly Role[] = ['tto', 'firm', 'contract_registrar'];
/** Those who keep a party's money. */
export const KEEPERS: readonly Role[] = ['finance'];
/** Those who may check a distribution that somebody else prepared. */
export const CHECKERS: readonly Role[] = ['finance', 'unit_leader'];

/** What a holder prepares is its own matter until it goes out for signature. */
const HOLDER: ReadonlyMap<string, ContractNotice> = new Map<string, ContractNotice>([
  ['submit', { kind: 'answer.contract-waits', to: APPROVERS }], ['approve', { kind: 'answer.contract-approved', to: ['tto'] }], ['return', { kind: 'answer.contract-returned', to: ['tto'] }],
]);
/** What both parties hear of. */
const BOTH: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['send', 'answer.contract-sent'], ['recall', 'answer.contract-recalled'], ['lapse', 'answer.contract-lapsed'], ['take-effect', 'answer.contract-in-effect'],
  ['complete', 'answer.contract-performed'], ['terminate', 'answer.contract-terminated'], ['rescind', 'answer.contract-rescinded'],
]);

/** `to`: both parties, or these of the holder. */
export interface ContractNotice { readonly kind: Kind; readonly to: 'both' | readonly Role[] }

/** The notice of an act on a contract; undefined where nobody waits for it, or where another event tells of the same. */
export function contractNotice(act: string): ContractNotice | undefined {
  const kind = BOTH.get(act);
  return kind ? { kind, to: 'both' } : HOLDER.get(act);
}

/** What is due, in public words. */
export const DUE: Readonly<Record<'answer' | 'application' | 'recordal', Texts>> = {
  answer: { 'zh-CN': '登记机构的答复', en: 'Answer of the registration office' },
  application: { 'zh-CN': '技术合同认定登记申请', en: 'Application for registration of the contract' },
  recordal: { 'zh-CN': '权利的登记或备案', en: 'Recordal of rights' },
};
