import { LOCALES, renderText, type Rule, type Texts } from '@app/kernel';
import type { Disclosure } from '../disclosure.js';
import { withoutConsent } from '../rights-application.js';
import type { ApplicationFacts } from '../rights-application.machine.js';
import * as content from '../rules/application-content.rules.js';
import * as decision from '../rules/application-decision.rules.js';
import type { DossierItem, ReportOnFile } from './dossier.js';

const WHO = {
  applicant: { 'zh-CN': '申请人', en: 'the applicant' }, office: { 'zh-CN': '成果转化办公室', en: 'the transfer office' }, college: { 'zh-CN': '学院秘书', en: 'the college secretary' },
  handlers: { 'zh-CN': '本单位异议处理人（未发布该公示者）', en: 'the unit\'s handlers of objections, other than whoever opened the notice' },
  decision: { 'zh-CN': '决策秘书（与决定一并登记）', en: 'the decision secretary, together with the decision' },
  itself: { 'zh-CN': '期满后系统自动生成；成果转化办公室可在公示页重新生成', en: 'made by itself after the period; the transfer office can make it again on the notice\'s page' },
  admin: { 'zh-CN': '系统管理员（规则库）', en: 'the system administrator (rule registry)' },
} satisfies Record<string, Texts>;

/** What each item is called, who can bring it, and the rules that say whether it is there. */
const BY_RULES: readonly (readonly [item: string, zh: string, en: string, who: Texts, rules: readonly Rule<ApplicationFacts>[]])[] = [
  ['disclosure', '成果披露（已受理，不涉密）', 'Disclosure, accepted and not secret', WHO.office, [decision.disclosureStands, decision.notSecret]],
  ['basis', '赋权依据（决定之日有效）', 'Legal basis, in force on the day', WHO.applicant, [content.basisIsLive]],
  ['conditions', '四项条件的说明', 'Evidence of the four conditions', WHO.applicant, [content.conditionsHaveEvidence]],
  ['exclusions', '不适用情形的答复', 'Answers on what would exclude it', WHO.applicant, [content.nothingExcludes, content.exclusionsAreKnown]],
  ['split', '内部分配、团队代表和份额', 'Internal split, representative and share', WHO.applicant, [content.splitIsWhole, content.splitNamesAll, content.representativeIsCompleter, content.teamShareFits, content.useRightIsLong, content.residualIsPriced]],
  ['plan', '转化实施方案和承接对象', 'Implementation plan and recipient', WHO.applicant, [content.planIsThere]],
  ['related-party', '利害关系的答复', 'Answer on related parties', WHO.applicant, [decision.relatedPartyAnswered]],
  ['double-reward', '未重复奖励的答复', 'Answer on earlier rewards', WHO.applicant, [decision.noDoubleReward]],
  ['college', '学院会议纪要', 'Minutes of the college', WHO.college, [decision.collegeFirst]],
  ['notice', '公示（期满）', 'Notice, its period over', WHO.office, [decision.noticeIsOver]],
  ['objections', '异议的办结与答复', 'Objections settled and answered', WHO.handlers, [decision.noOpenObjection, decision.noUpheldObjection]],
  ['minutes', '单位会议纪要（到会、回避、表决）', 'Minutes of the unit: presence, recusals, votes', WHO.decision, [decision.unitMinutesComplete]],
];

const NOT_YET = {
  assessment: { 'zh-CN': '没有申请前评估的结论。', en: 'There is no assessment.' }, review: { 'zh-CN': '成果转化办公室尚未审核通过。', en: 'The transfer office has not passed its review.' },
  report: { 'zh-CN': '公示报告尚未生成。', en: 'The publicity report has not been made.' }, consent: { 'zh-CN': '尚未对现有内容签字同意。', en: 'Has not signed the content as it stands.' },
  rules: { 'zh-CN': '规则库中没有适用的规则版本。', en: 'The rule registry has no version in force.' },
} satisfies Record<string, Texts>;

const rendered = (texts: Texts, params: object): Texts => Object.fromEntries(LOCALES.map((locale) => [locale, renderText(texts, locale, params as never)])) as Texts;

export interface ItemFacts {
  readonly facts: ApplicationFacts;
  readonly disclosure: Pick<Disclosure, 'assessment'>;
  readonly reports: readonly ReportOnFile[];
  readonly ruleVersions: number;
}

/** The dossier's list of contents, item by item, in the order of the procedure. */
export function dossierItems({ facts, disclosure, reports, ruleVersions }: ItemFacts): DossierItem[] {
  const { application, completers, consents } = facts;
  const simple = (item: keyof typeof NOT_YET, zh: string, en: string, present: boolean, who: Texts, suffix = ''): DossierItem =>
    ({ item: `${item}${suffix}`, texts: { 'zh-CN': zh, en }, present, why: present ? null : NOT_YET[item], article: null, who });
  const judged = new Map(BY_RULES.map(([item, zh, en, who, rules]): [string, DossierItem] => {
    const [broken] = rules.flatMap((rule) => rule.check(facts));
    return [item, { item, texts: { 'zh-CN': zh, en }, present: broken === undefined, why: broken ? rendered(broken.texts, broken.params ?? {}) : null, article: broken?.article ?? null, who }];
  }));
  const missing = new Set(withoutConsent(completers, consents, application.contentHash));
  const of = (...names: string[]): DossierItem[] => names.map((name) => judged.get(name)!);
  return [
    ...of('disclosure'), simple('assessment', '申请前评估', 'Assessment before filing', disclosure.assessment !== null, WHO.office),
    ...of('basis', 'conditions', 'exclusions', 'split', 'plan', 'related-party', 'double-reward'),
    ...completers.map(({ name }, at) => simple('consent', `完成人签字：${name}`, `Signature of ${name}`, !missing.has(name), { 'zh-CN': name, en: name }, `:${at + 1}`)),
    ...of('college'), simple('review', '单位审核', 'Review by the office', application.reviewedBy !== null, WHO.office),
    ...of('notice', 'objections'), simple('report', '公示报告（PDF）', 'Publicity report (PDF)', reports.some(({ copy }) => copy === 'unit') && reports.some(({ copy }) => copy === 'reviewers'), WHO.itself),
    ...of('minutes'), simple('rules', '所依规则的版本', 'Rule versions in force', ruleVersions > 0, WHO.admin),
  ];
}
