import { defineRule, type Rule } from '@app/kernel';
import type { Achievement } from '../achievement.js';
import { isGuarded } from '../public-face.js';

export interface DisclosureFacts {
  readonly achievement: Achievement;
}

export const clearedBeforePublication: Rule<DisclosureFacts> = defineRule<DisclosureFacts>({
  code: 'listing.novelty-clearance-missing',
  article: '专利法 第二十四条',
  path: '/clearedAbstract',
  texts: {
    'zh-CN': '该成果尚未申请专利或拟作为技术秘密，公开会丧失新颖性或秘密性；须先由本单位成果转化办公室核准对外标题和摘要。',
    en: 'This is not filed yet, or is to stay secret: disclosure would destroy its novelty or secrecy. The transfer office of the owner must first clear the public title and abstract.',
  },
  keeps: ({ achievement }) => !isGuarded(achievement) || (achievement.clearedBy !== null && achievement.clearedAt !== null) || {},
});

export const secrecyReviewed: Rule<DisclosureFacts> = defineRule<DisclosureFacts>({
  code: 'listing.secrecy-review-missing',
  article: '保守国家秘密法 第三十五条',
  texts: {
    'zh-CN': '公开前须经保密审查并留有审查人和日期；请本单位保密员或成果转化办公室办理“保密审查”。对外内容修改后须重新审查。',
    en: 'What is published must have passed a secrecy review with reviewer and date. The secrecy officer or transfer office of the owner gives it; a change of the public words asks for a new one.',
  },
  keeps: ({ achievement }) => (achievement.secrecyReviewedBy !== null && achievement.secrecyReviewedAt !== null) || {},
});

export const onlyGuardedAreCleared: Rule<DisclosureFacts> = defineRule<DisclosureFacts>({
  code: 'listing.nothing-to-clear',
  texts: { 'zh-CN': '只有未申请或拟保密的成果需要核准摘要，且须先填写对外标题和摘要。', en: 'Only an achievement that is unfiled or to stay secret is cleared, and only once its public title and abstract are written.' },
  keeps: ({ achievement }) => (isGuarded(achievement) && achievement.clearedTitle !== null && achievement.clearedAbstract !== null) || {},
});

export const disclosureRules = [clearedBeforePublication, secrecyReviewed] as const;
