import { performanceMoved } from '@app/events';
import { defineMachine } from '@app/kernel';
import { contractingPermissions } from '../permissions.js';
import { forceMajeureEndsInOrder, othersAnswer, ownTakesBack, type ForceMajeureFacts } from '../rules/performance.rules.js';
import type { ForceMajeureState } from './performance.js';

const permission = contractingPermissions['contract.perform'];
const event = performanceMoved.type;

/** Acknowledged by the other side it stops the clock of demands against whoever gave the notice (Civil Code 590). */
export const forceMajeureMachine = defineMachine<ForceMajeureState, ForceMajeureFacts>({
  aggregate: 'force-majeure',
  initial: 'notified',
  states: {
    notified: { texts: { 'zh-CN': '已通知', en: 'Notified' } },
    acknowledged: { texts: { 'zh-CN': '对方已确认', en: 'Acknowledged' } },
    contested: { texts: { 'zh-CN': '对方不认可', en: 'Contested' } },
    over: { texts: { 'zh-CN': '已结束', en: 'Over' }, terminal: true },
    withdrawn: { texts: { 'zh-CN': '已撤回', en: 'Withdrawn' }, terminal: true },
  },
  acts: [
    { act: 'acknowledge', texts: { 'zh-CN': '确认不可抗力', en: 'Acknowledge' }, from: ['notified', 'contested'], to: 'acknowledged', permission, rules: [othersAnswer], event },
    { act: 'contest', texts: { 'zh-CN': '不认可', en: 'Contest' }, from: ['notified'], to: 'contested', permission, rules: [othersAnswer], event, reason: 'required' },
    { act: 'end', texts: { 'zh-CN': '记录结束', en: 'Record its end' }, from: ['acknowledged'], to: 'over', permission, rules: [forceMajeureEndsInOrder], event },
    { act: 'withdraw', texts: { 'zh-CN': '撤回', en: 'Withdraw' }, from: ['notified', 'contested'], to: 'withdrawn', permission, rules: [ownTakesBack], event, reason: 'required' },
  ],
});
