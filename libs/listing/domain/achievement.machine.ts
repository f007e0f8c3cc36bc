import { achievementMoved, achievementPublished, achievementUnpublished } from '@app/events';
import { defineMachine, type Act, type Rule } from '@app/kernel';
import type { Achievement, AchievementStateName } from './achievement.js';
import type { KnownCodes } from './known-codes.js';
import { listingPermissions as may } from './permissions.js';
import { contentRules, submissionRules, type ContentFacts } from './rules/content.rules.js';
import { disclosureRules, onlyGuardedAreCleared, type DisclosureFacts } from './rules/disclosure.rules.js';
import { patentNumberRules, statusHasNumber, type NumberFacts } from './rules/patent-number.rules.js';
import { publicationRules, type PublicationFacts } from './rules/publication.rules.js';

export interface AchievementFacts extends ContentFacts, DisclosureFacts, NumberFacts, PublicationFacts {}

/** All facts that the rules of an achievement ask for. */
export function achievementFacts(achievement: Achievement, others: { today: string; codes: KnownCodes; unknownUsers: ReadonlySet<string>; ownerVerified: boolean; actorId: string | null; selfReviewAllowed: boolean }): AchievementFacts {
  const { kind, applicationNumber, grantNumber, publicationNumber, filingDate, grantDate, legalStatus, submittedBy } = achievement;
  return { achievement, content: achievement, kind, applicationNumber, grantNumber, publicationNumber, filingDate, grantDate, legalStatus, submittedBy, ...others };
}

type Row = Act<AchievementStateName, AchievementFacts>;
const inPlace = (states: readonly AchievementStateName[], row: Omit<Row, 'from' | 'to'>): Row[] => states.map((state) => ({ ...row, from: [state], to: state }));

/** Holds for every content that is kept, in any state. */
export const draftRules: readonly Rule<AchievementFacts>[] = [...patentNumberRules, ...contentRules];
const submitRules: readonly Rule<AchievementFacts>[] = [...draftRules, statusHasNumber, ...submissionRules];
export const publishRules: readonly Rule<AchievementFacts>[] = [...submitRules, ...disclosureRules, ...publicationRules];

export const achievementMachine = defineMachine<AchievementStateName, AchievementFacts>({
  aggregate: 'achievement',
  initial: 'draft',
  states: {
    draft: { texts: { 'zh-CN': '草稿', en: 'Draft' } },
    submitted: { texts: { 'zh-CN': '已提交', en: 'Submitted' } },
    in_review: { texts: { 'zh-CN': '审核中', en: 'In review' } },
    published: { texts: { 'zh-CN': '已发布', en: 'Published' } },
    suspended: { texts: { 'zh-CN': '已暂停', en: 'Suspended' } },
    withdrawn: { texts: { 'zh-CN': '已撤回', en: 'Withdrawn' }, terminal: true },
    transferred: { texts: { 'zh-CN': '已转化', en: 'Transferred' }, terminal: true },
  },
  acts: [
    { act: 'submit', texts: { 'zh-CN': '提交审核', en: 'Submit' }, from: ['draft'], to: 'submitted', permission: may['achievement.write'], rules: submitRules, event: achievementMoved.type },
    { act: 'start-review', texts: { 'zh-CN': '受理审核', en: 'Start the review' }, from: ['submitted'], to: 'in_review', permission: may['achievement.review'], event: achievementMoved.type },
    ...inPlace(['draft', 'submitted', 'in_review', 'suspended'], {
      act: 'clear-abstract', texts: { 'zh-CN': '核准对外标题与摘要', en: 'Clear the public title and abstract' }, permission: may['achievement.clear'], rules: [onlyGuardedAreCleared],
    }),
    ...inPlace(['submitted', 'in_review', 'suspended'], {
      act: 'review-secrecy', texts: { 'zh-CN': '通过保密审查', en: 'Pass the secrecy review' }, permission: may['achievement.secrecy-review'],
    }),
    { act: 'publish', texts: { 'zh-CN': '发布', en: 'Publish' }, from: ['in_review'], to: 'published', permission: may['achievement.review'], rules: publishRules, event: achievementPublished.type },
    { act: 'return', texts: { 'zh-CN': '退回修改', en: 'Return for changes' }, from: ['submitted', 'in_review'], to: 'draft', permission: may['achievement.review'], event: achievementMoved.type, reason: 'required' },
    { act: 'suspend', texts: { 'zh-CN': '暂停', en: 'Suspend' }, from: ['published'], to: 'suspended', permission: may['achievement.manage'], event: achievementUnpublished.type, reason: 'required' },
    { act: 'resume', texts: { 'zh-CN': '恢复发布', en: 'Resume' }, from: ['suspended'], to: 'published', permission: may['achievement.review'], rules: publishRules, event: achievementPublished.type },
    { act: 'withdraw', texts: { 'zh-CN': '撤回', en: 'Withdraw' }, from: ['submitted', 'in_review', 'published', 'suspended'], to: 'withdrawn', permission: may['achievement.write'], event: achievementUnpublished.type, reason: 'required' },
    { act: 'mark-transferred', texts: { 'zh-CN': '标记为已转化', en: 'Mark as transferred' }, from: ['published', 'suspended'], to: 'transferred', permission: may['achievement.manage'], event: achievementUnpublished.type },
  ],
});
