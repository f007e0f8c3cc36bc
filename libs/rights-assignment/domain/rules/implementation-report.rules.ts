import { defineRule, type Rule } from '@app/kernel';
import type { ImplementationReport } from '../after/report.js';
import type { EffectFacts } from './assignment-effect.rules.js';
import { movedOnAfter } from '../title/assignment-effect.js';

export interface ReportFacts extends EffectFacts {
  /** With the papers that come with the act. */
  readonly report: ImplementationReport;
  readonly actorId: string | null;
}

const byRegistration = ({ application: { form }, effectByRegistration }: ReportFacts): boolean => form !== 'use_right' && effectByRegistration;

export const reportIsThere: Rule<ReportFacts> = defineRule<ReportFacts>({
  code: 'rights.report-missing', path: '/report',
  registry: ['rights.implementation-report-years'],
  texts: { 'zh-CN': '须填写本年度转化实施情况：有无进展、做了什么。', en: 'Say what was done in the year, and whether there was progress.' },
  keeps: ({ report: { report } }) => report !== null || {},
});

export const reviewerIsNotTeam: Rule<ReportFacts> = defineRule<ReportFacts>({
  code: 'rights.recall-reviewer-is-team',
  texts: { 'zh-CN': '申请人和完成人不能审核本团队的实施报告，也不能办理其权利的收回。', en: 'The applicant and the completers neither review their own reports nor act on the recall of their right.' },
  keeps: ({ application, completers, actorId }) => actorId === null || (actorId !== application.applicantId && !completers.some(({ userId }) => userId === actorId)) || {},
});

export const hearingInOrder: Rule<ReportFacts> = defineRule<ReportFacts>({
  code: 'rights.recall-hearing-too-early', path: '/hearing',
  registry: ['rights.recall-answer-days'],
  texts: { 'zh-CN': '须写明听证的日期和地点，且不早于团队答复期满（{until}）之后。', en: 'Give day and place of the hearing; it is held after the team\'s time to answer has ended ({until}).' },
  keeps: ({ report: { hearing, answerBy } }) => (hearing !== null && answerBy !== null && hearing.on > answerBy) || { params: { until: answerBy ?? '—' } },
});

export const progressShown: Rule<ReportFacts> = defineRule<ReportFacts>({
  code: 'rights.no-progress-shown', path: '/report',
  texts: { 'zh-CN': '团队尚未报告实施进展，不能以“已有进展”结案。', en: 'The team has shown no progress; the warning is not closed for progress.' },
  keeps: ({ report: { report } }) => report?.progress === 'made' || {},
});

export const hearingWasHeld: Rule<ReportFacts> = defineRule<ReportFacts>({
  code: 'rights.recall-minutes-missing', path: '/minutes',
  texts: {
    'zh-CN': '收回权利须有听证（{on}）之后单位集体决策的纪要：到会人员、表决结果、团队在听证中的陈述，完成人到会的均已回避：{person}。',
    en: 'A recall needs the unit\'s minutes after the hearing ({on}): who was present, the vote, what the team said there, and that every completer present recused: {person}.',
  },
  keeps: ({ report: { minutes, hearing }, completers, today }) => {
    const params = { on: hearing?.on ?? '—', person: '—' };
    if (!minutes || !hearing || minutes.heldOn < hearing.on || minutes.heldOn > today || minutes.votes.for <= minutes.votes.against) return { params };
    const partial = completers.map(({ name }) => name).filter((name) => minutes.present.includes(name) && !minutes.recused.some((one) => one.name === name));
    return partial.length === 0 || { params: { ...params, person: partial.join('、') } };
  },
});

export const deciderIsNotAccuser: Rule<ReportFacts> = defineRule<ReportFacts>({
  code: 'rights.recall-checker-is-maker',
  texts: { 'zh-CN': '发出警示或召集听证的人不能登记收回决定。', en: 'Whoever warned or called the hearing does not enter the decision to recall.' },
  keeps: ({ report: { warnedBy, hearingCalledBy }, actorId }) => actorId === null || (actorId !== warnedBy && actorId !== hearingCalledBy) || {},
});

export const recallByRegistration: Rule<ReportFacts> = defineRule<ReportFacts>({
  code: 'rights.recall-no-registration', article: '专利法 第十条',
  texts: { 'zh-CN': '该类权利或使用权不以登记为生效要件，可直接收回。', en: 'This right does not depend on registration and is recalled at once.' },
  keeps: (facts) => byRegistration(facts) || {},
});

export const recallAtOnce: Rule<ReportFacts> = defineRule<ReportFacts>({
  code: 'rights.recall-needs-registration', article: '专利法 第十条',
  texts: { 'zh-CN': '份额回到单位须经登记才生效：请先登记收回决定，再办理权利登记。', en: 'The share comes back to the unit with its registration only: enter the decision first, then the recordal.' },
  keeps: (facts) => !byRegistration(facts) || {},
});

export const recallIsRecorded: Rule<ReportFacts> = defineRule<ReportFacts>({
  code: 'rights.recall-not-recorded', path: '/recordal', article: '专利法 第十条',
  texts: { 'zh-CN': '须填写登记号和登记日期，登记日不早于收回决定（{from}），不晚于今日。', en: 'Give number and date of the registration: not before the decision to recall ({from}) and not in the future.' },
  keeps: ({ report: { recordal, minutes }, today }) => (recordal !== null && minutes !== null && minutes.heldOn <= recordal.registeredOn && recordal.registeredOn <= today) || { params: { from: minutes?.heldOn ?? '—' } },
});

/** The day from which the unit has the right back. */
export const recallDay = (facts: ReportFacts): string | null => (byRegistration(facts) ? facts.report.recordal?.registeredOn ?? null : facts.today);

export const titleTakesRecall: Rule<ReportFacts> = defineRule<ReportFacts>({
  code: 'rights.recall-title-moved-on',
  texts: { 'zh-CN': '权属链在收回之日（{on}）之后已有新的权利人登记：请先核对权属链。', en: 'The title chain has a list of owners that begins after the day of the recall ({on}): check the chain first.' },
  keeps: (facts) => {
    const on = recallDay(facts);
    return on === null || facts.chain === null || facts.application.form === 'use_right' || !movedOnAfter(facts.chain, on) || { params: { on } };
  },
});
