import { defineProblems } from '@app/kernel';

/** Refusals that are not broken rules. */
export const assetLedgerProblems = defineProblems('asset-ledger', {
  'asset-not-found': { status: 404, texts: { 'zh-CN': '台账中没有该成果，或您无权查看。', en: 'No such achievement in the ledger, or not yours to see.' } },
  'posting-not-found': { status: 404, texts: { 'zh-CN': '该成果没有这笔记账。', en: 'This achievement has no such posting.' } },
  'occurrence-not-found': { status: 404, texts: { 'zh-CN': '没有这项待登记事项。', en: 'There is no such noted change.' } },
  'not-yours': { status: 403, texts: { 'zh-CN': '您不能执行“{act}”：记账由财务或成果转化办公室办理，核销由单位负责人或决策机构秘书复核。', en: 'The act "{act}" is not yours: finance or the transfer office posts, the leader or the decision secretary checks write-offs.' } },
  'report-not-found': { status: 404, texts: { 'zh-CN': '没有该年度报告，或您无权查看。', en: 'No such yearly report, or not yours to see.' } },
  'report-exists': { status: 409, texts: { 'zh-CN': '{year} 年已有编制中的报告，请在该报告上办理。', en: 'There is a report of {year} under way already; go on with that one.' } },
  'correction-needs-reason': { status: 422, texts: { 'zh-CN': '{year} 年的报告已经确认，更正须写明理由，并形成新的一版。', en: 'The report of {year} has been confirmed: a correction is a new edition and says why.' } },
  'not-carried': { status: 409, texts: { 'zh-CN': '当前状态为“{state}”，不能登记变动：先入账，或先办结核销。', en: 'In state "{state}" no change is posted: enter it first, or settle the write-off.' } },
  'occurrence-settled': { status: 409, texts: { 'zh-CN': '该待登记事项已经办结。', en: 'This noted change has been settled.' } },
});
