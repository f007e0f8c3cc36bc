import { performanceMoved } from '@app/events';
import { defineMachine } from '@app/kernel';
import { contractingPermissions } from '../permissions.js';
import { othersAnswer, ownTakesBack, type OfSides } from '../rules/performance.rules.js';
import type { DemandState } from './performance.js';

const permission = contractingPermissions['contract.perform'];
const event = performanceMoved.type;

/** The clock runs from the demand on, whatever the other side answers; only performance or withdrawal ends it. */
export const demandMachine = defineMachine<DemandState, OfSides>({
  aggregate: 'demand-to-perform',
  initial: 'open',
  states: {
    open: { texts: { 'zh-CN': '催告中', en: 'Open' } },
    disputed: { texts: { 'zh-CN': '对方有异议', en: 'Disputed' } },
    said_performed: { texts: { 'zh-CN': '对方称已履行，待确认', en: 'Said to be performed' } },
    performed: { texts: { 'zh-CN': '已履行', en: 'Performed' }, terminal: true },
    withdrawn: { texts: { 'zh-CN': '已撤回', en: 'Withdrawn' }, terminal: true },
  },
  acts: [
    { act: 'say-performed', texts: { 'zh-CN': '答复已履行', en: 'Answer: performed' }, from: ['open', 'disputed'], to: 'said_performed', permission, rules: [othersAnswer], event, reason: 'required' },
    { act: 'dispute', texts: { 'zh-CN': '提出异议', en: 'Dispute' }, from: ['open'], to: 'disputed', permission, rules: [othersAnswer], event, reason: 'required' },
    { act: 'confirm', texts: { 'zh-CN': '确认已履行', en: 'Confirm performance' }, from: ['open', 'disputed', 'said_performed'], to: 'performed', permission, rules: [ownTakesBack], event },
    { act: 'contradict', texts: { 'zh-CN': '仍未履行', en: 'Still not performed' }, from: ['said_performed'], to: 'open', permission, rules: [ownTakesBack], event, reason: 'required' },
    { act: 'withdraw', texts: { 'zh-CN': '撤回催告', en: 'Withdraw' }, from: ['open', 'disputed', 'said_performed'], to: 'withdrawn', permission, rules: [ownTakesBack], event, reason: 'required' },
  ],
});
