import { implementationReportMoved } from '@app/events';
import { defineMachine } from '@app/kernel';
import { afterAssignmentPermissions as may } from './permissions.js';
import {
  deciderIsNotAccuser, hearingInOrder, hearingWasHeld, progressShown, recallAtOnce, recallByRegistration, recallIsRecorded, reportIsThere, reviewerIsNotTeam, titleTakesRecall, type ReportFacts,
} from '../rules/implementation-report.rules.js';
import type { ReportState } from './report.schema.js';

const told = implementationReportMoved.type;

/** 实施报告: one row a year after effect. What a job performs, or follows from the end of the assignment, says `system`. */
export const implementationReportMachine = defineMachine<ReportState, ReportFacts>({
  aggregate: 'implementation-report',
  initial: 'due',
  states: {
    due: { texts: { 'zh-CN': '待报告', en: 'Due' } },
    overdue: { texts: { 'zh-CN': '逾期未报', en: 'Overdue' } },
    filed: { texts: { 'zh-CN': '已提交', en: 'Filed' } },
    accepted: { texts: { 'zh-CN': '已认可', en: 'Accepted' }, terminal: true },
    warned: { texts: { 'zh-CN': '已警示', en: 'Warned' } },
    hearing: { texts: { 'zh-CN': '听证中', en: 'Hearing' } },
    recall_decided: { texts: { 'zh-CN': '已决定收回，待登记', en: 'Recall decided, recordal pending' } },
    recalled: { texts: { 'zh-CN': '权利已收回', en: 'Right recalled' }, terminal: true },
    closed: { texts: { 'zh-CN': '已有进展，结案', en: 'Closed, progress shown' }, terminal: true },
    lapsed: { texts: { 'zh-CN': '随赋权终止', en: 'Ended with the assignment' }, terminal: true },
  },
  acts: [
    { act: 'file', texts: { 'zh-CN': '提交实施报告', en: 'File the report' }, from: ['due', 'overdue'], to: 'filed', permission: may['report.file'], rules: [reportIsThere], event: told },
    { act: 'pass-due', texts: { 'zh-CN': '逾期', en: 'Fall overdue' }, from: ['due'], to: 'overdue', permission: 'system', event: told },
    { act: 'accept', texts: { 'zh-CN': '认可报告', en: 'Accept the report' }, from: ['filed'], to: 'accepted', permission: may['report.review'], rules: [reviewerIsNotTeam, progressShown], event: told },
    { act: 'warn', texts: { 'zh-CN': '发出警示', en: 'Warn' }, from: ['overdue', 'filed'], to: 'warned', permission: may['report.review'], rules: [reviewerIsNotTeam], event: told, reason: 'required' },
    { act: 'answer', texts: { 'zh-CN': '答复警示', en: 'Answer the warning' }, from: ['warned'], to: 'warned', permission: may['report.file'], rules: [reportIsThere], event: told },
    { act: 'answer', texts: { 'zh-CN': '补充陈述', en: 'Add to the answer' }, from: ['hearing'], to: 'hearing', permission: may['report.file'], rules: [reportIsThere], event: told },
    { act: 'call-hearing', texts: { 'zh-CN': '召集听证', en: 'Call a hearing' }, from: ['warned'], to: 'hearing', permission: may['report.review'], rules: [hearingInOrder, reviewerIsNotTeam], event: told },
    { act: 'close', texts: { 'zh-CN': '已有进展，结案', en: 'Close, progress was shown' }, from: ['warned', 'hearing'], to: 'closed', permission: may['report.review'], rules: [progressShown, reviewerIsNotTeam], event: told, reason: 'required' },
    {
      act: 'recall', texts: { 'zh-CN': '收回权利', en: 'Recall the right' }, from: ['hearing'], to: 'recalled', permission: may['report.recall'],
      rules: [recallAtOnce, hearingWasHeld, deciderIsNotAccuser, reviewerIsNotTeam, titleTakesRecall], event: told, reason: 'required',
    },
    {
      act: 'decide-recall', texts: { 'zh-CN': '决定收回份额', en: 'Decide to recall the share' }, from: ['hearing'], to: 'recall_decided', permission: may['report.recall'],
      rules: [recallByRegistration, hearingWasHeld, deciderIsNotAccuser, reviewerIsNotTeam], event: told, reason: 'required',
    },
    { act: 'record-recall', texts: { 'zh-CN': '收回登记完成', en: 'Recall recorded' }, from: ['recall_decided'], to: 'recalled', permission: may['report.review'], rules: [recallIsRecorded, reviewerIsNotTeam, titleTakesRecall], event: told },
    { act: 'lapse', texts: { 'zh-CN': '随赋权终止', en: 'End with the assignment' }, from: ['due', 'overdue', 'filed', 'warned', 'hearing', 'recall_decided'], to: 'lapsed', permission: 'system', event: told },
  ],
});
