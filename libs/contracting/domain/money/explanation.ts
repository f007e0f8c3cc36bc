import { type Fen, formatYuan, type TextParams, type Texts } from '@app/kernel';

/** One line of an explanation: a code for programs, a sentence for people, and the values of both. */
export interface Explanation {
  readonly code: string;
  readonly texts: Texts;
  readonly params: TextParams;
}

const LINES = {
  gross: { 'zh-CN': '本次到账 {yuan}，共 {count} 笔。', en: 'Received this time: {yuan} in {count} payments.' },
  contribution: { 'zh-CN': '本次作价出资额 {yuan}，按股份或出资比例奖励，不扣成本。', en: 'Contribution to capital this time: {yuan}; shares are rewarded as shares, no cost is deducted.' },
  'cost-deducted': { 'zh-CN': '扣除{kind} {yuan}（凭证：{evidence}）。', en: 'Deducted, {kind}: {yuan} (evidence: {evidence}).' },
  'cost-carried': { 'zh-CN': '{kind}中 {yuan} 超过本次到账，结转下次扣除（凭证：{evidence}）。', en: '{kind}: {yuan} exceed what arrived and are carried over to the next run (evidence: {evidence}).' },
  'cost-not-on-list': { 'zh-CN': '{kind} {yuan} 不在扣除项之内，只列示不扣除（凭证：{evidence}）。', en: '{kind}: {yuan} are not on the list of deductions; shown, not deducted (evidence: {evidence}).' },
  'cost-public-money': { 'zh-CN': '{kind} {yuan} 由财政科研经费支出，不计入成本，只列示不扣除（凭证：{evidence}）。', en: '{kind}: {yuan} were paid from public research money, which is no cost here; shown, not deducted (evidence: {evidence}).' },
  'list-by-rule': { 'zh-CN': '净收入按 {article} 的扣除项计算。', en: 'Net income follows the deductions of {article}.' },
  'list-by-unit': { 'zh-CN': '净收入按本单位规定的扣除项计算（{document}）。', en: 'Net income follows the deductions of the unit\'s own rule ({document}).' },
  net: { 'zh-CN': '净收入 {yuan}。', en: 'Net income: {yuan}.' },
  pool: { 'zh-CN': '按本单位规定（{document}）提取净收入的 {share} 作为奖励，共 {yuan}；不足一分的部分进为一分。', en: 'By the unit\'s rule ({document}) {share} of it is the reward: {yuan}; a part of a fen is rounded up.' },
  'your-share': { 'zh-CN': '您占奖励总额的 {share}。', en: 'Your share of the reward: {share}.' },
  'your-fen': { 'zh-CN': '您应得 {yuan}。', en: 'Yours: {yuan}.' },
  exact: { 'zh-CN': '没有尾差。', en: 'No rounding was needed.' },
  'rounding-given': { 'zh-CN': '按最大余数法，您的尾数余额较大，不足一分的部分进为一分。', en: 'By the largest remainders your part of a fen was rounded up.' },
  'rounding-kept': { 'zh-CN': '按最大余数法，不足一分的部分未进位。', en: 'By the largest remainders your part of a fen was left out.' },
  'rounding-floor': { 'zh-CN': '为不低于法定份额，这一分尾差在人员之间作了调整（{direction}）。', en: 'One fen of rounding was moved so that a legal share is kept ({direction}).' },
  'law-floor': { 'zh-CN': '{article}：奖励不低于 {percent}%。', en: '{article}: the reward is at least {percent} %.' },
  'law-default': { 'zh-CN': '{article}：没有规定也没有约定时不低于 {percent}%。', en: '{article}: at least {percent} % where nothing is provided or agreed.' },
  'law-agreed': { 'zh-CN': '按企业的规定或者与科技人员的约定（{document}）奖励。', en: 'Rewarded by the firm\'s rule or agreement ({document}).' },
  'law-contract': { 'zh-CN': '技术开发、咨询、服务合同的收入，按合同和单位规定（{document}）奖励，没有法定最低比例。', en: 'Income of development, consulting and service follows the contract and the unit\'s rule ({document}); the law sets no least share.' },
  'law-registered': { 'zh-CN': '合同已认定登记，奖励适用 {article}。', en: 'The contract is registered, so the award falls under {article}.' },
  'wage-total': { 'zh-CN': '{article}：计入当年工资总额（绩效工资总量）{inTotal}，受总额限制{limitedByCap}，纳入基数{inBase}。', en: '{article}: counted in the wage total: {inTotal}; limited by its cap: {limitedByCap}; in its base: {inBase}.' },
  'fee-bearer': { 'zh-CN': '协议没有写明由谁负担，按 {article} 处理。', en: 'The agreement does not say who bears the fee; {article} does.' },
  'payable-on': { 'zh-CN': '自 {on} 起可以发放。', en: 'Payable from {on}.' },
  'payable-after': { 'zh-CN': '待以下事项办结后发放：{waits}。', en: 'Payable once this is done: {waits}.' },
} as const satisfies Record<string, Texts>;

export const explain = (code: keyof typeof LINES, params: TextParams = {}): Explanation => ({ code, texts: LINES[code], params });
/** A line about a sum: `fen` for programs beside the `yuan` of the sentence. */
export const explainSum = (code: keyof typeof LINES, fen: Fen, params: TextParams = {}): Explanation => explain(code, { ...params, fen, yuan: formatYuan(fen) });

export const YES_NO = { true: { 'zh-CN': '：是', en: 'yes' }, false: { 'zh-CN': '：否', en: 'no' } } as const satisfies Record<string, Texts>;
