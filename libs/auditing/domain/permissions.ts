import { definePermissions } from '@app/kernel';

/** Who may look at the trail; an auditor sees only what concerns the organisations that a security administrator assigned. */
export const auditingPermissions = definePermissions('audit', {
  'entry.read': { texts: { 'zh-CN': '查阅审计记录（审计员限于受派的机构）', en: 'Read the audit trail (auditors: of the organisations assigned to them)' }, holders: ['audit_admin', 'auditor'] },
  'root.read': { texts: { 'zh-CN': '查阅每日签名根及其核验结果', en: 'See the daily signed roots and whether they hold' }, holders: ['audit_admin', 'auditor'] },
  'assignment.read': { texts: { 'zh-CN': '查阅审计员的派驻', en: 'See which auditor is assigned to which organisation' }, holders: ['security_admin', 'audit_admin'] },
  'assignment.write': { texts: { 'zh-CN': '派驻和撤回审计员', en: 'Assign auditors to organisations and end it' }, holders: ['security_admin'] },
});
