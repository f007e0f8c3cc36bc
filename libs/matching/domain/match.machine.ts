import { defineMachine } from '@app/kernel';
import { matchingPermissions } from './permissions.js';
import { answeredOnce, notDeclinedYet, type SideFacts } from './rules/answer.rules.js';

export type MatchState = 'active' | 'withdrawn';

/** Only the worker moves a match; people answer it, which leaves its state as it is. */
export const matchMachine = defineMachine<MatchState, SideFacts>({
  aggregate: 'match',
  initial: 'active',
  states: {
    active: { texts: { 'zh-CN': '有效', en: 'Active' } },
    withdrawn: { texts: { 'zh-CN': '已撤回', en: 'Withdrawn' } },
  },
  acts: [
    {
      act: 'interested', texts: { 'zh-CN': '有意向', en: 'Interested' }, from: ['active'], to: 'active',
      permission: matchingPermissions['match.answer'], rules: [answeredOnce], event: 'matching.match-answered.v1',
    },
    {
      act: 'declined', texts: { 'zh-CN': '婉拒', en: 'Decline' }, from: ['active'], to: 'active',
      permission: matchingPermissions['match.answer'], rules: [notDeclinedYet], event: 'matching.match-answered.v1', reason: 'required',
    },
    { act: 'lapse', texts: { 'zh-CN': '逾期未答复', en: 'Lapse' }, from: ['active'], to: 'active', permission: 'system', event: 'matching.match-lapsed.v1' },
    { act: 'rescore', texts: { 'zh-CN': '重新评分', en: 'Score again' }, from: ['active'], to: 'active', permission: 'system', event: 'matching.match-found.v1' },
    { act: 'withdraw', texts: { 'zh-CN': '撤回', en: 'Withdraw' }, from: ['active'], to: 'withdrawn', permission: 'system', event: 'matching.match-withdrawn.v1' },
    { act: 'renew', texts: { 'zh-CN': '恢复', en: 'Hold again' }, from: ['withdrawn'], to: 'active', permission: 'system', event: 'matching.match-found.v1' },
  ],
});
