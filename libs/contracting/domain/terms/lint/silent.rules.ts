import { defineRule } from '@app/kernel';
import { handsOver, isDevelopment } from '../terms.schema.js';
import type { LintFacts } from './lint-facts.js';
import { found, type LintRule } from './lint-rule.js';

const inventionCommissioned = defineRule<LintFacts>({
  code: 'contracting.lint-silent-invention-commissioned', article: '民法典 第八百五十九条', path: '/results/inventionRight',
  texts: {
    'zh-CN': '未约定发明创造申请专利的权利归谁：申请权将属于研究开发人，委托人可以依法实施，并在申请权转让时享有同等条件下的优先受让权。请确认双方接受。',
    en: 'Silent on the right to apply for patents: it will be the developer\'s; the client may practise the patent and has first refusal when the right is transferred. Make sure that both accept this.',
  },
  keeps: ({ terms: { kind, results } }) => kind !== 'development_commissioned' || (results?.inventionRight ?? null) !== null,
});

const inventionCooperative = defineRule<LintFacts>({
  code: 'contracting.lint-silent-invention-cooperative', article: '民法典 第八百六十条', path: '/results/inventionRight',
  texts: {
    'zh-CN': '未约定发明创造申请专利的权利归谁：申请权将由合作开发各方共有，一方不同意申请专利的，其他各方不得申请。请确认各方接受。',
    en: 'Silent on the right to apply for patents: it will be owned jointly, and one party that refuses to file stops all. Make sure that all accept this.',
  },
  keeps: ({ terms: { kind, results } }) => kind !== 'development_cooperative' || (results?.inventionRight ?? null) !== null,
});

const knowHow = defineRule<LintFacts>({
  code: 'contracting.lint-silent-know-how', article: '民法典 第八百六十一条；技术合同司法解释 第二十条', path: '/results/knowHow',
  texts: {
    'zh-CN': '未约定技术秘密成果的使用权、转让权和收益：各方均有使用和转让的权利，并独占自己所获利益。请确认各方接受。',
    en: 'Silent on know-how: each party may use and transfer it and keeps what it earns. Make sure that all accept this.',
  },
  keeps: ({ terms }) => !isDevelopment(terms) || (terms.results?.knowHow ?? null) !== null,
});

const improvements = defineRule<LintFacts>({
  code: 'contracting.lint-silent-improvements', article: '民法典 第八百七十五条', path: '/improvements',
  texts: { 'zh-CN': '未约定后续改进的分享办法：一方无权分享另一方的后续改进。请确认双方接受。', en: 'Silent on improvements: neither side shares in the other\'s. Make sure that both accept this.' },
  keeps: ({ terms }) => !handsOver(terms) || terms.improvements !== null,
});

const newResults = defineRule<LintFacts>({
  code: 'contracting.lint-silent-new-results', article: '民法典 第八百八十五条', path: '/results/newResults',
  texts: {
    'zh-CN': '未约定新的技术成果归谁：受托人利用委托人的资料和条件完成的属于受托人，委托人利用受托人的工作成果完成的属于委托人。请确认双方接受。',
    en: 'Silent on new results: what the contractor makes with the client\'s papers and means is the contractor\'s, what the client makes with the work delivered is the client\'s. Make sure that both accept this.',
  },
  keeps: ({ terms: { kind, results } }) => (kind !== 'consulting' && kind !== 'service') || (results?.newResults ?? null) !== null,
});

const advice = defineRule<LintFacts>({
  code: 'contracting.lint-silent-advice', article: '民法典 第八百八十一条', path: '/risk',
  texts: {
    'zh-CN': '未约定采用咨询意见的风险：委托人按照符合要求的咨询报告作出决策所造成的损失，由委托人承担。请确认双方接受。',
    en: 'Silent on the risk of following the advice: loss from a decision that follows a report in order is the client\'s. Make sure that both accept this.',
  },
  keeps: ({ terms: { kind, risk } }) => kind !== 'consulting' || risk !== null,
});

const annuity = defineRule<LintFacts>({
  code: 'contracting.lint-silent-annuity', article: '技术合同司法解释 第二十六条', path: '/annuityPayer',
  texts: { 'zh-CN': '未约定专利年费由谁缴纳：许可人负有维持专利权有效的义务，包括缴纳年费和应对无效宣告请求。请确认双方接受。', en: 'Silent on the annuities: the licensor pays them and defends the patents. Make sure that both accept this.' },
  keeps: ({ terms: { kind, patents, annuityPayer } }) => kind !== 'licence' || patents.length === 0 || annuityPayer !== null,
});

const sublicence = defineRule<LintFacts>({
  code: 'contracting.lint-silent-sublicence', article: '技术合同司法解释 第二十五条', path: '/licence/sublicence',
  texts: { 'zh-CN': '允许再许可但未约定再许可的方式：再许可为普通实施许可。请确认双方接受。', en: 'Sub-licences are allowed but not their kind: they are ordinary ones. Make sure that both accept this.' },
  keeps: ({ terms: { kind, licence } }) => kind !== 'licence' || !licence?.sublicence?.allowed || licence.sublicence.kind !== null,
});

const sublicenceOpen = defineRule<LintFacts>({
  code: 'contracting.lint-sublicence-open', path: '/licence/sublicence',
  texts: {
    'zh-CN': '未约定被许可人能否再许可他人实施，合同文本将写明未授予该权利；请确认双方接受或者作出约定。',
    en: 'Whether the licensee may sub-license is open; the text will say that it has no such right. Confirm it or agree on it.',
  },
  keeps: ({ terms: { kind, licence } }) => kind !== 'licence' || (licence?.sublicence ?? null) !== null,
});

const cureOpen = defineRule<LintFacts>({
  code: 'contracting.lint-silent-cure', article: '技术合同司法解释 第十五条', path: '/cureDays', registry: ['contract.cure-days'],
  texts: {
    'zh-CN': '未约定催告后的履行期限：一方迟延履行主要债务，经催告后在 {days} 日内仍未履行的，另一方可以请求解除合同。请确认双方接受。',
    en: 'Silent on the time after a demand: a main duty still not performed {days} days after it lets the other side end the contract. Make sure that both accept this.',
  },
  keeps: ({ terms: { cureDays }, values }) => cureDays !== null || values.cureDays === undefined || { params: { days: values.cureDays } },
});

const cureShort = defineRule<LintFacts>({
  code: 'contracting.lint-cure-short', article: '技术合同司法解释 第十五条', path: '/cureDays', registry: ['contract.cure-days'],
  texts: {
    'zh-CN': '约定的催告后履行期限为 {agreed} 日，短于 {days} 日；平台在满 {days} 日之前不开放解除，请延长或者由法务确认。',
    en: 'The agreed time after a demand is {agreed} days, less than {days}; termination is not opened here before {days} days. Make it longer or have it reviewed.',
  },
  keeps: ({ terms: { cureDays }, values }) => cureDays === null || values.cureDays === undefined || cureDays >= values.cureDays || { params: { agreed: cureDays, days: values.cureDays } },
});

/** What the law says where the parties are silent, shown before anybody signs. */
export const silentRules: readonly LintRule[] = [
  ...[inventionCommissioned, inventionCooperative, knowHow, improvements, newResults, advice, annuity, sublicence, sublicenceOpen, cureOpen].map((rule) => found('notice', rule)),
  found('warning', cureShort),
];
