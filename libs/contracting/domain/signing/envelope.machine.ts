import { defineMachine } from '@app/kernel';
import type { EnvelopeState } from './envelope.js';

/** Completed by the last signature; people close it by the contract's acts, a job when its time is over. */
export const envelopeMachine = defineMachine<EnvelopeState, object>({
  aggregate: 'signing-envelope',
  initial: 'open',
  states: {
    open: { texts: { 'zh-CN': '待签署', en: 'Open for signature' } },
    completed: { texts: { 'zh-CN': '各方已签', en: 'Signed by all' }, terminal: true },
    recalled: { texts: { 'zh-CN': '已撤回', en: 'Recalled' }, terminal: true },
    declined: { texts: { 'zh-CN': '已拒签', en: 'Declined' }, terminal: true },
    lapsed: { texts: { 'zh-CN': '已过期', en: 'Lapsed' }, terminal: true },
  },
  acts: [
    { act: 'complete', texts: { 'zh-CN': '签署完成', en: 'Complete' }, from: ['open'], to: 'completed', permission: 'system' },
    { act: 'recall', texts: { 'zh-CN': '撤回', en: 'Recall' }, from: ['open'], to: 'recalled', permission: 'system', reason: 'required' },
    { act: 'decline', texts: { 'zh-CN': '拒签', en: 'Decline' }, from: ['open'], to: 'declined', permission: 'system', reason: 'required' },
    { act: 'lapse', texts: { 'zh-CN': '过期', en: 'Lapse' }, from: ['open'], to: 'lapsed', permission: 'system' },
  ],
});
