import { defineRule, type Breach, type Rule } from '@app/kernel';
import type { DisclosureFacts } from '../facts.js';
import { isService, OWNER_QUESTIONS, QUESTIONS, REFERRAL_TEXTS, unknownQuestions, type Question } from '../questions.js';

const all = (breaches: readonly Breach[]): true | readonly Breach[] => breaches.length === 0 || breaches;
const named = (name: Question) => {
  const { texts, to } = QUESTIONS[name];
  return { zh: texts['zh-CN'], en: texts.en, zhTo: REFERRAL_TEXTS[to]['zh-CN'], enTo: REFERRAL_TEXTS[to].en };
};
const PATENTS = ['invention', 'utility_model', 'design'];

/** "Unknown" never passes: the office sends it to the person whose matter it is. */
export const nothingUnknown = defineRule<DisclosureFacts>({
  code: 'rights.unknown-goes-to-a-person',
  texts: { 'zh-CN': '“{zh}”尚不清楚，不能作结论，须转{zhTo}答复。', en: '"{en}" is unknown. It is not guessed: the {enTo} must answer it.' },
  keeps: ({ answers }) => all(unknownQuestions(answers).map((name) => ({ path: `/answers/${name}`, params: named(name) }))),
});

export const somethingUnknown = defineRule<DisclosureFacts>({
  code: 'rights.nothing-to-refer',
  texts: { 'zh-CN': '没有尚不清楚的事项，无须转办。', en: 'Nothing is unknown, so there is nothing to refer.' },
  keeps: ({ answers }) => unknownQuestions(answers).length > 0,
});

export const referralsAnswered = defineRule<DisclosureFacts>({
  code: 'rights.referral-open',
  texts: { 'zh-CN': '还有 {count} 项转办事项未答复。', en: '{count} referred questions have no answer yet.' },
  keeps: ({ openReferrals }) => openReferrals === 0 || { params: { count: openReferrals } },
});

export const isServiceAchievement = defineRule<DisclosureFacts>({
  code: 'rights.not-a-service-achievement', article: '专利法 第六条', path: '/answers/unitTask',
  texts: {
    'zh-CN': '该成果既非执行本单位任务、也非主要利用本单位物质技术条件所完成，不属于职务科技成果，单位不能据此主张权利。',
    en: 'It was made neither in the performance of the unit\'s tasks nor mainly with its means, so it is no service achievement and the unit has no claim to it.',
  },
  keeps: ({ answers }) => isService(answers) !== false,
});

export const isNotService = defineRule<DisclosureFacts>({
  code: 'rights.service-is-not-released', article: '专利法 第六条', path: '/decision',
  texts: {
    'zh-CN': '只有确认不是职务科技成果的，才能交还个人。职务成果归单位；要给完成人须走赋权程序。',
    en: 'Only what is known not to be a service achievement goes to the person. A service achievement is the unit\'s; giving it to its completers is the matter of a rights assignment.',
  },
  keeps: ({ answers }) => isService(answers) === false,
});

/** A funding contract may give the result to the client or both parties; the others may give it to a stranger. Either blocks until the office has an agreement. */
export const fundingGivesItToNobodyElse = defineRule<DisclosureFacts>({
  code: 'rights.funder-owns', article: '民法典 第八百五十九条、第八百六十条', path: '/answers/fundingContract',
  texts: { 'zh-CN': '经费合同把权利约定给他人；须先与其达成书面协议，或把其列为共有单位后按“否”重新答复。', en: 'A funding contract gives rights to somebody else. Reach a written agreement, or name them as a co-owner and answer anew.' },
  keeps: ({ answers }) => answers.fundingContract.answer !== 'yes',
});

export const nobodyElseOwns = defineRule<DisclosureFacts>({
  code: 'rights.another-owner', article: '民法典 第八百七十条',
  texts: { 'zh-CN': '“{zh}”答“是”：另有权利人，单位不是完整的合法拥有者，不能办理。', en: '"{en}" was answered yes: somebody else has rights, so the unit is not the full lawful holder.' },
  keeps: ({ answers }) => all(OWNER_QUESTIONS.filter((name) => name !== 'fundingContract' && answers[name].answer === 'yes')
    .map((name) => ({ path: `/answers/${name}`, params: named(name) }))),
});

export const noDefenceResult = defineRule<DisclosureFacts>({
  code: 'rights.defence-result', article: '国防专利条例 第四条、第七条、第八条', path: '/answers/defence',
  texts: { 'zh-CN': '国防科技成果不在本平台办理，请交保密与国防科技管理部门。', en: 'Defence results are not handled here; take this to the secrecy and defence-research office.' },
  keeps: ({ answers }) => answers.defence.answer !== 'yes',
});

