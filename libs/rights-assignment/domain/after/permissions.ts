import { definePermissions } from '@app/kernel';

/** What happens after an assignment took effect; whose it is, is a second question. */
export const afterAssignmentPermissions = definePermissions('rights', {
  'report.read': { texts: { 'zh-CN': '查看实施报告', en: 'Read implementation reports' }, holders: ['person'] },
  'report.act': { texts: { 'zh-CN': '办理实施报告', en: 'Act on implementation reports' }, holders: ['person'] },
  'report.file': { texts: { 'zh-CN': '提交实施报告', en: 'File implementation reports' }, holders: ['person'] },
  'report.review': { texts: { 'zh-CN': '审核实施报告', en: 'Review implementation reports' }, holders: ['tto'] },
  'report.recall': { texts: { 'zh-CN': '登记收回权利的决定', en: 'Enter the decision to recall a right' }, holders: ['decision_secretary'] },
});
