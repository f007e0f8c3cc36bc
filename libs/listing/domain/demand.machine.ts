import { demandMoved, demandPublished, demandUnpublished } from '@app/events';
import { defineMachine, type Rule } from '@app/kernel';
import type { Demand, DemandStateName } from './demand.js';
import type { KnownCodes } from './known-codes.js';
import { listingPermissions as may } from './permissions.js';
import { demandComplete, demandContentRules, type DemandContentFacts } from './rules/demand.rules.js';
import { publicationRules, type PublicationFacts } from './rules/publication.rules.js';

export interface DemandFacts extends DemandContentFacts, PublicationFacts {}

export const demandFacts = (demand: Demand, others: { today: string; codes: KnownCodes; ownerVerified: boolean; actorId: string | null; selfReviewAllowed: boolean }): DemandFacts =>
  ({ demand, submittedBy: demand.submittedBy, ...others });

export const demandDraftRules: readonly Rule<DemandFacts>[] = demandContentRules;
const submitRules: readonly Rule<DemandFacts>[] = [...demandContentRules, demandComplete];
export const demandPublishRules: readonly Rule<DemandFacts>[] = [...submitRules, ...publicationRules];

export const demandMachine = defineMachine<DemandStateName, DemandFacts>({
  aggregate: 'demand',
  initial: 'draft',
  states: {
    draft: { texts: { 'zh-CN': '草稿', en: 'Draft' } },
    submitted: { texts: { 'zh-CN': '已提交', en: 'Submitted' } },
    published: { texts: { 'zh-CN': '已发布', en: 'Published' } },
    matched: { texts: { 'zh-CN': '已对接', en: 'Matched' } },
    closed: { texts: { 'zh-CN': '已关闭', en: 'Closed' }, terminal: true },
    withdrawn: { texts: { 'zh-CN': '已撤回', en: 'Withdrawn' }, terminal: true },
    expired: { texts: { 'zh-CN': '已到期', en: 'Expired' } },
  },
  acts: [
    { act: 'submit', texts: { 'zh-CN': '提交审核', en: 'Submit' }, from: ['draft'], to: 'submitted', permission: may['demand.write'], rules: submitRules, event: demandMoved.type },
    { act: 'publish', texts: { 'zh-CN': '发布', en: 'Publish' }, from: ['submitted'], to: 'published', permission: may['demand.review'], rules: demandPublishRules, event: demandPublished.type },
    { act: 'return', texts: { 'zh-CN': '退回修改', en: 'Return for changes' }, from: ['submitted'], to: 'draft', permission: may['demand.review'], event: demandMoved.type, reason: 'required' },
    { act: 'revise', texts: { 'zh-CN': '下架修改', en: 'Take down to revise' }, from: ['published', 'expired'], to: 'draft', permission: may['demand.write'], event: demandUnpublished.type },
    { act: 'mark-matched', texts: { 'zh-CN': '标记为已对接', en: 'Mark as matched' }, from: ['published'], to: 'matched', permission: may['demand.write'], event: demandMoved.type },
    { act: 'reopen', texts: { 'zh-CN': '重新开放', en: 'Reopen' }, from: ['matched'], to: 'published', permission: may['demand.write'], rules: submitRules, event: demandPublished.type },
    { act: 'close', texts: { 'zh-CN': '关闭', en: 'Close' }, from: ['published', 'matched', 'expired'], to: 'closed', permission: may['demand.write'], event: demandUnpublished.type },
    { act: 'withdraw', texts: { 'zh-CN': '撤回', en: 'Withdraw' }, from: ['submitted', 'published'], to: 'withdrawn', permission: may['demand.write'], event: demandUnpublished.type, reason: 'required' },
    { act: 'expire', texts: { 'zh-CN': '到期', en: 'Expire' }, from: ['published'], to: 'expired', permission: 'system', event: demandUnpublished.type },
  ],
});
