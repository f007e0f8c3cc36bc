import { challengeMoved } from '@app/events';
import { defineMachine } from '@app/kernel';
import { ENDS_FOR_SILENCE_IN, type ChallengeState } from './challenge.js';
import type { ChallengeFacts } from './challenge-facts.js';
import { challengePermissions as may } from './permissions.js';
import { ABORT_RULES, AWARD_RULES, PUBLICITY_RULES, SILENCE_RULES } from './rules/award.rules.js';
import { BEGIN_JUDGING_RULES, CONCLUSION_RULES, EXAMINATION_RULES, REJECTION_RULES, SCENE_RULES } from './rules/judging.rules.js';
import { approverIsNotMaker, CONTENT_RULES, OPENING_RULES } from './rules/opening.rules.js';
import { ACCEPTANCE_RULES, FAILURE_RULES, FORCE_MAJEURE_RULES, PERFORMING_RULES, SETTLEMENT_RULES } from './rules/performance.rules.js';

const event = challengeMoved.type;

/** From the solicitation to the after-evaluation; no step is skipped (rules I1). */
export const challengeMachine = defineMachine<ChallengeState, ChallengeFacts>({
  aggregate: 'challenge',
  initial: 'draft',
  states: {
    draft: { texts: { 'zh-CN': '起草中', en: 'Draft' } },
    in_review: { texts: { 'zh-CN': '评审中', en: 'In review' } },
    approved: { texts: { 'zh-CN': '评审通过', en: 'Approved' } },
    open: { texts: { 'zh-CN': '揭榜中', en: 'Open' } },
    closed: { texts: { 'zh-CN': '揭榜截止', en: 'Closed' } },
    examining: { texts: { 'zh-CN': '资格审查与对接', en: 'Eligibility and talks' } },
    judging: { texts: { 'zh-CN': '评榜中', en: 'Judging' } },
    judged: { texts: { 'zh-CN': '评榜结束', en: 'Judged' } },
    in_publicity: { texts: { 'zh-CN': '公示中', en: 'In publicity' } },
    awarded: { texts: { 'zh-CN': '已中榜', en: 'Awarded' } },
    performing: { texts: { 'zh-CN': '实施中', en: 'Performing' } },
    accepted: { texts: { 'zh-CN': '验收通过', en: 'Accepted' } },
    failed: { texts: { 'zh-CN': '攻关未成', en: 'Failed' } },
    force_majeure: { texts: { 'zh-CN': '不可抗力终止', en: 'Ended by force majeure' } },
    settled: { texts: { 'zh-CN': '已结算', en: 'Settled' } },
    evaluated: { texts: { 'zh-CN': '已后评估', en: 'Evaluated' }, terminal: true },
    no_entry: { texts: { 'zh-CN': '无人揭榜', en: 'No entry' }, terminal: true },
    all_rejected: { texts: { 'zh-CN': '全部未选', en: 'All rejected' }, terminal: true },
    withdrawn: { texts: { 'zh-CN': '已撤榜', en: 'Withdrawn' }, terminal: true },
    aborted: { texts: { 'zh-CN': '已终止', en: 'Aborted' }, terminal: true },
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
    // with the part that opens the last entry
    { act: 'examine', texts: { 'zh-CN': '开榜完成', en: 'All entries are opened' }, from: ['closed'], to: 'examining', permission: 'system', rules: EXAMINATION_RULES, event },
    { act: 'begin-judging', texts: { 'zh-CN': '开始评榜', en: 'Begin judging' }, from: ['examining'], to: 'judging', permission: may['challenge.write'], rules: BEGIN_JUDGING_RULES, event },
    { act: 'finish-scene', texts: { 'zh-CN': '场景对接完成', en: 'Talks of the scene are done' }, from: ['examining'], to: 'evaluated', permission: may['challenge.write'], rules: SCENE_RULES, event },
    { act: 'conclude', texts: { 'zh-CN': '形成评榜结论', en: 'Conclude the judging' }, from: ['judging'], to: 'judged', permission: may['challenge.write'], rules: CONCLUSION_RULES, event },
    { act: 'reject-all', texts: { 'zh-CN': '全部不选', en: 'Choose none' }, from: ['examining', 'judging'], to: 'all_rejected', permission: may['challenge.write'], rules: REJECTION_RULES, event, reason: 'required' },
    { act: 'publicise', texts: { 'zh-CN': '公示', en: 'Publicise' }, from: ['judged'], to: 'in_publicity', permission: may['challenge.write'], rules: PUBLICITY_RULES, event },
    { act: 'award', texts: { 'zh-CN': '确定中榜', en: 'Award' }, from: ['in_publicity'], to: 'awarded', permission: may['challenge.write'], rules: AWARD_RULES, event },
    // an objection was upheld or a winner gave up: what was decided falls, and it is judged again
    { act: 'judge-again', texts: { 'zh-CN': '结论作废，重新评榜', en: 'Judge again, as the decision is void' }, from: ['judged', 'in_publicity', 'awarded'], to: 'judging', permission: 'system', event },
    { act: 'perform', texts: { 'zh-CN': '进入实施', en: 'Begin to perform' }, from: ['awarded'], to: 'performing', permission: 'system', rules: PERFORMING_RULES, event },
    { act: 'accept', texts: { 'zh-CN': '最终用户验收', en: 'Accept as the end user' }, from: ['performing'], to: 'accepted', permission: may['acceptance.sign'], rules: ACCEPTANCE_RULES, event },
    { act: 'fail', texts: { 'zh-CN': '认定攻关未成', en: 'Find that it failed' }, from: ['performing'], to: 'failed', permission: may['challenge.write'], rules: FAILURE_RULES, event, reason: 'required' },
    { act: 'end-by-force-majeure', texts: { 'zh-CN': '因不可抗力终止', en: 'End by force majeure' }, from: ['performing'], to: 'force_majeure', permission: may['challenge.write'], rules: FORCE_MAJEURE_RULES, event, reason: 'required' },
    { act: 'settle', texts: { 'zh-CN': '结算', en: 'Settle' }, from: ['accepted', 'failed', 'force_majeure'], to: 'settled', permission: may['challenge.write'], rules: SETTLEMENT_RULES, event },
    { act: 'evaluate', texts: { 'zh-CN': '后评估', en: 'Evaluate afterwards' }, from: ['settled'], to: 'evaluated', permission: may['challenge.write'], event },
    { act: 'abort', texts: { 'zh-CN': '终止', en: 'Abort' }, from: ['closed', 'examining', 'judging', 'judged', 'in_publicity', 'awarded'], to: 'aborted', permission: may['challenge.write'], rules: ABORT_RULES, event, reason: 'required' },
    { act: 'end-for-silence', texts: { 'zh-CN': '因发榜单位长期未处理而终止', en: 'End, as the organiser does nothing any more' }, from: ENDS_FOR_SILENCE_IN, to: 'aborted', permission: may['challenge.review'], rules: SILENCE_RULES, event, reason: 'required' },
  ],
});

/** Acts that come with more than a reason, by routes of their own. */
export const WITH_THEIR_OWN_ROUTE: readonly string[] = ['finish-scene', 'conclude', 'reject-all', 'publicise', 'accept', 'settle', 'evaluate'];
