import { defineProblems } from '@app/kernel';

/** Refusals that are not broken rules. */
export const rightsProblems = defineProblems('rights', {
  'disclosure-not-found': { status: 404, texts: { 'zh-CN': '没有找到该成果披露，或您无权查看。', en: 'No such disclosure, or not yours to see.' } },
  'referral-not-found': { status: 404, texts: { 'zh-CN': '没有找到该转办事项，或您无权查看。', en: 'No such referral, or not yours to see.' } },
  'title-not-found': { status: 404, texts: { 'zh-CN': '没有找到该权属记录，或您无权查看。', en: 'No such title, or not yours to see.' } },
  'deadline-not-found': { status: 404, texts: { 'zh-CN': '没有找到该期限，或您无权查看。', en: 'No such deadline, or not yours to see.' } },
  'feed-not-found': { status: 404, texts: { 'zh-CN': '没有这个日历地址，或已被收回。', en: 'There is no such calendar address, or it was taken back.' } },
  'not-yours': { status: 403, texts: { 'zh-CN': '您不能对该事项执行“{act}”：披露由披露人办理，评估由本单位成果转化办公室办理。', en: 'The act "{act}" is for whoever made the disclosure, or for the transfer office of its unit.' } },
  'not-editable': { status: 409, texts: { 'zh-CN': '当前状态为“{state}”，内容不能修改。', en: 'In state "{state}" the content cannot be changed.' } },
  'referral-answered': { status: 409, texts: { 'zh-CN': '该转办事项已有答复，答复不能更改。', en: 'This referral has been answered; an answer is not changed.' } },
  'act-has-a-form': { status: 422, texts: { 'zh-CN': '“{act}”须连同评估结论与理由一并提交。', en: 'The act "{act}" comes with the assessment: its decision and reasons.' } },
  'application-not-found': { status: 404, texts: { 'zh-CN': '没有找到该赋权申请，或您无权查看。', en: 'No such application, or not yours to see.' } },
  'application-exists': { status: 409, texts: { 'zh-CN': '该成果已有办理中的赋权申请。', en: 'This result has a live application already.' } },
  'application-not-yours': { status: 403, texts: { 'zh-CN': '您不能对该赋权申请执行“{act}”。', en: 'The act "{act}" on this application is not yours.' } },
  'not-a-completer': { status: 403, texts: { 'zh-CN': '只有完成人本人可以签字；没有账号的完成人由成果转化办公室登记其纸质签字。', en: 'Only the completers sign, each in person; the office enters the paper of those who have no account.' } },
  'paper-needed': { status: 422, texts: { 'zh-CN': '登记纸质签字须写明文件和见证人。', en: 'A signature on paper needs the document and the witness.' } },
  'refusal-needs-reason': { status: 422, texts: { 'zh-CN': '不同意须写明理由。', en: 'A refusal says why.' } },
  'answered-already': { status: 409, texts: { 'zh-CN': '该完成人已对现有内容签字。', en: 'This completer has answered to the content as it stands.' } },
  'not-asking-consent': { status: 409, texts: { 'zh-CN': '当前状态为“{state}”，不在签字阶段。', en: 'In state "{state}" nobody is asked to sign.' } },
  'not-in-review': { status: 409, texts: { 'zh-CN': '当前状态为“{state}”，学院纪要在单位审核阶段登记。', en: 'In state "{state}" no minutes are entered; that is for the review.' } },
});
