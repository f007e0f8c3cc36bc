import { definePermissions } from '@app/kernel';

/** Who may do what with a 赋权 application; whose it is, is a second question. */
export const rightsApplicationPermissions = definePermissions('rights', {
  'application.read': { texts: { 'zh-CN': '查看赋权申请', en: 'Read applications for rights' }, holders: ['person'] },
  'application.write': { texts: { 'zh-CN': '填写赋权申请', en: 'Write applications for rights' }, holders: ['researcher', 'tto'] },
  'application.consent': { texts: { 'zh-CN': '完成人签字', en: 'Sign as a completer' }, holders: ['person'] },
  'dossier.read': { texts: { 'zh-CN': '查看和下载尽职免责卷宗', en: 'See and download due-diligence dossiers' }, holders: ['person'] },
  'application.act': { texts: { 'zh-CN': '办理赋权申请', en: 'Act on applications for rights' }, holders: ['person'] },
  'application.resolve': { texts: { 'zh-CN': '登记学院会议纪要', en: 'Enter the college\'s minutes' }, holders: ['college_secretary'] },
  'application.review': { texts: { 'zh-CN': '审核赋权申请', en: 'Review applications for rights' }, holders: ['tto'] },
  'application.decide': { texts: { 'zh-CN': '登记单位决定', en: 'Enter the unit\'s decision' }, holders: ['decision_secretary'] },
  'application.revoke': { texts: { 'zh-CN': '撤销赋权决定', en: 'Revoke a decision' }, holders: ['unit_leader'] },
});
