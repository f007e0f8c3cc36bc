import { defineRule, type Rule } from '@app/kernel';
import type { NetIncome } from '../net-income.js';
import type { Plan } from './plan.js';
import type { OpenRoute } from './route.schema.js';

export interface RunJudged {
  readonly netIncome: NetIncome;
  readonly route: OpenRoute;
  readonly plan: Plan;
  readonly on: string;
}

export const sharesComeAsShares: Rule<RunJudged> = defineRule<RunJudged>({
  code: 'contracting.run-income-differs', path: '/netIncome', article: '促进科技成果转化法 第四十五条',
  texts: {
    'zh-CN': '作价投资按股份或出资比例分配，其他合同按到账收入的净收入分配，两者不能混用。',
    en: 'A contribution to capital is shared as shares, every other contract by the net income of what arrived; the two do not mix.',
  },
  keeps: ({ netIncome, route }) => (netIncome.source === 'contribution') === (route.form === 'equity'),
});

export const runFollowsReceipts: Rule<RunJudged> = defineRule<RunJudged>({
  code: 'contracting.run-before-receipts', path: '/on',
  texts: { 'zh-CN': '分配日不得早于到账日和分配办法的决定日（{day}）。', en: 'A run is not earlier than the payments it shares, nor than the rule it follows ({day}).' },
  keeps: ({ netIncome: { receipts }, plan, on }) => {
    const day = receipts.reduce((latest, receipt) => (receipt.on > latest ? receipt.on : latest), plan.decidedOn);
    return day <= on || { params: { day } };
  },
});

export const runRules: readonly Rule<RunJudged>[] = [sharesComeAsShares, runFollowsReceipts];
