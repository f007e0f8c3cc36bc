import { defineProcedure, tableOf } from '@app/kernel';
import { assetMachine } from '../asset.machine.js';
import { assetLedgerPermissions as may } from '../permissions.js';
import { counterRules } from '../rules/counter.rules.js';
import { changeRules } from '../rules/posting.rules.js';

export const ledgerProcedure = defineProcedure({
  name: 'separate-ledger', place: 430, where: '/ledger',
  texts: { 'zh-CN': '科技成果单列台账', en: 'The separate ledger of achievements' },
  about: { 'zh-CN': '国家设立的单位的职务科技成果与一般资产分开管理：受理的成果列入台账，入账、变动和核销各有凭证，写下的不改，错误以冲销更正。', en: 'A unit that the state set up keeps its service achievements apart from general assets: each accepted result is listed; entry, change and write-off have their papers; a line is never rewritten but countered.' },
  steps: [
    { act: 'change', texts: { 'zh-CN': '登记变动（赋权、许可、作价入股、转让、重新计价、作价入股后的减值）', en: 'Post a change: assignment, licence, contribution to capital, transfer, revaluation, loss after contribution' }, permission: may['posting.write'], rules: changeRules, beside: true },
    { act: 'counter', texts: { 'zh-CN': '冲销错误的变动', en: 'Counter a wrong change' }, permission: may['posting.write'], rules: counterRules, beside: true },
  ],
  machine: tableOf(assetMachine), way: ['enter', 'propose-write-off', 'approve-write-off'],
  materials: [
    { texts: { 'zh-CN': '入账价值及其依据，或不计价的书面决定', en: 'The value and what it rests on, or the written decision not to value it' }, at: 'enter' }, { texts: { 'zh-CN': '变动的凭证', en: 'The papers of the change' }, at: 'change' },
    { texts: { 'zh-CN': '核销的原因和文件', en: 'The cause of the write-off and its document' }, at: 'propose-write-off' }, { texts: { 'zh-CN': '不同意的理由', en: 'The reason for refusing' }, at: 'refuse-write-off' },
  ],
  times: [{ rule: 'report.annual-due', texts: { 'zh-CN': '年度报告的报送', en: 'The yearly report' } }, { rule: 'report.reminder-days', texts: { 'zh-CN': '年度报告到期前提醒', en: 'Reminders before that' } }],
  registry: ['asset.regime', 'asset.separate-ledger-required', 'asset.loss-outside-assessment', 'asset.other-items-valuation-required', 'report.annual-contents'],
  result: { 'zh-CN': '每项成果的账面情况和每一笔变动可查；年度报告的数字与清单一致；不进入一般资产的导出。', en: 'What is carried and every change can be looked up; the yearly figures equal their lists; nothing of it is in the general export.' },
});
