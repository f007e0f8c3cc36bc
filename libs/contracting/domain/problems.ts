import { defineProblems } from '@app/kernel';

/** Refusals that are not broken rules. */
export const contractingProblems = defineProblems('contracting', {
  'deal-not-found': { status: 404, texts: { 'zh-CN': '没有该交易，或您的单位不是其当事人。', en: 'No such deal, or your organisation is no party of it.' } },
  'source-not-found': { status: 404, texts: { 'zh-CN': '没有该匹配或成果，或您无权据此发起交易。', en: 'No such match or achievement, or not yours to open a deal from.' } },
  'not-yours': { status: 403, texts: { 'zh-CN': '您不能执行“{act}”。', en: 'The act "{act}" is not yours.' } },
  'own-achievement': { status: 422, texts: { 'zh-CN': '不能就本单位自己的成果与自己交易。', en: 'One does not deal with oneself about one\'s own achievement.' } },
  'unnamed-firm-opens': { status: 422, texts: { 'zh-CN': '匿名需求的企业尚未公开名称：请等对方发起，或先在匹配中表示有意向。', en: 'The firm behind an unnamed demand opens the deal itself; say in the match that you are interested.' } },
  'party-unverified': { status: 422, texts: { 'zh-CN': '双方单位均须通过核验后才能洽谈。', en: 'Both organisations have to be verified before they talk.' } },
  'deal-live': { status: 409, texts: { 'zh-CN': '双方就该成果已有进行中的交易。', en: 'The two have a deal about this achievement already.' } },
  'not-talking': { status: 409, texts: { 'zh-CN': '交易状态为“{state}”，不能进行此项洽谈。', en: 'In state "{state}" the deal is not being talked about.' } },
  'holder-only': { status: 403, texts: { 'zh-CN': '该事项由权利方办理。', en: 'The right-holder does this.' } },
  'terms-not-found': { status: 404, texts: { 'zh-CN': '没有这一版条款。', en: 'There is no such version of the terms.' } },
  'nda-not-found': { status: 404, texts: { 'zh-CN': '该交易没有这一版保密协议。', en: 'The deal has no such confidentiality agreement.' } },
  'nda-past': { status: 422, texts: { 'zh-CN': '开放期限须晚于今天（{today}）。', en: 'The room has to stay open beyond today ({today}).' } },
  'file-not-found': { status: 404, texts: { 'zh-CN': '资料室中没有该文件。', en: 'There is no such file in the data room.' } },
  'file-not-yours': { status: 403, texts: { 'zh-CN': '只能撤下本方放入的文件。', en: 'One takes back only files of one\'s own side.' } },
  'file-missing': { status: 400, texts: { 'zh-CN': '请选择要放入资料室的文件。', en: 'Choose the file for the data room.' } },
  'file-unstampable': { status: 422, texts: { 'zh-CN': '该 PDF 无法打开或受密码保护，不能加盖查阅人水印，未予接收。', en: 'This PDF cannot be opened or is protected, so no reader can be named on it; it was not taken in.' } },
  'secrecy-stop': { status: 422, article: '保守国家秘密法 第三十四条', texts: { 'zh-CN': '涉密或不能排除涉密的内容不得上传互联网。请联系本单位保密员，本次没有接收任何内容。', en: 'What is, or may be, a state secret is not put on a public network. Ask the secrecy officer; nothing was taken in.' } },
  'no-private-text': { status: 404, texts: { 'zh-CN': '该成果没有填写内部说明。', en: 'The achievement has no private text.' } },
});
