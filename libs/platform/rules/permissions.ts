import { definePermissions } from '@app/kernel';

/**
 * The head of a unit chooses for it: the head answers for the unit, and already looks after its data and people. The decision-body's
 * secretary prepares the decisions that the rules judge, and so does not choose them. System administrators may choose for any unit.
 */
export const rulePermissions = definePermissions('rules', {
  read: { texts: { 'zh-CN': '查看规则库', en: 'Read the rule registry' }, holders: ['anybody'] },
  switch: { texts: { 'zh-CN': '为本单位开关可选的或未经核对的规则', en: 'Switch optional or unconfirmed rules for one\'s unit' }, holders: ['system_admin', 'unit_leader'] },
  renew: { texts: { 'zh-CN': '为规则建立新版本', en: 'Make a new version of a rule' }, holders: ['system_admin'] },
});
