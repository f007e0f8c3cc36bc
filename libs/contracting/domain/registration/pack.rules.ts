import { defineRule, type Rule } from '@app/kernel';
import type { ContractState } from '../contract/contract.js';
import type { Side } from '../deal.js';
import type { PricedTerms } from '../terms.input.js';
import { handsOver, isDevelopment, type ContractKind, type Restriction } from '../terms/terms.schema.js';
import type { Declared } from './registration.js';

/** What a pack is judged by. */
export interface PackFacts {
  readonly today: string;
  readonly terms: PricedTerms;
  readonly declared: Declared;
  readonly contractState: ContractState;
  /** The last day of the term by its words; null where it has none. */
  readonly endsOn: string | null;
  readonly seals: readonly { readonly partyId: string; readonly partyName: string; readonly sealName: string }[];
  /** Restrictive clauses that the registry calls a monopoly; null where none is in force, then all declared ones count. */
  readonly monopoly: readonly Restriction[] | null;
  readonly sealEqualsName: boolean | undefined;
  readonly chineseCopyRequired: boolean | undefined;
  /** Codes that the reference lists know. */
  readonly known: { readonly field: boolean; readonly industry: boolean; readonly place: boolean };
}
const DRAFT12 = '技术合同认定登记管理办法（征求意见稿）第十二条';
const RULES39 = '技术合同认定登记规则（2001年）第三十九条';
const RULES36 = '技术合同认定登记规则（2001年）第三十六至三十八条';

/** Full and half width and spaces aside, the characters are the same. */
export const sameName = (a: string, b: string): boolean => a.normalize('NFKC').replace(/\s/gu, '') === b.normalize('NFKC').replace(/\s/gu, '');

/** Who applies: the seller where it is located; who imports technology applies for it. `unknown` goes to a person. */
export function applicantOf({ parties }: Pick<PricedTerms, 'parties'>): Side | 'unknown' {
  const sellers = parties.filter(({ role }) => role === 'provider');
  if (sellers.some(({ legalForm }) => legalForm === 'foreign_organisation')) return 'acquirer';
  return sellers.some(({ uscc, legalForm, foreignElement }) => uscc === null && legalForm !== 'natural_person' && foreignElement !== 'no') ? 'unknown' : 'holder';
}

