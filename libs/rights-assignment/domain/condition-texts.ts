import type { Texts } from '@app/kernel';
import type { CONDITIONS, EXCLUSIONS } from './rights-application.schema.js';

/** The four conditions of an assignment, as the trial's document names them. */
export const CONDITION_TEXTS: Readonly<Record<(typeof CONDITIONS)[number], Texts>> = {
  'clear-title': { 'zh-CN': '权属清晰', en: 'Clear title' }, 'clear-prospect': { 'zh-CN': '应用前景明朗', en: 'Clear prospect' },
  'named-recipient': { 'zh-CN': '承接对象明确', en: 'Named recipient' }, 'strong-will': { 'zh-CN': '转化意愿强烈', en: 'Strong will to convert' },
};
/** What is outside of it. */
export const EXCLUSION_TEXTS: Readonly<Record<(typeof EXCLUSIONS)[number], Texts>> = {
  'national-security': { 'zh-CN': '国家安全', en: 'national security' }, 'defence-security': { 'zh-CN': '国防安全', en: 'defence security' }, 'public-security': { 'zh-CN': '公共安全', en: 'public security' },
  'economic-security': { 'zh-CN': '经济安全', en: 'economic security' }, 'social-stability': { 'zh-CN': '社会稳定', en: 'social stability' },
  'major-public-interest': { 'zh-CN': '重大社会公共利益', en: 'a major public interest' }, 'negative-list': { 'zh-CN': '负面清单', en: 'a negative list' },
};
