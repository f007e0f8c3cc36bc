import { performanceMoved } from '@app/events';
import { defineMachine } from '@app/kernel';
import { contractingPermissions } from '../permissions.js';
import { othersAnswer, ownTakesBack, receiptHasItsDay, type HandoverFacts } from '../rules/performance.rules.js';
import type { HandoverState } from './performance.js';

const permission = contractingPermissions['contract.perform'];
const event = performanceMoved.type;

/** Whoever hands over signs with it; receipt and acceptance are two signatures of the other side. Silence moves nothing. */
export const handoverMachine = defineMachine<HandoverState, HandoverFacts>({
  aggregate: 'handover',
  initial: 'handed_over',
  states: {
    handed_over: { texts: { 'zh-CN': '待签收', en: 'Waiting for receipt' } },
    received: { texts: { 'zh-CN': '已签收，待验收', en: 'Received, waiting for acceptance' } },
    accepted: { texts: { 'zh-CN': '已验收', en: 'Accepted' }, terminal: true },
    refused: { texts: { 'zh-CN': '验收未通过', en: 'Not accepted' }, terminal: true },
    returned: { texts: { 'zh-CN': '拒绝签收', en: 'Receipt refused' }, terminal: true },
    withdrawn: { texts: { 'zh-CN': '已撤回', en: 'Withdrawn' }, terminal: true },
  },
  acts: [
    { act: 'receive', texts: { 'zh-CN': '签收', en: 'Sign for receipt' }, from: ['handed_over'], to: 'received', permission, rules: [othersAnswer, receiptHasItsDay], event },
    { act: 'return', texts: { 'zh-CN': '拒绝签收', en: 'Refuse receipt' }, from: ['handed_over'], to: 'returned', permission, rules: [othersAnswer], event, reason: 'required' },
    { act: 'withdraw', texts: { 'zh-CN': '撤回', en: 'Withdraw' }, from: ['handed_over'], to: 'withdrawn', permission, rules: [ownTakesBack], event, reason: 'required' },
    { act: 'accept', texts: { 'zh-CN': '验收通过', en: 'Accept' }, from: ['received'], to: 'accepted', permission, rules: [othersAnswer], event },
    { act: 'refuse', texts: { 'zh-CN': '验收不通过', en: 'Refuse acceptance' }, from: ['received'], to: 'refused', permission, rules: [othersAnswer], event, reason: 'required' },
  ],
});
