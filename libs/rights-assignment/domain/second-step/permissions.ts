import { definePermissions } from '@app/kernel';

/** The second step of full assignment: the unit's residual share is transferred to the team. */
export const secondStepPermissions = definePermissions('rights', {
  'second-step.read': { texts: { 'zh-CN': '查看留存份额转让', en: 'Read transfers of residual shares' }, holders: ['person'] },
  'second-step.price': { texts: { 'zh-CN': '办理留存份额转让', en: 'Price and handle transfers of residual shares' }, holders: ['tto'] },
  'second-step.decide': { texts: { 'zh-CN': '登记留存份额转让的决定', en: 'Enter decisions on residual shares' }, holders: ['decision_secretary'] },
  'second-step.act': { texts: { 'zh-CN': '推进留存份额转让', en: 'Act on transfers of residual shares' }, holders: ['person'] },
});
