import { performanceMoved } from '@app/events';
import { defineMachine } from '@app/kernel';
import { contractingPermissions } from '../permissions.js';
import { decisionHasItsPaper, ownTakesBack, type DisputeFacts } from '../rules/performance.rules.js';
import type { DisputeState } from './performance.js';

const permission = contractingPermissions['contract.perform'];
const event = performanceMoved.type;

/** Whoever opened it settles or withdraws it, for that is against its own claim; a decision either side records with its paper. */
export const disputeMachine = defineMachine<DisputeState, DisputeFacts>({
  aggregate: 'contract-dispute',
  initial: 'open',
  states: {
    open: { texts: { 'zh-CN': '争议中', en: 'Open' } },
    settled: { texts: { 'zh-CN': '已和解', en: 'Settled' }, terminal: true },
    withdrawn: { texts: { 'zh-CN': '已撤回', en: 'Withdrawn' }, terminal: true },
    decided: { texts: { 'zh-CN': '已裁决', en: 'Decided' }, terminal: true },
  },
  acts: [
    { act: 'settle', texts: { 'zh-CN': '记录和解', en: 'Record the settlement' }, from: ['open'], to: 'settled', permission, rules: [ownTakesBack], event, reason: 'required' },
    { act: 'withdraw', texts: { 'zh-CN': '撤回', en: 'Withdraw' }, from: ['open'], to: 'withdrawn', permission, rules: [ownTakesBack], event, reason: 'required' },
    { act: 'decide', texts: { 'zh-CN': '记录裁决', en: 'Record the decision' }, from: ['open'], to: 'decided', permission, rules: [decisionHasItsPaper], event, reason: 'required' },
  ],
});
