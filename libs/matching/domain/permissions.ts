import { definePermissions } from '@app/kernel';

/** What one may do with matches; whether it is a match of one's own listing is a second question, see access.ts. */
export const matchingPermissions = definePermissions('matching', {
  'market.search': { texts: { 'zh-CN': '检索已发布的成果与需求', en: 'Search published achievements and demands' }, holders: ['anybody'] },
  'answer-rate.read': { texts: { 'zh-CN': '查看机构的答复率', en: "See an organisation's answer rate" }, holders: ['anybody'] },
  'match.read': { texts: { 'zh-CN': '查看本机构的匹配', en: "See matches of one's own organisation" }, holders: ['person'] },
  'match.answer': { texts: { 'zh-CN': '答复匹配', en: 'Answer a match' }, holders: ['researcher', 'tto', 'firm'] },
});
