import { defineProblems } from '@app/kernel';

export const auditingProblems = defineProblems('auditing', {
  'entry-not-found': { status: 404, texts: { 'zh-CN': '没有这条审计记录，或它不涉及您受派的机构。', en: 'There is no such audit entry, or it does not concern an organisation assigned to you.' } },
  'assignment-not-found': { status: 404, texts: { 'zh-CN': '没有这项派驻，或它已撤回。', en: 'There is no such assignment, or it has ended.' } },
  'organisation-not-found': { status: 404, texts: { 'zh-CN': '没有这家机构。', en: 'There is no such organisation.' } },
  'already-assigned': { status: 409, texts: { 'zh-CN': '该审计员已派驻这家机构。要改变期限，请先撤回。', en: 'This auditor is assigned to this organisation already. End that first to change the dates.' } },
});
