import { definePermissions } from '@app/kernel';

/** Who takes part, or works for somebody who may; whoever only oversees does not join in. */
export const ASKERS = ['researcher', 'tto', 'firm', 'broker', 'expert', 'unit_leader', 'college_secretary', 'decision_secretary', 'bureau_officer'] as const;

/** Who leads a team and seals an entry; the organisation has to be verified. */
export const ENTRANTS = ['researcher', 'tto', 'firm'] as const;
/** Who handles a challenge at the organiser. */
const HANDLERS = ['firm', 'bureau_officer', 'tto'] as const;

/** What one may do with challenges; whether it is one's own organisation's is a second question, see access.ts. */
export const challengePermissions = definePermissions('challenges', {
  'challenge.read': { texts: { 'zh-CN': '浏览榜单', en: 'Browse challenges' }, holders: ['anybody'] },
  'challenge.write': { texts: { 'zh-CN': '起草、发布和修订本单位的榜单', en: 'Write, open and amend the challenges of the own organisation' }, holders: ['firm', 'bureau_officer', 'tto'] },
  'challenge.review': { texts: { 'zh-CN': '评审榜单', en: 'Review challenges' }, holders: ['bureau_officer'] },
  'challenge.follow': { texts: { 'zh-CN': '关注榜单', en: 'Follow challenges' }, holders: ['person'] },
  'keeper.act': { texts: { 'zh-CN': '作为指定的保管人生成密钥', en: 'Make a key as a named keeper' }, holders: ['person'] },
  'question.ask': { texts: { 'zh-CN': '就榜单提问', en: 'Ask about a challenge' }, holders: [...ASKERS] },
  'entry.write': { texts: { 'zh-CN': '密封、替换和撤回本团队的揭榜方案', en: 'Seal, replace and withdraw an entry of the own team' }, holders: [...ENTRANTS] },
  'entry.read': { texts: { 'zh-CN': '查看本团队的揭榜方案，开启后查看所发榜单收到的方案', en: 'See the entries of the own team, and once opened those of a challenge of the own organisation' }, holders: ['person'] },
  'entry.examine': { texts: { 'zh-CN': '对本单位榜单收到的方案作资格审查、记录对接', en: 'Decide on eligibility of entries to the own challenge, and record talks' }, holders: [...HANDLERS] },
  'member.answer': { texts: { 'zh-CN': '代表本单位确认或否认参加联合体', en: 'Confirm or deny for the own organisation that it takes part in a team' }, holders: [...HANDLERS] },
  'pool.apply': { texts: { 'zh-CN': '申请进入评榜专家库，申报领域和利益关系', en: 'Apply to the pool of experts, with fields and relations' }, holders: ['expert'] },
  'pool.manage': { texts: { 'zh-CN': '审核评榜专家库', en: 'Admit experts to the pool' }, holders: ['bureau_officer'] },
  'panel.manage': { texts: { 'zh-CN': '抽取本单位榜单的评榜专家，拟写纪要，记录劳务报酬', en: 'Draw the experts of the own challenges, write minutes, record their pay' }, holders: [...HANDLERS] },
  'review.write': { texts: { 'zh-CN': '作为抽中的专家评分、回避、签署', en: 'Score, recuse and sign as an expert who was drawn' }, holders: ['expert'] },
  'award.manage': { texts: { 'zh-CN': '公示、确定中榜、签约、管理里程碑与结算', en: 'Publicise, award, contract, follow milestones and settle' }, holders: [...HANDLERS] },
  'acceptance.sign': { texts: { 'zh-CN': '作为最终用户代表签署验收', en: 'Sign the acceptance for the end user' }, holders: ['person'] },
  'question.answer': { texts: { 'zh-CN': '答复对本单位榜单的提问', en: 'Answer questions about the challenges of the own organisation' }, holders: ['firm', 'bureau_officer', 'tto'] },
});
