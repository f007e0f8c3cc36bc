import { definePermissions } from '@app/kernel';

/** Whose deadline it is, is a second question. */
export const rightsDeadlinePermissions = definePermissions('rights', {
  'deadline.read': { texts: { 'zh-CN': '查看权利期限', en: 'Read deadlines of rights' }, holders: ['person'] },
  'deadline.meet': { texts: { 'zh-CN': '凭材料办结期限', en: 'Close a deadline with evidence' }, holders: ['tto'] },
  'deadline.feed': { texts: { 'zh-CN': '订阅本单位期限日历', en: 'Subscribe to the unit\'s calendar of deadlines' }, holders: ['tto', 'college_secretary', 'decision_secretary', 'unit_leader'] },
  'deadline.calendar': { texts: { 'zh-CN': '凭密址读取期限日历', en: 'Read a calendar of deadlines by its secret address' }, holders: ['anybody'] },
});
