import { disclosureAccepted, disclosureMoved } from '@app/events';
import { defineMachine } from '@app/kernel';
import type { DisclosureState } from './disclosure.js';
import type { DisclosureFacts } from './facts.js';
import { rightsPermissions as may } from './permissions.js';
import { acceptRules, assessorIsApart, releaseRules, somethingUnknown } from './rules/assessment.rules.js';
import { submitRules } from './rules/content.rules.js';

const moved = disclosureMoved.type;

export const disclosureMachine = defineMachine<DisclosureState, DisclosureFacts>({
  aggregate: 'disclosure',
  initial: 'draft',
  states: {
    draft: { texts: { 'zh-CN': '草稿', en: 'Draft' } },
    submitted: { texts: { 'zh-CN': '已提交', en: 'Submitted' } },
    in_assessment: { texts: { 'zh-CN': '评估中', en: 'In assessment' } },
    referred: { texts: { 'zh-CN': '转办中', en: 'Referred' } },
    returned: { texts: { 'zh-CN': '已退回', en: 'Returned' } },
    accepted: { texts: { 'zh-CN': '已受理为职务成果', en: 'Accepted' }, terminal: true },
    withdrawn: { texts: { 'zh-CN': '已撤回', en: 'Withdrawn' }, terminal: true },
    not_service: { texts: { 'zh-CN': '非职务成果', en: 'Not a service achievement' }, terminal: true },
  },
  acts: [
    { act: 'submit', texts: { 'zh-CN': '提交披露', en: 'Submit' }, from: ['draft', 'returned'], to: 'submitted', permission: may['disclosure.write'], rules: submitRules, event: moved },
    { act: 'start-assessment', texts: { 'zh-CN': '开始评估', en: 'Start the assessment' }, from: ['submitted'], to: 'in_assessment', permission: may['disclosure.assess'], rules: [assessorIsApart], event: moved },
    { act: 'return', texts: { 'zh-CN': '退回补充', en: 'Return for changes' }, from: ['submitted', 'in_assessment'], to: 'returned', permission: may['disclosure.assess'], event: moved, reason: 'required' },
    { act: 'refer', texts: { 'zh-CN': '转办不清楚的事项', en: 'Refer what is unknown' }, from: ['in_assessment'], to: 'referred', permission: may['disclosure.assess'], rules: [somethingUnknown, assessorIsApart], event: moved },
    { act: 'close-referrals', texts: { 'zh-CN': '转办事项答复完毕', en: 'All referrals are answered' }, from: ['referred'], to: 'in_assessment', permission: 'system', event: moved },
    { act: 'accept', texts: { 'zh-CN': '评估受理', en: 'Accept' }, from: ['in_assessment'], to: 'accepted', permission: may['disclosure.assess'], rules: acceptRules, event: disclosureAccepted.type },
    { act: 'release', texts: { 'zh-CN': '确认非职务成果', en: 'Release as no service achievement' }, from: ['in_assessment'], to: 'not_service', permission: may['disclosure.assess'], rules: releaseRules, event: moved },
    { act: 'withdraw', texts: { 'zh-CN': '撤回披露', en: 'Withdraw' }, from: ['draft', 'submitted', 'in_assessment', 'referred', 'returned'], to: 'withdrawn', permission: may['disclosure.write'], event: moved, reason: 'required' },
  ],
});

/** Acts that come with the assessment and not by themselves. */
export const ASSESSING = ['accept', 'release'] as const;
