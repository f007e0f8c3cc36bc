import { defineProblems } from '@app/kernel';

/** Refusals that are not broken rules. */
export const listingProblems = defineProblems('listing', {
  'achievement-not-found': { status: 404, texts: { 'zh-CN': '没有找到该成果，或您无权查看。', en: 'No such achievement, or not yours to see.' } },
  'demand-not-found': { status: 404, texts: { 'zh-CN': '没有找到该需求，或您无权查看。', en: 'No such demand, or not yours to see.' } },
  'attachment-not-found': { status: 404, texts: { 'zh-CN': '没有找到该附件，或您无权查看。', en: 'No such attachment, or not yours to see.' } },
  'not-yours': { status: 403, texts: { 'zh-CN': '您不能对该条目执行“{act}”：仅录入人、本单位成果转化办公室或审核方可以办理。', en: 'The act "{act}" on this listing is for its author, the transfer office of its organisation or a reviewer.' } },
  'not-editable': { status: 409, texts: { 'zh-CN': '当前状态为“{state}”，内容不能修改。', en: 'In state "{state}" the content cannot be changed.' } },
  'not-deletable': { status: 409, texts: { 'zh-CN': '只有从未发布过的草稿可以删除；其他条目请撤回。', en: 'Only a draft that was never published can be deleted; withdraw anything else.' } },
  'text-file-unreadable': { status: 415, texts: { 'zh-CN': '文本文件须为 UTF-8 编码且不含控制字符。', en: 'A text file must be UTF-8 without control characters.' } },
  'file-missing': { status: 400, texts: { 'zh-CN': '请求中没有文件，请在“file”字段上传一个文件。', en: 'The request has no file; send one in the field "file".' } },
});
