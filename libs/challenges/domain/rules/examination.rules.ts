import { defineRule, type Rule } from '@app/kernel';
import type { ChallengeContent } from '../challenge.schema.js';
import type { Entry } from '../entry/entry.js';

/** What a refusal rests on: an item of the published eligibility by its place in the list, or a fault of the proposal by its code. */
export type RefusalBasis = { readonly kind: 'eligibility'; readonly item: number } | { readonly kind: 'fault'; readonly code: string };
export interface EligibilityFacts {
  readonly content: Pick<ChallengeContent, 'eligibility' | 'regime'>;
  readonly entry: Pick<Entry, 'faults' | 'proposal' | 'organisationId'>;
  readonly decision: 'admit' | 'refuse';
  readonly reason: string | null;
  readonly basis: RefusalBasis | null;
  readonly actorOrganisationId: string;
}
export interface TalkFacts {
  readonly heldOn: string | null;
  readonly openedOn: string;
  readonly today: string;
}

const PERSONAL: readonly string[] = ['age', 'degree', 'title'];

export const examinerIsOfNoMember = defineRule<{ readonly entry: Pick<Entry, 'proposal' | 'organisationId'>; readonly actorOrganisationId: string }>({
  code: 'challenges.examines-own',
  texts: { 'zh-CN': '您所在单位是该团队的成员，不能决定其资格；请由与该团队无关的人员办理。', en: 'Your organisation is a member of this team; somebody without a part in it decides on its eligibility.' },
  keeps: ({ entry, actorOrganisationId }) => entry.organisationId !== actorOrganisationId && !(entry.proposal?.members ?? []).some(({ organisationId }) => organisationId === actorOrganisationId),
});
export const refusalHasBasis = defineRule<EligibilityFacts>({
  code: 'challenges.refusal-without-basis', path: '/basis',
  texts: { 'zh-CN': '认定资格不符，须指明所依据的已公布揭榜条件或方案的缺陷。', en: 'A refusal names the published condition of eligibility or the fault of the proposal on which it rests.' },
  keeps: ({ decision, basis, content, entry }) => decision === 'admit' || (basis !== null && (basis.kind === 'eligibility' ? content.eligibility[basis.item] !== undefined : entry.faults.includes(basis.code))),
});
export const nobodyIsKeptOutByPerson = defineRule<EligibilityFacts>({
  code: 'challenges.refused-by-person', path: '/basis',
  texts: { 'zh-CN': '适用国家科技计划规则的榜单，不得以年龄、学历、职称为由认定资格不符。', en: 'Where the national regime applies nobody is refused for age, degree or title.' },
  keeps: ({ decision, basis, content }) => decision === 'admit' || content.regime !== 'national' || basis?.kind !== 'eligibility' || !PERSONAL.includes(content.eligibility[basis.item]?.kind ?? ''),
});
export const faultsAreExplained = defineRule<EligibilityFacts>({
  code: 'challenges.faults-unexplained', path: '/reason',
  texts: { 'zh-CN': '方案有 {faults} 项缺陷，仍认定合格的须写明理由。', en: 'The proposal has {faults} faults; say why it is admitted all the same.' },
  keeps: ({ decision, entry, reason }) => decision === 'refuse' || entry.faults.length === 0 || reason !== null || { params: { faults: entry.faults.length } },
});
export const ELIGIBILITY_RULES: readonly Rule<EligibilityFacts>[] = [examinerIsOfNoMember, refusalHasBasis, nobodyIsKeptOutByPerson, faultsAreExplained];

export const talkWasHeld = defineRule<TalkFacts>({
  code: 'challenges.talk-day', path: '/heldOn',
  texts: { 'zh-CN': '对接日期须在方案开启（{openedOn}）之后，不晚于今天。', en: 'A talk is held after the entry was opened ({openedOn}) and not after today.' },
  keeps: ({ heldOn, openedOn, today }) => heldOn === null || (heldOn >= openedOn && heldOn <= today) || { params: { openedOn } },
});
