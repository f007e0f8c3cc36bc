import { definePermissions } from '@app/kernel';

/** Whose notice it is, and whether the reader may see it at all, is a second check in the use case. */
export const publicityPermissions = definePermissions('publicity', {
  'notice.read': { texts: { 'zh-CN': '查看公示（单位内公示仅限本单位人员）', en: 'See notices (those inside a unit: its own people only)' }, holders: ['anybody'] },
  'notice.write': { texts: { 'zh-CN': '发布、更正和撤回本单位的公示', en: 'Open, supersede and withdraw notices of one\'s unit' }, holders: ['tto'] },
  'notice.sums': { texts: { 'zh-CN': '查看公示事项中的个人金额', en: 'See the personal sums behind a notice' }, holders: ['tto', 'unit_leader', 'finance', 'decision_secretary'] },
  'objection.submit': { texts: { 'zh-CN': '对公示提出异议、撤回本人的异议', en: 'Object to a notice, withdraw one\'s own objection' }, holders: ['person'] },
  'objection.read': { texts: { 'zh-CN': '查看本人提出或由本人处理的异议', en: 'See objections that one made or handles' }, holders: ['person'] },
  'objection.handle': { texts: { 'zh-CN': '受理和答复异议', en: 'Decide on objections and answer them' }, holders: ['tto', 'unit_leader', 'decision_secretary'] },
});
