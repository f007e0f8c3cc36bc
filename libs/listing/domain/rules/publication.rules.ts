import { defineRule, type Rule } from '@app/kernel';

/** Who stands behind a publication and who let it pass. */
export interface PublicationFacts {
  readonly ownerVerified: boolean;
  readonly submittedBy: string | null;
  readonly actorId: string | null;
  readonly selfReviewAllowed: boolean;
}

export const ownerVerified: Rule<PublicationFacts> = defineRule<PublicationFacts>({
  code: 'listing.owner-not-verified',
  article: '电子商务法 第二十七条',
  texts: {
    'zh-CN': '所属单位尚未通过主体核验，不能发布；请单位管理人员提交核验材料，由系统管理员核验。',
    en: 'The owner organisation has not been verified, so nothing of it can be published. Submit its registration documents; a system administrator verifies them.',
  },
  keeps: (facts) => facts.ownerVerified || {},
});

export const reviewerIsNotSubmitter: Rule<PublicationFacts> = defineRule<PublicationFacts>({
  code: 'listing.reviewer-is-submitter',
  texts: {
    'zh-CN': '提交人不能审核自己提交的内容，请由本单位另一名审核人员或系统管理员办理。',
    en: 'Whoever submitted this may not also review it. Another reviewer of the organisation or a system administrator can.',
  },
  keeps: ({ submittedBy, actorId, selfReviewAllowed }) => selfReviewAllowed || submittedBy === null || submittedBy !== actorId || {},
});

export const publicationRules = [ownerVerified, reviewerIsNotSubmitter] as const;