const contractIsInForce = defineRule<PackFacts>({
  code: 'contracting.registration-not-in-force', article: DRAFT12,
  texts: { 'zh-CN': '合同未生效、已解除或者已被撤销，不能申请认定登记。', en: 'The contract is not in effect, or was terminated or rescinded; it is not filed.' },
  keeps: ({ contractState }) => contractState === 'in_effect' || contractState === 'performed',
});
const termIsRunning = defineRule<PackFacts>({
  code: 'contracting.registration-term-over', article: DRAFT12, path: '/terms/term',
  texts: { 'zh-CN': '合同有效期已于 {date} 届满，不能再申请认定登记。', en: 'The term of the contract ended on {date}; it can no longer be filed.' },
  keeps: ({ endsOn, today }) => endsOn === null || endsOn >= today || { params: { date: endsOn } },
});
const applicantIsClear = defineRule<PackFacts>({
  code: 'contracting.registration-applicant-unclear', article: '技术合同认定登记管理办法（征求意见稿）第十一条', path: '/terms/parties',
  texts: { 'zh-CN': '看不出卖方是境内还是境外的主体，申请人无法确定；请补充统一社会信用代码，或者标明境外组织。', en: 'Whether the seller is domestic or foreign cannot be seen, so nor can the applicant: add its credit code, or say that it is a foreign organisation.' },
  keeps: ({ terms }) => applicantOf(terms) !== 'unknown',
});
const partiesAreClear = defineRule<PackFacts>({
  code: 'contracting.registration-party-unclear', article: RULES39,
  texts: { 'zh-CN': '“{name}”没有统一社会信用代码或者地址，主体不明确；请补充。', en: '"{name}" has no credit code or no address, so the party is not clear; add it.' },
  keeps: ({ terms: { parties } }) => (parties.length < 2 ? [{ path: '/terms/parties', params: { name: '—' } }] : parties.flatMap(({ name, uscc, address, legalForm }, index) =>
    (address === null || (uscc === null && legalForm !== 'natural_person' && legalForm !== 'foreign_organisation') ? [{ path: `/terms/parties/${index}`, params: { name } }] : []))),
});
const subjectIsClear = defineRule<PackFacts>({
  code: 'contracting.registration-subject-unclear', article: RULES39, path: '/terms/subject',
  texts: { 'zh-CN': '合同没有写明标的的内容，不能申请认定登记；请先补充条款。', en: 'The terms do not say what the subject is; add it before the contract is filed.' },
  keeps: ({ terms: { subject } }) => subject.what !== null,
});
const noMonopoly = defineRule<PackFacts>({
  code: 'contracting.registration-monopoly-clause', article: `民法典 第八百五十条；${RULES39}`, path: '/terms/restrictions', registry: ['contract.monopoly-clause-types'],
  texts: { 'zh-CN': '合同含有可能非法垄断技术、妨碍技术进步的条款（{kinds}），登记机构不予登记；请变更条款。', en: 'The contract holds clauses that may monopolise technology ({kinds}); they are not registered. Change the terms.' },
  keeps: ({ terms: { restrictions }, monopoly }) => {
    const found = restrictions.filter((each) => monopoly === null || monopoly.includes(each));
    return found.length === 0 || { params: { kinds: found.join('、') } };
  },
});
const sealsSayTheName = defineRule<PackFacts>({
  code: 'contracting.registration-seal-differs', article: RULES39, registry: ['registration.seal-equals-name'],
  texts: { 'zh-CN': '印章名称“{seal}”与当事人名称“{name}”不一致，不能申请认定登记；请换用一致的印章重新签署，或者以补充协议更正名称。', en: 'The seal says "{seal}", the party is "{name}": sign again with a seal that says the name, or correct the name by a supplement.' },
  // where the unit chose not to follow the rule the office sees the difference as a notice
  keeps: ({ seals, sealEqualsName }) => sealEqualsName === false || seals.flatMap(({ partyName, sealName }, index) => (sameName(partyName, sealName) ? [] : [{ path: `/seals/${index}`, params: { seal: sealName, name: partyName } }])),
});
const chineseIsThere = defineRule<PackFacts>({
  code: 'contracting.registration-chinese-missing', article: RULES36, path: '/terms/language', registry: ['registration.chinese-copy-required'],
  texts: { 'zh-CN': '外文合同须附中文本和中外文内容一致的承诺；请补充。', en: 'A contract in a foreign language is filed with a Chinese version and a promise that both say the same; add them.' },
  keeps: ({ terms: { language }, chineseCopyRequired }) => language.text === 'zh' || chineseCopyRequired === false || (language.chineseCopy && language.sameMeaningPromised),
});
const mixedStandsApart = defineRule<PackFacts>({
  code: 'contracting.registration-mixed-not-apart', article: RULES36, path: '/terms/items',
  texts: { 'zh-CN': '合同含有技术以外的内容，须逐项列明金额，技术部分才能单独登记；请补充。', en: 'The contract holds more than technology: list the items with their sums, so that its technology part can be registered.' },
  keeps: ({ terms: { mixedContent, items } }) => !mixedContent || items.length > 0,
});
const onlyHere = defineRule<PackFacts>({
  code: 'contracting.registration-elsewhere', article: '技术合同认定登记管理办法（征求意见稿）第十一条', path: '/declared/elsewhere',
  texts: { 'zh-CN': '一份合同只能登记一次：请确认没有在其他登记机构申请；选择“是”的不能再次申请，选择“不清楚”的由登记员核实。', en: 'A contract is registered once: say that no other office has it. Where one has, it is not filed again; where that is unknown, the registration officer finds out.' },
  keeps: ({ declared }) => declared.elsewhere === 'no',
});
const figuresAreNamed = defineRule<PackFacts>({
  code: 'contracting.registration-figure-missing',
  texts: { 'zh-CN': '登记和统计须填写技术领域、国民经济行业和实施地；请从列表中选择。', en: 'Registration and statistics ask for field of technology, industry and place of implementation; choose them from the lists.' },
  keeps: ({ known }) => (['field', 'industry', 'place'] as const).filter((name) => !known[name]).map((name) => ({ path: `/declared/${name}` })),
});

