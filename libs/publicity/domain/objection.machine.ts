import { objectionAdmitted, objectionSettled } from '@app/events';
import { defineMachine } from '@app/kernel';
import { publicityPermissions } from './permissions.js';
import { handlerRules, type HandlingFacts } from './rules/handling.rules.js';

export const OBJECTION_STATES = ['received', 'admissible', 'inadmissible', 'upheld', 'dismissed', 'withdrawn'] as const;
export type ObjectionState = (typeof OBJECTION_STATES)[number];
/** Nobody has settled these; in time, they keep the subject from being decided. */
export const OPEN_STATES: readonly ObjectionState[] = ['received', 'admissible'];

const handle = publicityPermissions['objection.handle'];
const submit = publicityPermissions['objection.submit'];

/** No row of this table is a job's: an overdue objection is shown and reminded of, never dismissed by time. */
export const objectionMachine = defineMachine<ObjectionState, HandlingFacts>({
  aggregate: 'publicity-objection',
  initial: 'received',
  states: {
    received: { texts: { 'zh-CN': '已收到', en: 'Received' } },
    admissible: { texts: { 'zh-CN': '已受理', en: 'Admissible' } },
    inadmissible: { texts: { 'zh-CN': '不予受理', en: 'Not admissible' }, terminal: true },
    upheld: { texts: { 'zh-CN': '异议成立', en: 'Upheld' }, terminal: true },
    dismissed: { texts: { 'zh-CN': '异议不成立', en: 'Dismissed' }, terminal: true },
    withdrawn: { texts: { 'zh-CN': '异议人已撤回', en: 'Withdrawn' }, terminal: true },
  },
  acts: [
    { act: 'admit', texts: { 'zh-CN': '受理', en: 'Admit' }, from: ['received'], to: 'admissible', permission: handle, rules: handlerRules, event: objectionAdmitted.type },
    { act: 'refuse', texts: { 'zh-CN': '不予受理', en: 'Do not admit' }, from: ['received'], to: 'inadmissible', permission: handle, rules: handlerRules, event: objectionSettled.type, reason: 'required' },
    { act: 'uphold', texts: { 'zh-CN': '认定成立并答复', en: 'Uphold, with an answer' }, from: ['admissible'], to: 'upheld', permission: handle, rules: handlerRules, event: objectionSettled.type, reason: 'required' },
    { act: 'dismiss', texts: { 'zh-CN': '认定不成立并答复', en: 'Dismiss, with an answer' }, from: ['admissible'], to: 'dismissed', permission: handle, rules: handlerRules, event: objectionSettled.type, reason: 'required' },
    { act: 'withdraw', texts: { 'zh-CN': '撤回异议', en: 'Withdraw' }, from: ['received', 'admissible'], to: 'withdrawn', permission: submit, event: objectionSettled.type },
  ],
});
