import { challengeMoved } from '@app/events';
import { defineMachine } from '@app/kernel';
import type { ChallengeState } from './challenge.js';
import { challengePermissions as may } from './permissions.js';
import { approverIsNotMaker, CONTENT_RULES, OPENING_RULES, type OpeningFacts } from './rules/opening.rules.js';

const event = challengeMoved.type;

/** From the solicitation to the deadline; what comes after it is of later acts. */
export const challengeMachine = defineMachine<ChallengeState, OpeningFacts>({
  aggregate: 'challenge',
  initial: 'draft',
  states: {
    draft: { texts: { 'zh-CN': '起草中', en: 'Draft' } },
    in_review: { texts: { 'zh-CN': '评审中', en: 'In review' } },
    approved: { texts: { 'zh-CN': '评审通过', en: 'Approved' } },
    open: { texts: { 'zh-CN': '揭榜中', en: 'Open' } },
    closed: { texts: { 'zh-CN': '揭榜截止', en: 'Closed' }, terminal: true },
    no_entry: { texts: { 'zh-CN': '无人揭榜', en: 'No entry' }, terminal: true },
    withdrawn: { texts: { 'zh-CN': '已撤榜', en: 'Withdrawn' }, terminal: true },
  },
  acts: [
    { act: 'submit', texts: { 'zh-CN': '提交评审', en: 'Submit' }, from: ['draft'], to: 'in_review', permission: may['challenge.write'], rules: CONTENT_RULES, event },
    { act: 'return', texts: { 'zh-CN': '退回修改', en: 'Return for changes' }, from: ['in_review'], to: 'draft', permission: may['challenge.review'], event, reason: 'required' },
    { act: 'approve', texts: { 'zh-CN': '评审通过', en: 'Approve' }, from: ['in_review'], to: 'approved', permission: may['challenge.review'], rules: [approverIsNotMaker, ...CONTENT_RULES], event },
    { act: 'rework', texts: { 'zh-CN': '收回修改', en: 'Take back to rework' }, from: ['approved'], to: 'draft', permission: may['challenge.write'], event },
    { act: 'open', texts: { 'zh-CN': '发榜', en: 'Open' }, from: ['approved'], to: 'open', permission: may['challenge.write'], rules: OPENING_RULES, event },
    { act: 'withdraw', texts: { 'zh-CN': '撤榜', en: 'Withdraw' }, from: ['draft', 'in_review', 'approved', 'open'], to: 'withdrawn', permission: may['challenge.write'], event, reason: 'required' },
    { act: 'close', texts: { 'zh-CN': '揭榜截止', en: 'Close' }, from: ['open'], to: 'closed', permission: 'system', event },
    { act: 'no-entry', texts: { 'zh-CN': '无人揭榜', en: 'No entry' }, from: ['open'], to: 'no_entry', permission: 'system', event },
  ],
});
