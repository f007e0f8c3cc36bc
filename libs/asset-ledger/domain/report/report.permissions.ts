import { definePermissions } from '@app/kernel';
import { DECIDERS, KEEPERS } from '../permissions.js';

/** What one may do with the yearly report; it is the unit's own. */
export const annualReportPermissions = definePermissions('asset-ledger', {
  'report.read': { texts: { 'zh-CN': '查看本单位年度报告', en: "Read the unit's yearly reports" }, holders: [...KEEPERS, ...DECIDERS] },
  'report.act': { texts: { 'zh-CN': '办理年度报告（每项操作另有权限）', en: 'Act on yearly reports (each act has its own permission)' }, holders: [...KEEPERS, ...DECIDERS] },
  'report.write': { texts: { 'zh-CN': '编制和提交年度报告', en: 'Prepare and submit yearly reports' }, holders: [...KEEPERS] },
  'report.confirm': { texts: { 'zh-CN': '确认或退回年度报告', en: 'Confirm or return yearly reports' }, holders: [...DECIDERS] },
});
