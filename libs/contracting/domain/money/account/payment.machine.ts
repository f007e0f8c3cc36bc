import { defineMachine, defineRule, type Rule } from '@app/kernel';
import type { Side } from '../../deal.js';
import { contractingPermissions as may } from '../../permissions.js';
import { paymentRules, type PaymentFacts } from '../../price/overdue.js';
import type { PaymentState } from './payment.js';

export interface PaymentActFacts extends PaymentFacts { readonly side: Side }

/** The acquirer pays and the holder is paid; each says only what it can know. */
export const payeeSays: Rule<PaymentActFacts> = defineRule<PaymentActFacts>({
  code: 'contracting.payee-confirms', texts: { 'zh-CN': '到账与否由收款方确认或提出异议。', en: 'The payee confirms that the money arrived, or disputes it.' }, keeps: ({ side }) => side === 'holder',
});
export const payerSays: Rule<PaymentActFacts> = defineRule<PaymentActFacts>({
  code: 'contracting.payer-withdraws', texts: { 'zh-CN': '付款申报由付款方撤回。', en: 'The payer takes its own declaration back.' }, keeps: ({ side }) => side === 'acquirer',
});

export const paymentMachine = defineMachine<PaymentState, PaymentActFacts>({
  aggregate: 'payment',
  initial: 'declared',
  states: {
    declared: { texts: { 'zh-CN': '待收款方确认', en: 'Waiting for the payee' } },
    confirmed: { texts: { 'zh-CN': '已确认到账', en: 'Confirmed' }, terminal: true },
    disputed: { texts: { 'zh-CN': '收款方有异议', en: 'Disputed' }, terminal: true },
    withdrawn: { texts: { 'zh-CN': '付款方已撤回', en: 'Taken back' }, terminal: true },
  },
  acts: [
    { act: 'confirm', texts: { 'zh-CN': '确认到账', en: 'Confirm the money arrived' }, from: ['declared'], to: 'confirmed', permission: may['money.confirm'], rules: [payeeSays, ...paymentRules] },
    { act: 'dispute', texts: { 'zh-CN': '提出异议', en: 'Dispute' }, from: ['declared'], to: 'disputed', permission: may['money.confirm'], rules: [payeeSays], reason: 'required' },
    { act: 'withdraw', texts: { 'zh-CN': '撤回申报', en: 'Take the declaration back' }, from: ['declared'], to: 'withdrawn', permission: may['money.declare'], rules: [payerSays], reason: 'required' },
  ],
});
