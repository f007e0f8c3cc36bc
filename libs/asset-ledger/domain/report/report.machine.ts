import { annualReportMoved } from '@app/events';
import { defineMachine } from '@app/kernel';
import { annualReportPermissions as may } from './report.permissions.js';
import type { ReportFacts, ReportState } from './report.js';
import { confirmerIsNotMaker, figuresHold, yearIsOver } from '../rules/report.rules.js';

const told = annualReportMoved.type;

/** 年度报告, one row per act. A confirmed edition is superseded by the confirmation of the one that corrects it. */
export const reportMachine = defineMachine<ReportState, ReportFacts>({
  aggregate: 'annual-report',
  initial: 'draft',
  states: {
    draft: { texts: { 'zh-CN': '草稿', en: 'Draft' } },
    submitted: { texts: { 'zh-CN': '待确认', en: 'To be confirmed' } },
    confirmed: { texts: { 'zh-CN': '已确认', en: 'Confirmed' } },
    superseded: { texts: { 'zh-CN': '已更正（归档）', en: 'Superseded (archived)' }, terminal: true },
    discarded: { texts: { 'zh-CN': '已作废', en: 'Discarded' }, terminal: true },
  },
  acts: [
    { act: 'submit', texts: { 'zh-CN': '冻结数据并提交确认', en: 'Freeze the figures and submit' }, from: ['draft'], to: 'submitted', permission: may['report.write'], rules: [yearIsOver], event: told },
    { act: 'discard', texts: { 'zh-CN': '作废草稿', en: 'Discard the draft' }, from: ['draft'], to: 'discarded', permission: may['report.write'], event: told, reason: 'required' },
    { act: 'return', texts: { 'zh-CN': '退回', en: 'Return' }, from: ['submitted'], to: 'draft', permission: may['report.confirm'], event: told, reason: 'required' },
    { act: 'confirm', texts: { 'zh-CN': '确认', en: 'Confirm' }, from: ['submitted'], to: 'confirmed', permission: may['report.confirm'], rules: [confirmerIsNotMaker, figuresHold], event: told },
    { act: 'supersede', texts: { 'zh-CN': '由更正版取代', en: 'Superseded by a correction' }, from: ['confirmed'], to: 'superseded', permission: 'system', event: told },
  ],
});
