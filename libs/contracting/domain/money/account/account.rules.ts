import { defineRule, type Rule } from '@app/kernel';

export const periodIsOver: Rule<{ readonly until: string; readonly today: string }> = defineRule<{ readonly until: string; readonly today: string }>({
  code: 'contracting.royalty-period-running', path: '/until',
  texts: { 'zh-CN': '该期间于 {until} 届满，届满后才能申报。', en: 'This period ends on {until}; it is reported after that.' },
  keeps: ({ until, today }) => until < today || { params: { until } },
});

export const paidByToday: Rule<{ readonly paidOn: string; readonly today: string }> = defineRule<{ readonly paidOn: string; readonly today: string }>({
  code: 'contracting.payment-in-future', path: '/paidOn',
  texts: { 'zh-CN': '付款日不得晚于今天（{today}）：款项付出后再申报。', en: 'The day of payment is not later than today ({today}): declare it once the money went out.' },
  keeps: ({ paidOn, today }) => paidOn <= today || { params: { today } },
});
