import { defineRule, type Rule } from '@app/kernel';
import type { ChallengeContent } from '../challenge.schema.js';
import type { Entry } from '../entry/entry.js';
import { INADMISSIBLE } from '../entry/entry.rules.js';
import { isOverdue, unconfirmed, type EntryMember } from '../entry/member.js';

/** What a refusal rests on: an item of the published eligibility by its place in the list, a fault of the proposal by its code, or a member that denied or did not answer in its time. */
export type RefusalBasis = { readonly kind: 'eligibility'; readonly item: number } | { readonly kind: 'fault'; readonly code: string } | { readonly kind: 'member'; readonly organisationId: string };
export interface EligibilityFacts {
  readonly content: Pick<ChallengeContent, 'eligibility' | 'regime'>;
  readonly entry: Pick<Entry, 'faults' | 'proposal' | 'organisationId'>;
  readonly decision: 'admit' | 'refuse';
  readonly reason: string | null;
  readonly basis: RefusalBasis | null;
  readonly actorOrganisationId: string;
  /** What the members that were asked say. */
  readonly members: readonly Pick<EntryMember, 'organisationId' | 'state' | 'answerBy'>[];
  readonly today: string;
}
export interface TalkFacts {
  readonly heldOn: string | null;
  readonly openedOn: string;
  readonly today: string;
}

const PERSONAL: readonly string[] = ['age', 'degree', 'title'];

export const examinerIsOfNoMember = defineRule<{ readonly entry: Pick<Entry, 'proposal' | 'organisationId'>; readonly actorOrganisationId: string; readonly decision?: EligibilityFacts['decision'] }>({
  code: 'challenges.examines-own',
  texts: { 'zh-CN': '您所在单位列在该团队之中，不能认定其合格，只能认定资格不符。', en: 'Your organisation stands among this team, so you cannot admit it, only refuse.' },
  // whom a proposal names is up to its sender: were the refusal barred too, one entry would stop the challenge
  keeps: ({ entry, decision, actorOrganisationId }) => decision === 'refuse' || entry.organisationId !== actorOrganisationId && !(entry.proposal?.members ?? []).some(({ organisationId }) => organisationId === actorOrganisationId),
});
export const refusalHasBasis = defineRule<EligibilityFacts>({
  code: 'challenges.refusal-without-basis', path: '/basis',
  texts: {
    'zh-CN': '认定资格不符，须指明所依据的已公布揭榜条件、方案的缺陷，或者否认参加、逾期未确认的成员单位。', en: 'A refusal names the published condition of eligibility, the fault of the proposal, or the member that denied or did not answer, on which it rests.',
  },
  keeps: ({ decision, basis, content, entry, members }) => {
    if (decision === 'admit') return true;
    if (basis?.kind === 'eligibility') return content.eligibility[basis.item] !== undefined;
    if (basis?.kind === 'fault') return entry.faults.includes(basis.code);
    return basis !== null && members.some(({ organisationId, state }) => organisationId === basis.organisationId && state !== 'confirmed');
  },
});
export const memberHadItsTime = defineRule<EligibilityFacts>({
  code: 'challenges.member-still-answers', path: '/basis', registry: ['challenges.member-answer-natural-days'],
  texts: { 'zh-CN': '该成员单位可以在 {until} 当日及以前确认，期满未确认的才能据此认定资格不符。', en: 'The member may answer until the end of {until}; only after that a refusal may rest on its silence.' },
  keeps: ({ decision, basis, members, today }) => {
    const silent = decision === 'refuse' && basis?.kind === 'member' ? members.find(({ organisationId, state }) => organisationId === basis.organisationId && state === 'asked') : undefined;
    return silent === undefined || isOverdue(silent, today) || { params: { until: silent.answerBy } };
  },
});
export const faultsCanBeAdmitted = defineRule<EligibilityFacts>({
  code: 'challenges.fault-not-admissible', path: '/decision',
  texts: {
    'zh-CN': '方案有 {faults} 项不能以说明理由补救的缺陷（份额不为 1、发榜单位列为成员、成员单位未登记或未认证），只能认定资格不符。',
    en: 'The proposal has {faults} faults that no reason makes good (shares that miss one, the organiser among the members, members unknown or not verified); it can only be refused.',
  },
  keeps: ({ decision, entry }) => {
    const faults = entry.faults.filter((code) => INADMISSIBLE.includes(code)).length;
    return decision === 'refuse' || faults === 0 || { params: { faults } };
  },
});
export const membersHaveConfirmed = defineRule<EligibilityFacts>({
  code: 'challenges.member-unconfirmed', path: '/decision',
  texts: { 'zh-CN': '联合体还有 {missing} 家成员单位没有确认参加，全部确认后才能认定合格。', en: '{missing} members of the team have not confirmed that they take part; it is admitted once all have.' },
  keeps: ({ decision, entry, members }) => {
    const missing = unconfirmed(entry, members).length;
    return decision === 'refuse' || missing === 0 || { params: { missing } };
  },
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
export const ELIGIBILITY_RULES: readonly Rule<EligibilityFacts>[] = [faultsCanBeAdmitted, examinerIsOfNoMember, membersHaveConfirmed, refusalHasBasis, memberHadItsTime, nobodyIsKeptOutByPerson, faultsAreExplained];

export const talkWasHeld = defineRule<TalkFacts>({
  code: 'challenges.talk-day', path: '/heldOn',
  texts: { 'zh-CN': '对接日期须在方案开启（{openedOn}）之后，不晚于今天。', en: 'A talk is held after the entry was opened ({openedOn}) and not after today.' },
  keeps: ({ heldOn, openedOn, today }) => heldOn === null || (heldOn >= openedOn && heldOn <= today) || { params: { openedOn } },
});
