import { defineRule } from '@app/kernel';
import type { ChallengeContent } from '../challenge.schema.js';
import { shareCapFen, type FundingCaps } from '../prizes/public-funds.js';

export interface FundingFacts {
  readonly content: ChallengeContent;
  readonly caps: FundingCaps;
}
const moneyOf = ({ content: { publicFunds, poolFen } }: FundingFacts) => (publicFunds && poolFen !== null ? { ...publicFunds, poolFen } : null);

/** Of the Xiangjiang New Area (rules F5), where the organiser is bound by it. */
export const publicShareIsKept = defineRule<FundingFacts>({
  code: 'challenges.public-share', path: '/content/poolFen', registry: ['challenges.public-share-percent'],
  texts: { 'zh-CN': '财政资金不超过到位资金的 {percent}%，即 {most} 分。', en: 'Public money comes to no more than {percent} % of the funds in place: {most} fen.' },
  keeps: (facts) => {
    const money = moneyOf(facts);
    const most = money && shareCapFen(money.inPlaceFen, facts.caps);
    return money === null || most === null || money.poolFen <= most || { params: { percent: facts.caps.sharePercent!, most } };
  },
});

export const publicMostIsKept = defineRule<FundingFacts>({
  code: 'challenges.public-most', path: '/content/poolFen', registry: ['challenges.public-most-fen'],
  texts: { 'zh-CN': '财政资金最高 {most} 分。', en: 'Public money comes to no more than {most} fen.' },
  keeps: (facts) => {
    const money = moneyOf(facts);
    return money === null || facts.caps.mostFen === null || money.poolFen <= facts.caps.mostFen || { params: { most: facts.caps.mostFen } };
  },
});

export const supportedOnce = defineRule<FundingFacts>({
  code: 'challenges.supported-twice', path: '/content/publicFunds/otherSupport', registry: ['challenges.public-support-once'],
  texts: { 'zh-CN': '同一事项不重复支持：已获其他财政支持或尚不清楚的，请先核实，确认没有后再提交。', en: 'The same is not supported twice: where there is other public support, or nobody knows, find out first and go on only when there is none.' },
  keeps: (facts) => !facts.caps.supportedOnce || facts.content.publicFunds === null || facts.content.publicFunds.otherSupport === 'no',
});

export const FUNDING_RULES = [publicShareIsKept, publicMostIsKept, supportedOnce] as const;
