import { definePermissions } from '@app/kernel';

/** Who takes part, or works for somebody who may; whoever only oversees does not join in. */
export const ASKERS = ['researcher', 'tto', 'firm', 'broker', 'expert', 'unit_leader', 'college_secretary', 'decision_secretary', 'bureau_officer'] as const;

/** What one may do with challenges; whether it is one's own organisation's is a second question, see access.ts. */
export const challengePermissions = definePermissions('challenges', {
  'challenge.read': { texts: { 'zh-CN': '浏览榜单', en: 'Browse challenges' }, holders: ['anybody'] },
  'challenge.write': { texts: { 'zh-CN': '起草、发布和修订本单位的榜单', en: 'Write, open and amend the challenges of the own organisation' }, holders: ['firm', 'bureau_officer', 'tto'] },
  'challenge.review': { texts: { 'zh-CN': '评审榜单', en: 'Review challenges' }, holders: ['bureau_officer'] },
  'challenge.follow': { texts: { 'zh-CN': '关注榜单', en: 'Follow challenges' }, holders: ['person'] },
  'keeper.act': { texts: { 'zh-CN': '作为指定的保管人生成密钥', en: 'Make a key as a named keeper' }, holders: ['person'] },
  'question.ask': { texts: { 'zh-CN': '就榜单提问', en: 'Ask about a challenge' }, holders: [...ASKERS] },
  'question.answer': { texts: { 'zh-CN': '答复对本单位榜单的提问', en: 'Answer questions about the challenges of the own organisation' }, holders: ['firm', 'bureau_officer', 'tto'] },
});
