import { definePermissions } from '@app/kernel';

/** Those who speak for a unit to its auditors. */
export const UNIT_ROLES = ['tto', 'decision_secretary', 'unit_leader'] as const;

/** Who may look at the trail; an auditor sees only what concerns the organisations that a security administrator assigned. */
export const auditingPermissions = definePermissions('audit', {
  'entry.read': { texts: { 'zh-CN': '查阅审计记录（审计员限于受派的机构）', en: 'Read the audit trail (auditors: of the organisations assigned to them)' }, holders: ['audit_admin', 'auditor'] },
  'root.read': { texts: { 'zh-CN': '查阅每日签名根及其核验结果', en: 'See the daily signed roots and whether they hold' }, holders: ['audit_admin', 'auditor'] },
  'assignment.read': { texts: { 'zh-CN': '查阅审计员的派驻', en: 'See which auditor is assigned to which organisation' }, holders: ['security_admin', 'audit_admin'] },
  'finding.read': { texts: { 'zh-CN': '查阅审计意见（审计员限于受派的机构，单位限于本单位）', en: 'Read findings (auditors: of the organisations assigned to them; a unit: its own)' }, holders: ['audit_admin', 'auditor', ...UNIT_ROLES] },
  'finding.write': { texts: { 'zh-CN': '提出、认可、退回、销号和撤回审计意见', en: 'Raise, accept, send back, close and withdraw findings' }, holders: ['auditor'] },
  'finding.answer': { texts: { 'zh-CN': '代表本单位答复审计意见', en: 'Answer findings for one\'s unit' }, holders: UNIT_ROLES },
  'finding.act': { texts: { 'zh-CN': '办理审计意见', en: 'Act on findings' }, holders: ['auditor', ...UNIT_ROLES] },
  'hold.read': { texts: { 'zh-CN': '查阅审计暂缓（审计员限于受派的机构，单位限于本单位）', en: 'See holds (auditors: of the organisations assigned to them; a unit: its own)' }, holders: ['audit_admin', 'auditor', ...UNIT_ROLES] },
  'hold.write': { texts: { 'zh-CN': '有依据、有期限地暂缓办理，及其延长和解除', en: 'Hold a matter on a legal basis and for a limited time, extend and release it' }, holders: ['auditor'] },
  'hold.object': { texts: { 'zh-CN': '代表本单位对审计暂缓提出异议', en: 'Object to a hold for one\'s unit' }, holders: UNIT_ROLES },
  'risk.read': { texts: { 'zh-CN': '查阅受派机构的风险清单', en: 'See the risks of the organisations assigned to one' }, holders: ['auditor'] },
  'risk.mark': { texts: { 'zh-CN': '登记风险的查看情况', en: 'Note what one saw of a risk' }, holders: ['auditor'] },
  'assignment.write': { texts: { 'zh-CN': '派驻和撤回审计员', en: 'Assign auditors to organisations and end it' }, holders: ['security_admin'] },
});
