import { defineRule, type Rule } from '@app/kernel';
import type { PriceDecisionInput } from '../contract/contract.schema.js';

export interface PriceDecisionFacts {
  readonly input: PriceDecisionInput;
  readonly today: string;
  /** `pricing.modes` of the registry. */
  readonly modes: readonly string[];
  readonly hasPrice: boolean;
  readonly equity: boolean;
  readonly equityNeedsValuation: boolean;
  /** A province asks for a notice in the market as well. */
  readonly marketAsked: boolean;
}
const ACT18 = '促进科技成果转化法 第十八条';

export const priceStands: Rule<PriceDecisionFacts> = defineRule<PriceDecisionFacts>({
  code: 'contracting.terms-without-price', texts: { 'zh-CN': '条款中没有价款，无从定价。', en: 'The terms hold no price to decide about.' }, keeps: ({ hasPrice }) => hasPrice,
});
export const modeIsAllowed: Rule<PriceDecisionFacts> = defineRule<PriceDecisionFacts>({
  code: 'contracting.pricing-mode', path: '/mode', article: ACT18, registry: ['pricing.modes'],
  texts: { 'zh-CN': '定价须采用协议定价、在技术交易市场挂牌交易、拍卖等方式之一。', en: 'The price comes about by agreement, by a listing on a technology market, or by auction.' }, keeps: ({ input, modes }) => modes.includes(input.mode),
});
export const resultIsProved: Rule<PriceDecisionFacts> = defineRule<PriceDecisionFacts>({
  code: 'contracting.pricing-result-missing', path: '/resultReference', article: ACT18,
  texts: { 'zh-CN': '挂牌或拍卖定价的，请填写成交编号并附成交确认文件；协议定价不填。', en: 'For a listing or an auction give the number of the result and attach its confirmation; an agreed price has neither.' },
  keeps: ({ input: { mode, resultReference, resultPaperId } }) => (mode === 'agreement' ? resultReference === null && resultPaperId === null : resultReference !== null && resultPaperId !== null),
});
export const relationIsKnown: Rule<PriceDecisionFacts> = defineRule<PriceDecisionFacts>({
  code: 'contracting.related-party-unknown', path: '/relatedParty', registry: ['publicity.related-party-flag-required'],
  texts: { 'zh-CN': '受让方是否为完成人或其关联方必须查清：“不清楚”不能定价，请先核查。', en: 'Whether the acquirer is a completer or related to one has to be found out; "unknown" decides no price.' }, keeps: ({ input }) => input.relatedParty !== 'unknown',
});
export const relationIsExplained: Rule<PriceDecisionFacts> = defineRule<PriceDecisionFacts>({
  code: 'contracting.related-party-unexplained', path: '/relatedNote',
  texts: { 'zh-CN': '受让方为关联方的，请说明是何关系、如何保证公允；列有任职或持股关系的即为关联方。', en: 'Say what the relation is and how fairness is kept; whoever works for or holds shares in the acquirer makes it related.' },
  keeps: ({ input: { relatedParty, relatedNote, ties } }) => (relatedParty === 'yes' ? relatedNote !== null : ties.length === 0),
});
export const equityIsValued: Rule<PriceDecisionFacts> = defineRule<PriceDecisionFacts>({
  code: 'contracting.equity-unvalued', path: '/valuation', article: '公司法（2023年修订） 第四十八条', registry: ['equity.valuation-required'],
  texts: { 'zh-CN': '作价投资须附评估报告，不适用不评估的决定。', en: 'Technology for equity is valued; a decision not to value does not apply.' }, keeps: ({ equity, equityNeedsValuation, input }) => !equity || !equityNeedsValuation || input.valuation === 'report',
});
export const marketIsToldWhereAsked: Rule<PriceDecisionFacts> = defineRule<PriceDecisionFacts>({
  code: 'contracting.market-notice-missing', path: '/scope', registry: ['publicity.market-notice-required'],
  texts: { 'zh-CN': '所在省份要求协议定价同时在技术交易市场公示。', en: 'The province asks for the notice of an agreed price in the technology market as well.' }, keeps: ({ marketAsked, input }) => !marketAsked || input.mode !== 'agreement' || input.scope === 'market',
});
export const approvalsAreNotPast: Rule<PriceDecisionFacts> = defineRule<PriceDecisionFacts>({
  code: 'contracting.tie-approval-over', path: '/ties',
  texts: { 'zh-CN': '{person} 的任职或持股须附批准文件和截止日，且截止日不早于今日。', en: 'For {person}, attach the approval and its end, which is not in the past.' },
  keeps: ({ input: { ties }, today }) => ties.flatMap(({ person, kind, paperId, approvedUntil }, at) => (kind !== 'family' && (paperId === null || approvedUntil === null || approvedUntil < today) ? [{ path: `/ties/${at}`, params: { person } }] : [])),
});
export const priceDecisionRules = [priceStands, modeIsAllowed, resultIsProved, relationIsKnown, relationIsExplained, equityIsValued, marketIsToldWhereAsked, approvalsAreNotPast];
