import { formatFraction, type Texts } from '@app/kernel';
import type { RightsApplication } from '../domain/rights-application.js';
import type { AssignmentForm } from '../domain/rights-application.schema.js';
import type { Found } from '../persistence/disclosure.repository.js';
import { completersOf } from './application-facts.js';
import type { NoticeOfAssignment } from './ports.js';

export const FORM_TEXTS: Readonly<Record<AssignmentForm, Texts>> = {
  ownership_share: { 'zh-CN': '赋予所有权（共有）', en: 'Ownership share (co-ownership)' },
  use_right: { 'zh-CN': '赋予长期使用权', en: 'Long-term right of use' },
  full_assignment: { 'zh-CN': '全部赋权（分两步）', en: 'Full assignment in two steps' },
};
const both = (text: string): Texts => ({ 'zh-CN': text, en: text });
const line = (zh: string, en: string, value: Texts, person: string | null = null) => ({ label: { 'zh-CN': zh, en }, value, person });

/** What the unit is told: the result, the form, who gets what, and on which basis; no sums. */
export function noticeOf(a: RightsApplication, disclosure: Found): NoticeOfAssignment {
  const term = a.termYears === null ? [] : [line('期限', 'Term', { 'zh-CN': `${a.termYears} 年`, en: `${a.termYears} years` })];
  const share = a.teamShare ? [line('团队份额', 'The team\'s share', both(formatFraction(a.teamShare)))] : [];
  return {
    applicationId: a.id, organisationId: a.organisationId, relatedParty: a.relatedParty === 'yes' ? 'yes' : 'no', relatedPartyNote: a.relatedPartyNote,
    title: { 'zh-CN': `关于“${disclosure.title}”赋权的公示`, en: `Notice of the assignment of rights in "${disclosure.title}"` },
    facts: [
      line('成果名称', 'Result', both(disclosure.title)), line('赋权方式', 'Form', FORM_TEXTS[a.form]),
      line('完成人', 'Completers', both(completersOf(disclosure).map(({ name }) => name).join('、'))), line('团队代表', 'Representative', both(a.representative ?? '—')),
      ...share, ...a.split.map(({ person, share: part }) => line('内部分配', 'Internal split', both(`${person} ${formatFraction(part)}`), person)), ...term,
      line('承接对象', 'Recipient', both(a.recipient ?? '—')), line('赋权依据', 'Basis', both(a.basis ? `${a.basis.issuer}《${a.basis.document}》` : '—')),
    ],
  };
}