export const ethicsReviewed = defineRule<DisclosureFacts>({
  code: 'rights.ethics-opinion-missing', article: '国科发监〔2023〕167号 第二条', path: '/answers/ethics',
  texts: { 'zh-CN': '须伦理审查的成果，请先写明伦理委员会意见编号。', en: 'It needs an ethics review: name the committee\'s opinion first.' },
  keeps: ({ answers: { ethics } }) => ethics.answer !== 'yes' || ethics.evidence !== null,
});

export const geneticResourcesPermitted = defineRule<DisclosureFacts>({
  code: 'rights.genetic-permit-missing', article: '人类遗传资源管理条例 第二十一条至第二十八条', path: '/answers/humanGeneticResources',
  texts: { 'zh-CN': '利用人类遗传资源的，请先写明批准或备案编号。', en: 'Human genetic resources were used: name the approval or filing first.' },
  keeps: ({ answers: { humanGeneticResources } }) => humanGeneticResources.answer !== 'yes' || humanGeneticResources.evidence !== null,
});

/** The maker is never the checker, nor is anybody who gains by the decision. */
export const assessorIsApart = defineRule<DisclosureFacts>({
  code: 'rights.assessor-is-maker',
  texts: { 'zh-CN': '披露人、提交人和名单上的人不能评估该成果，请由成果转化办公室的其他人员办理。', en: 'Whoever disclosed or submitted this, or is named in it, may not assess it. Another officer of the transfer office can.' },
  keeps: ({ content, authorId, submittedBy, actorId }) => actorId === null
    || (actorId !== authorId && actorId !== submittedBy && ![...content.inventors, ...content.recipients].some(({ userId }) => userId === actorId)),
});

export const filingIsPlanned = defineRule<DisclosureFacts>({
  code: 'rights.filing-unplanned',
  texts: { 'zh-CN': '决定申请专利（或登记）的，须写明今天起的计划申请日和费用承担人。', en: 'A decision to file needs a planned filing date from today on, and who pays.' },
  keeps: ({ assessment, today }) => all(assessment?.decision !== 'patent' ? [] : [
    ...(assessment.plannedFilingDate === null || assessment.plannedFilingDate < today ? [{ path: '/plannedFilingDate' }] : []),
    ...(assessment.payer === null ? [{ path: '/payer' }] : []),
  ]),
});

/** The day `months` after a civil date; a day that the month lacks becomes its last one. */
export function monthsAfter(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** Published before filing: only in one of the four cases, and only within the months that the registry holds. Where it holds none, a person decides. */
export const noveltyHolds = defineRule<DisclosureFacts>({
  code: 'rights.novelty-lost', article: '专利法 第二十四条',
  texts: {
    'zh-CN': '{date} 的公开早于申请：不属于宽限情形，或计划申请日晚于宽限期末（{until}），新颖性已丧失或将丧失。',
    en: 'The publication of {date} comes before filing: it is none of the grace cases, or the planned filing date lies after the grace period ({until}). Novelty is, or will be, lost.',
  },
  keeps: ({ assessment, content, graceMonths }) => all(assessment?.decision !== 'patent' || !PATENTS.includes(content.protection) ? [] : content.publications.flatMap(({ date, graceCase }, i) => {
    const until = graceMonths === null ? '' : monthsAfter(date, graceMonths);
    const kept = graceCase !== null && until !== '' && (assessment.plannedFilingDate ?? '9999') <= until;
    return kept ? [] : [{ path: `/publications/${i}`, params: { date, until: graceCase === null || until === '' ? '—' : until } }];
  })),
});

export const secretIsStillSecret = defineRule<DisclosureFacts>({
  code: 'rights.already-public', path: '/decision',
  texts: { 'zh-CN': '该成果已公开过，不能再作为技术秘密保护。', en: 'It has been published and can no longer be kept as know-how.' },
  keeps: ({ assessment, content }) => assessment?.decision !== 'keep_secret' || content.publications.length === 0,
});

export const foreignFilingReviewed = defineRule<DisclosureFacts>({
  code: 'rights.foreign-filing-unreviewed', article: '专利法 第十九条', path: '/secrecyReviewNumber',
  texts: { 'zh-CN': '向外国申请专利前须经保密审查，请填写审查编号。', en: 'Before filing abroad the secrecy review must be passed; give its number.' },
  keeps: ({ assessment, foreignReviewRequired }) => !assessment?.filedAbroad || foreignReviewRequired === false || assessment.secrecyReviewNumber !== null,
});

export const acceptRules: readonly Rule<DisclosureFacts>[] = [
  referralsAnswered, nothingUnknown, isServiceAchievement, fundingGivesItToNobodyElse, nobodyElseOwns, noDefenceResult, ethicsReviewed, geneticResourcesPermitted, assessorIsApart,
  filingIsPlanned, noveltyHolds, secretIsStillSecret, foreignFilingReviewed,
];
export const releaseRules: readonly Rule<DisclosureFacts>[] = [referralsAnswered, isNotService, assessorIsApart];