/** What the content has to be, by kind; asked of a person, tested against the terms. */
export const TYPE_QUESTIONS: Readonly<Record<ContractKind, { readonly 'zh-CN': string; readonly en: string }>> = {
  development_commissioned: { 'zh-CN': '标的是订立时尚未掌握的新技术、新产品、新工艺或者新材料及其系统的研究开发。', en: 'The subject is research into technology, products, processes, materials or systems that nobody of the parties had when they agreed.' },
  development_cooperative: { 'zh-CN': '各方共同投入、分工参与尚未掌握的新技术的研究开发，而不是只出资。', en: 'All parties contribute to the research of technology that they did not have; none only pays.' },
  transfer: { 'zh-CN': '标的是现有、特定、权属清楚的专利权、专利申请权、技术秘密或者其他知识产权的让与。', en: 'Existing, named technology whose owner is known passes to the other party.' },
  licence: { 'zh-CN': '标的是现有、特定、权属清楚的技术的实施许可。', en: 'Existing, named technology whose owner is known is licensed.' },
  consulting: { 'zh-CN': '标的是就特定技术项目提供可行性论证、技术预测、专题调查或者分析评价，并交付报告。', en: 'A report on a named technical project is given: feasibility, forecast, survey or appraisal.' },
  service: { 'zh-CN': '标的是运用专业知识解决特定技术问题，不是常规的加工、检测、广告、安装和一般劳务。', en: 'Expert knowledge solves a named technical problem; no routine processing, testing, advertising, installation or labour.' },
};
const contentFitsKind = defineRule<PackFacts>({
  code: 'contracting.registration-kind-differs', article: '技术合同司法解释 第四十二条', path: '/terms/kind',
  texts: { 'zh-CN': '条款内容与合同类型不符：{why}。登记按权利义务的内容确定类型，请更正类型或者补充条款。', en: 'The terms do not fit the kind: {why}. Content decides the kind; correct it or add to the terms.' },
  keeps: ({ terms }) => kindDoubts(terms).map((why) => ({ params: { why } })),
});
const typeIsTested = defineRule<PackFacts>({
  code: 'contracting.registration-type-untested', path: '/declared/typeFits',
  texts: { 'zh-CN': '请对照类型测试回答：内容是否符合该类技术合同。', en: 'Answer the type test: is the content technology of this kind?' },
  keeps: ({ declared }) => declared.typeFits !== null,
});
const typeFits = defineRule<PackFacts>({
  code: 'contracting.registration-type-not-technical', path: '/declared/typeFits',
  texts: { 'zh-CN': '类型测试的回答是“否”或者“不清楚”：不符合的不能作为技术合同登记，不清楚的由登记员判断。', en: 'The type test was answered with no or unknown: what is no technology of the kind is not registered, what is unknown the registration officer decides.' },
  keeps: ({ declared }) => declared.typeFits === null || declared.typeFits === 'yes',
});

/** Where the terms speak against the kind, in words for both languages' sentence. */
function kindDoubts(terms: PricedTerms): string[] {
  const { kind, licence, patents, subject } = terms;
  return [
    ...(kind === 'licence' && licence?.kind == null ? ['没有许可方式 / no kind of licence'] : []),
    ...(kind !== 'licence' && licence !== null ? ['约定了许可内容 / licence terms in a contract of another kind'] : []),
    ...(handsOver(terms) && patents.length === 0 && subject.knowHow === null ? ['没有列明让与或者许可的技术 / no technology is named that passes or is licensed'] : []),
    ...((isDevelopment(terms) || kind === 'consulting' || kind === 'service') && subject.plan === null ? ['没有工作内容或者计划 / no plan of the work'] : []),
  ];
}

/** Each of these keeps the pack from being filed; amounts have rules of their own. */
export const packRules: readonly Rule<PackFacts>[] = [
  contractIsInForce, termIsRunning, applicantIsClear, partiesAreClear, subjectIsClear, noMonopoly, sealsSayTheName, chineseIsThere, mixedStandsApart, onlyHere, contentFitsKind, typeIsTested, typeFits, figuresAreNamed,
];
