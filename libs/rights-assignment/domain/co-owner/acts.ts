import type { Texts } from '@app/kernel';

/** What an owner may want to do with a result. */
export const CO_OWNER_ACTS = ['practise', 'ordinary_licence', 'exclusive_licence', 'sole_licence', 'transfer', 'pledge'] as const;
export type CoOwnerAct = (typeof CO_OWNER_ACTS)[number];

/** What the owners agreed about an act; where nothing, the law's default answers. */
export const TERMS = ['silent', 'alone', 'majority', 'all'] as const;
export type Term = (typeof TERMS)[number];
export type Agreement = Readonly<Record<CoOwnerAct, Term>>;
export const SILENT: Agreement = { practise: 'silent', ordinary_licence: 'silent', exclusive_licence: 'silent', sole_licence: 'silent', transfer: 'silent', pledge: 'silent' };

export const ACT_TEXTS: Readonly<Record<CoOwnerAct, Texts>> = {
  practise: { 'zh-CN': '自行实施', en: 'Practise it' },
  ordinary_licence: { 'zh-CN': '普通许可', en: 'Ordinary licence' },
  exclusive_licence: { 'zh-CN': '独占许可', en: 'Exclusive licence' },
  sole_licence: { 'zh-CN': '排他许可', en: 'Sole licence' },
  transfer: { 'zh-CN': '转让', en: 'Transfer' },
  pledge: { 'zh-CN': '质押', en: 'Pledge' },
};
