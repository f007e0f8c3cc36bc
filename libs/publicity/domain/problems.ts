import { defineProblems } from '@app/kernel';

export const publicityProblems = defineProblems('publicity', {
  'notice-not-found': { status: 404, texts: { 'zh-CN': '没有这项公示，或它仅在其单位内公示。', en: 'There is no such notice, or it is shown inside its unit only.' } },
  'objection-not-found': { status: 404, texts: { 'zh-CN': '没有这项异议，或它不由您处理。', en: 'There is no such objection, or it is not yours to handle.' } },
  'unit-not-found': { status: 404, texts: { 'zh-CN': '没有这个单位。', en: 'There is no such unit.' } },
  'already-open': {
    status: 409,
    texts: { 'zh-CN': '该事项已有一项有效的公示。内容有变的，请更正原公示（公示期重新计算）；不再需要的，请先撤回。', en: 'This subject has a live notice already. Supersede it where facts changed (the period starts again), or withdraw it first.' },
  },
  'opened-elsewhere': {
    status: 409,
    texts: { 'zh-CN': '该公示由业务流程发布，须在该流程中更正；此处只能撤回。', en: 'This notice was opened by a procedure and is superseded there; here it can only be withdrawn.' },
  },
  'already-objected': { status: 409, texts: { 'zh-CN': '您已对该公示提出过内容相同的异议。', en: 'You have made this very objection to this notice already.' } },
  'notice-closed': { status: 409, texts: { 'zh-CN': '该公示已被更正或撤回，请对现行公示提出异议。', en: 'This notice was superseded or withdrawn. Object to the one that stands now.' } },
  'report-not-made': { status: 404, texts: { 'zh-CN': '公示期满后才有公示报告；期满后由系统自动生成。', en: 'There is a report once the period is over; it is then made by itself.' } },
  'report-before-end': { status: 409, texts: { 'zh-CN': '公示期未满，尚不能生成公示报告。', en: 'The period is not over, so no report can be made yet.' } },
});
