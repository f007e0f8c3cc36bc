import { performanceMoved } from '@app/events';
import { defineMachine } from '@app/kernel';
import { contractingPermissions } from '../permissions.js';
import { othersAnswer, ownTakesBack, type OfSides } from '../rules/performance.rules.js';
import type { EndingState } from './performance.js';

const permission = contractingPermissions['contract.perform'];
const event = performanceMoved.type;

/** What both have to sign waits for the other side; what one side may do alone takes effect at once. */
export const endingMachine = defineMachine<EndingState, OfSides>({
  aggregate: 'contract-ending',
  initial: 'proposed',
  states: {
    proposed: { texts: { 'zh-CN': '待对方确认', en: 'Waiting for the other side' } },
    effective: { texts: { 'zh-CN': '已生效', en: 'In effect' }, terminal: true },
    refused: { texts: { 'zh-CN': '对方不同意', en: 'Refused' }, terminal: true },
    withdrawn: { texts: { 'zh-CN': '已撤回', en: 'Withdrawn' }, terminal: true },
    overtaken: { texts: { 'zh-CN': '因合同另行终止而失效', en: 'Overtaken' }, terminal: true },
  },
  acts: [
    { act: 'confirm', texts: { 'zh-CN': '签名确认', en: 'Sign and confirm' }, from: ['proposed'], to: 'effective', permission, rules: [othersAnswer], event },
    { act: 'refuse', texts: { 'zh-CN': '不同意', en: 'Refuse' }, from: ['proposed'], to: 'refused', permission, rules: [othersAnswer], event, reason: 'required' },
    { act: 'withdraw', texts: { 'zh-CN': '撤回', en: 'Withdraw' }, from: ['proposed'], to: 'withdrawn', permission, rules: [ownTakesBack], event, reason: 'required' },
    { act: 'declare', texts: { 'zh-CN': '单方通知即生效', en: 'Take effect by notice' }, from: ['proposed'], to: 'effective', permission: 'system', event },
    { act: 'overtake', texts: { 'zh-CN': '因另行终止而失效', en: 'Be overtaken' }, from: ['proposed'], to: 'overtaken', permission: 'system', event },
  ],
});
