import { defineProcedure, tableOf } from '@app/kernel';
import { afterAssignmentPermissions as report } from '../after/permissions.js';
import { implementationReportMachine } from '../after/report.machine.js';
import { firstRefusalMachine } from '../first-refusal/offer.machine.js';
import { firstRefusalPermissions as refusal } from '../first-refusal/permissions.js';
import { offerRules } from '../rules/first-refusal.rules.js';
import { secondStepPermissions as step } from '../second-step/permissions.js';
import { always, secondStepMachine } from '../second-step/step.machine.js';

export const firstRefusalProcedure = defineProcedure({
  name: 'first-refusal', place: 250, where: '/my-results',
  texts: { 'zh-CN': '完成人优先受让', en: 'First refusal of the completers' },
  about: { 'zh-CN': '单位转让职务科技成果前，以同等条件告知完成人；完成人可以优先受让。法律没有规定答复期限，期限由单位事先公布的规定或文件确定。', en: 'Before a unit transfers a service achievement it tells the completers the terms; they may take it on the same ones. The law sets no time to answer: the unit\'s rule or document, announced beforehand, does.' },
  steps: [
    { act: 'announce', texts: { 'zh-CN': '告知转让条件', en: 'Announce the terms' }, permission: refusal['first-refusal.announce'], rules: offerRules },
    { act: 'answer', texts: { 'zh-CN': '完成人本人答复', en: 'Each completer answers in person' }, permission: refusal['first-refusal.answer'], beside: true },
  ],
  machine: tableOf(firstRefusalMachine), way: ['free'],
  materials: [
    { texts: { 'zh-CN': '价格、付款等同等条件，受让人类别', en: 'Price and conditions, and what kind of buyer there is' }, at: 'announce' },
    { texts: { 'zh-CN': '答复期限的依据：单位规定，或另行公布的文件', en: 'What sets the time to answer: the unit\'s rule, or a document that was announced' }, at: 'announce' },
    { texts: { 'zh-CN': '没有账号的完成人：纸质答复及见证人', en: 'For who has no account: the answer on paper before a witness' }, at: 'answer' },
  ],
  times: [{ rule: 'first-refusal.reminder-days', texts: { 'zh-CN': '答复期满前提醒', en: 'Reminders before the time is over' } }],
  registry: ['completer.first-refusal'],
  result: { 'zh-CN': '有完成人受让的，按告知的条件转让给完成人；无人受让的，可以按不低于告知的条件转让给他人。', en: 'Where completers take it, it goes to them on these terms; where nobody does, it may go to others on terms no better for the buyer.' },
});

export const implementationReportProcedure = defineProcedure({
  name: 'implementation-report', place: 260, where: '/my-results',
  texts: { 'zh-CN': '赋权实施报告与收回', en: 'Yearly report and recall of a right' },
  about: { 'zh-CN': '赋权生效后团队按年报告实施情况。没有进展的，依次警示、听证，单位集体决定后可以收回；已向第三方作出的许可不受影响。', en: 'After effect the team reports each year. Where nothing moves there are a warning and a hearing, and the unit may decide to recall the right; licences of third parties stay.' },
  steps: [{ act: 'read', texts: { 'zh-CN': '查看应报的年度', en: 'See which year is due' }, permission: report['report.read'], beside: true }],
  machine: tableOf(implementationReportMachine), way: ['file', 'accept'],
  materials: [
    { texts: { 'zh-CN': '实施进展、投入、合同与收入情况', en: 'Progress, investment, contracts and income' }, at: 'file' }, { texts: { 'zh-CN': '警示的理由', en: 'The reason for the warning' }, at: 'warn' },
    { texts: { 'zh-CN': '听证的时间和地点', en: 'Day and place of the hearing' }, at: 'call-hearing' }, { texts: { 'zh-CN': '单位集体决策的会议纪要和团队的陈述', en: 'The unit\'s minutes and the team\'s statement' }, at: 'recall' },
    { texts: { 'zh-CN': '登记号和登记日期', en: 'Number and date of the recordal' }, at: 'record-recall' },
  ],
  times: [
    { rule: 'rights.implementation-report-years', texts: { 'zh-CN': '每隔若干年报告一次', en: 'A report every so many years' } }, { rule: 'rights.recall-answer-days', texts: { 'zh-CN': '答复警示', en: 'To answer a warning' } },
    { rule: 'implementation-report.reminder-days', texts: { 'zh-CN': '报告到期前提醒', en: 'Reminders before a report is due' } },
    { rule: 'recall-answer.reminder-days', texts: { 'zh-CN': '答复警示到期前提醒', en: 'Reminders before the answer to a warning is due' } },
  ],
  result: { 'zh-CN': '报告被认可，权利继续；或者权利收回，权属链写明收回之日起的份额。', en: 'The report is accepted and the right goes on; or the right is recalled and the title chain says so from that day.' },
});

export const secondStepProcedure = defineProcedure({
  name: 'second-step', place: 240, where: '/rights-applications',
  texts: { 'zh-CN': '全部赋权第二步：留存份额转让', en: 'Second step of a full assignment' },
  about: { 'zh-CN': '第一步生效后，单位把留存份额转让给团队成员。这是一次技术转让：定价、公示、集体决定、签约和登记各自办理。', en: 'Once the first step is in effect the unit transfers its remaining share to members of the team: a transfer with its own price, notice, decision, agreement and recordal.' },
  steps: [{ act: 'price', texts: { 'zh-CN': '登记定价', en: 'Enter the price' }, permission: step['second-step.price'], rules: always }],
  machine: tableOf(secondStepMachine), way: ['publicise-price', 'decide-transfer', 'sign-transfer', 'file-transfer', 'record-transfer'],
  materials: [
    { texts: { 'zh-CN': '定价方式和定价文件', en: 'How it was priced, with the document' }, at: 'price' }, { texts: { 'zh-CN': '受让人及各自份额（合计恰为 1）', en: 'The purchasers and their shares, exactly 1' }, at: 'price' },
    { texts: { 'zh-CN': '单位集体决策的会议纪要', en: 'The unit\'s minutes' }, at: 'decide-transfer' }, { texts: { 'zh-CN': '书面转让合同', en: 'The written contract' }, at: 'sign-transfer' }, { texts: { 'zh-CN': '登记号和登记日期', en: 'Number and date of the recordal' }, at: 'record-transfer' },
  ],
  times: [{ rule: 'publicity.notice-working-days', texts: { 'zh-CN': '协议价格的公示期', en: 'The notice of an agreed price' } }],
  registry: ['rights.full-assignment-steps', 'rights.full-assignment-forms', 'pricing.modes', 'pricing.record-before-signing', 'publicity.agreed-price-required', 'completer.first-refusal'],
  result: { 'zh-CN': '登记之日起团队持有全部份额；同一次转化不再重复奖励。', en: 'From the recordal the team holds the whole; the same conversion is not rewarded again.' },
});
