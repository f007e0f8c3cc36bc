import { defineRule, formatYuan, type Fraction, type Rule, type Texts } from '@app/kernel';
import type { Departure } from './proposal.js';

export const rewardIsPartOfWhole: Rule<{ readonly rewardShare: Fraction }> = defineRule<{ readonly rewardShare: Fraction }>({
  code: 'contracting.reward-share-over-whole', path: '/plan/rewardShare',
  texts: { 'zh-CN': '奖励比例不能超过百分之百。', en: 'The reward is at most the whole of net income.' },
  keeps: ({ rewardShare: { numerator, denominator } }) => numerator <= denominator,
});

export interface CostFacts { readonly fen: number; readonly on: string; readonly today: string }
export const costIsWholeFen: Rule<CostFacts> = defineRule<CostFacts>({
  code: 'contracting.cost-not-whole-fen', path: '/fen',
  texts: { 'zh-CN': '成本金额须为大于零的整数分。', en: 'A cost is a whole number of fen above zero.' },
  keeps: ({ fen }) => Number.isSafeInteger(fen) && fen > 0,
});
export const costWasSpent: Rule<CostFacts> = defineRule<CostFacts>({
  code: 'contracting.cost-in-future', path: '/on',
  texts: { 'zh-CN': '成本须已发生，日期不得晚于今天（{today}）。', en: 'A cost has been spent: not later than today ({today}).' },
  keeps: ({ on, today }) => on <= today || { params: { today } },
});
export const costRules: readonly Rule<CostFacts>[] = [costIsWholeFen, costWasSpent];

export const paidAfterRun: Rule<{ readonly paidOn: string; readonly from: string; readonly today: string }> = defineRule<{ readonly paidOn: string; readonly from: string; readonly today: string }>({
  code: 'contracting.award-paid-off-time', path: '/paidOn',
  texts: { 'zh-CN': '发放日在分配日（{from}）至今天（{today}）之间。', en: 'The day of payment lies between the distribution ({from}) and today ({today}).' },
  keeps: ({ paidOn, from, today }) => (from <= paidOn && paidOn <= today) || { params: { from, today } },
});

export const recoveryIsOwed: Rule<{ readonly fen: number; readonly owedFen: number }> = defineRule<{ readonly fen: number; readonly owedFen: number }>({
  code: 'contracting.recovery-over-debt', path: '/fen',
  texts: { 'zh-CN': '追回金额须为大于零的整数分，且不超过该人员尚欠的 {yuan}。', en: 'What is given back is whole fen above zero and no more than the {yuan} still owed.' },
  keeps: ({ fen, owedFen }) => (Number.isSafeInteger(fen) && fen > 0 && fen <= owedFen) || { params: { yuan: formatYuan(owedFen) } },
});

export const departureIsReasoned: Rule<{ readonly departures: readonly Departure[]; readonly reason: string | null }> = defineRule<{ readonly departures: readonly Departure[]; readonly reason: string | null }>({
  code: 'contracting.distribution-departs-unreasoned', path: '/reason',
  texts: {
    'zh-CN': '{what}，请写明理由后再编制。',
    en: '{what}: write down why before it is computed.',
  },
  keeps: ({ departures, reason }) => departures.length === 0 || (reason ?? '').trim() !== '' || { params: { what: departures.map((one) => DEPARTURE_WORDS[one]) } },
});
const DEPARTURE_WORDS: Readonly<Record<Departure, Texts>> = {
  people: { 'zh-CN': '奖励人员、份额或贡献身份与成果披露不一致', en: 'The people, their shares or their parts differ from the disclosure' },
  shares: { 'zh-CN': '奖励和留成比例与本单位上次依同一办法所定的不一致', en: "The reward and the unit's parts differ from those of the same rule in its last decided distribution" },
};
