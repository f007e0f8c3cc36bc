import { findingMoved } from '@app/events';
import { defineMachine } from '@app/kernel';
import { auditingPermissions as may } from './permissions.js';
import { answererIsNotNamed, answerIsThere, auditorIsOutside, dueDayIsAhead, raiserWithdraws, type FindingFacts } from './rules/finding.rules.js';

export const FINDING_STATES = ['open', 'answered', 'accepted', 'closed', 'withdrawn'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

const write = may['finding.write'];
const event = findingMoved.type;

/** Whoever raised a finding may close it; nobody of the unit can. No row is a job's: what is overdue is shown, nothing ends by time. */
export const findingMachine = defineMachine<FindingState, FindingFacts>({
  aggregate: 'finding',
  initial: 'open',
  states: {
    open: { texts: { 'zh-CN': '待答复', en: 'Open' } },
    answered: { texts: { 'zh-CN': '已答复', en: 'Answered' } },
    accepted: { texts: { 'zh-CN': '已认可，整改中', en: 'Accepted, under way' } },
    closed: { texts: { 'zh-CN': '已销号', en: 'Closed' }, terminal: true },
    withdrawn: { texts: { 'zh-CN': '已撤回', en: 'Withdrawn' }, terminal: true },
  },
  acts: [
    { act: 'answer', texts: { 'zh-CN': '答复', en: 'Answer' }, from: ['open'], to: 'answered', permission: may['finding.answer'], rules: [answererIsNotNamed, answerIsThere], event },
    { act: 'send-back', texts: { 'zh-CN': '退回重答', en: 'Send back' }, from: ['answered'], to: 'open', permission: write, rules: [auditorIsOutside, dueDayIsAhead], event, reason: 'required' },
    { act: 'accept', texts: { 'zh-CN': '认可答复', en: 'Accept the answer' }, from: ['answered'], to: 'accepted', permission: write, rules: [auditorIsOutside], event },
    { act: 'close', texts: { 'zh-CN': '销号', en: 'Close' }, from: ['accepted'], to: 'closed', permission: write, rules: [auditorIsOutside], event },
    { act: 'withdraw', texts: { 'zh-CN': '撤回意见', en: 'Withdraw' }, from: ['open', 'answered', 'accepted'], to: 'withdrawn', permission: write, rules: [auditorIsOutside, raiserWithdraws], event, reason: 'required' },
  ],
});
