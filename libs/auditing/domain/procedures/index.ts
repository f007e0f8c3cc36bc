import { defineProcedure, tableOf } from '@app/kernel';
import { findingMachine } from '../finding.machine.js';
import { holdMachine } from '../hold.machine.js';
import { auditingPermissions as may } from '../permissions.js';
import { auditorIsOutside, dueDayIsAhead } from '../rules/finding.rules.js';
import { holdRules } from '../rules/hold.rules.js';

export const findingProcedure = defineProcedure({
  name: 'finding', place: 410, where: '/findings',
  texts: { 'zh-CN': '审计意见', en: 'Findings of an auditor' },
  about: { 'zh-CN': '受派的审计员对单位的一项事项提出意见，单位在期限内答复，审计员认可后销号。审计员不改动事项本身。', en: 'An auditor who is assigned to the unit raises a finding on one of its matters; the unit answers in time, and the auditor accepts and closes it. The matter itself is not the auditor\'s to change.' },
  steps: [{ act: 'raise', texts: { 'zh-CN': '提出意见', en: 'Raise the finding' }, permission: may['finding.write'], rules: [auditorIsOutside, dueDayIsAhead] }],
  machine: tableOf(findingMachine), way: ['answer', 'accept', 'close'],
  materials: [
    { texts: { 'zh-CN': '所依据的文件和条款', en: 'The document and the article on which it rests' }, at: 'raise' }, { texts: { 'zh-CN': '单位的答复，由未经办该事项的人员作出', en: 'The unit\'s answer, by somebody who did not handle the matter' }, at: 'answer' },
  ],
  times: [], registry: ['retention.audit-years'],
  result: { 'zh-CN': '意见销号或撤回；答复和往来留存备查。', en: 'The finding is closed or withdrawn; what was said stays on record.' },
});

export const holdProcedure = defineProcedure({
  name: 'audit-hold', place: 420, where: '/audit-holds',
  texts: { 'zh-CN': '审计暂缓', en: 'A hold by an auditor' },
  about: { 'zh-CN': '有法律依据时，审计员可以在限定的时间内暂缓一项事项的决定和签约。暂缓到期自动失效，不构成事前审批；单位可以提出异议。', en: 'On a legal basis an auditor may keep a matter from being decided and signed for a limited time. It runs out by itself and is no prior approval; the unit may object.' },
  steps: [
    { act: 'place', texts: { 'zh-CN': '作出暂缓', en: 'Place the hold' }, permission: may['hold.write'], rules: [auditorIsOutside, ...holdRules] },
    { act: 'object', texts: { 'zh-CN': '单位提出异议', en: 'The unit objects' }, permission: may['hold.object'], beside: true },
  ],
  machine: tableOf(holdMachine), way: ['release'],
  materials: [{ texts: { 'zh-CN': '法律依据（文件和条款）、理由和截止日', en: 'The legal basis (document and article), the reason and the last day' }, at: 'place' }, { texts: { 'zh-CN': '单位的异议陈述', en: 'The unit\'s statement' }, at: 'object' }],
  times: [{ rule: 'audit.hold-max-natural-days', texts: { 'zh-CN': '一次暂缓最长', en: 'The longest hold' } }, { rule: 'audit.hold-max-extensions', texts: { 'zh-CN': '以新依据延长的次数', en: 'Extensions on a new basis' } }],
  result: { 'zh-CN': '暂缓解除或到期，事项继续办理。', en: 'The hold is released or runs out, and the matter goes on.' },
});
