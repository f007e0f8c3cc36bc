import { definePermissions } from '@app/kernel';

/** What one may do with listings; whether it is one's own listing is a second question, see access.ts. */
export const listingPermissions = definePermissions('listing', {
  'market.read': { texts: { 'zh-CN': '浏览已发布的成果与需求', en: 'Browse published achievements and demands' }, holders: ['anybody'] },
  'listing.act': { texts: { 'zh-CN': '办理成果与需求', en: 'Act on achievements and demands' }, holders: ['person'] },
  'history.read': { texts: { 'zh-CN': '查看办理记录', en: 'See the history of a listing' }, holders: ['person'] },
  'achievement.write': { texts: { 'zh-CN': '录入成果', en: 'Write achievements' }, holders: ['researcher', 'tto'] },
  'achievement.clear': { texts: { 'zh-CN': '核准对外摘要', en: 'Clear the public abstract' }, holders: ['tto'] },
  'achievement.secrecy-review': { texts: { 'zh-CN': '保密审查', en: 'Review for secrecy' }, holders: ['secrecy_officer', 'tto'] },
  'achievement.review': { texts: { 'zh-CN': '审核成果', en: 'Review achievements' }, holders: ['tto', 'system_admin'] },
  'achievement.manage': { texts: { 'zh-CN': '管理在架成果', en: 'Manage achievements on the market' }, holders: ['tto', 'system_admin'] },
  'demand.write': { texts: { 'zh-CN': '录入需求', en: 'Write demands' }, holders: ['firm'] },
  'demand.review': { texts: { 'zh-CN': '审核需求', en: 'Review demands' }, holders: ['system_admin', 'bureau_officer'] },
});
