import { defineProblems } from '@app/kernel';

export const auditingProblems = defineProblems('auditing', {
  'entry-not-found': { status: 404, texts: { 'zh-CN': '没有这条审计记录，或它不涉及您受派的机构。', en: 'There is no such audit entry, or it does not concern an organisation assigned to you.' } },
  'assignment-not-found': { status: 404, texts: { 'zh-CN': '没有这项派驻，或它已撤回。', en: 'There is no such assignment, or it has ended.' } },
  'organisation-not-found': { status: 404, texts: { 'zh-CN': '没有这家机构。', en: 'There is no such organisation.' } },
  'already-assigned': { status: 409, texts: { 'zh-CN': '该审计员已派驻这家机构。要改变期限，请先撤回。', en: 'This auditor is assigned to this organisation already. End that first to change the dates.' } },
  'subject-not-found': { status: 404, texts: { 'zh-CN': '没有这个事项，或它不属于您受派的机构。', en: 'There is no such matter, or it is not of an organisation assigned to you.' } },
  'finding-not-found': { status: 404, texts: { 'zh-CN': '没有这项审计意见，或您无权查阅。', en: 'There is no such finding, or it is not yours to see.' } },
  'hold-not-found': { status: 404, texts: { 'zh-CN': '没有这项审计暂缓，或您无权查阅。', en: 'There is no such hold, or it is not yours to see.' } },
  'hold-running': { status: 409, texts: { 'zh-CN': '该事项已在暂缓中；须以新的依据延长。', en: 'This matter is on hold already; extend that on a new basis.' } },
  'hold-over': { status: 409, texts: { 'zh-CN': '该暂缓已结束。', en: 'This hold is over.' } },
  'extension-incomplete': { status: 422, texts: { 'zh-CN': '延长须写明新的依据、期限和理由。', en: 'An extension needs a new basis, its last day and a reason.' } },
  'risk-not-found': { status: 404, texts: { 'zh-CN': '没有这项风险：它已不存在，或不属于您受派的机构。', en: 'There is no such risk: it is gone, or not of an organisation assigned to you.' } },
  'risk-changed': { status: 409, texts: { 'zh-CN': '该风险的事实已有变化，请刷新后重新查看。', en: 'The facts of this risk have changed. Reload and look again.' } },
  'not-your-act': { status: 403, texts: { 'zh-CN': '您不能执行“{act}”：审计员认可和销号，单位答复。', en: 'The act "{act}" is not yours: auditors accept and close, the unit answers.' } },
});
