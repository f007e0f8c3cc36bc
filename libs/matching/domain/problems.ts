import { defineProblems } from '@app/kernel';

export const matchingProblems = defineProblems('matching', {
  'match-not-found': { status: 404, texts: { 'zh-CN': '没有找到该匹配，或您无权查看。', en: 'There is no such match, or it is not yours to see.' } },
  'listing-not-found': { status: 404, texts: { 'zh-CN': '没有找到该成果或需求的匹配，或您无权查看。', en: 'There are no matches of such a listing, or they are not yours to see.' } },
  'not-your-side': { status: 403, texts: { 'zh-CN': '只有匹配双方的成员可以答复。', en: 'Only members of the two sides may answer a match.' } },
  'index-rebuilding': { status: 503, texts: { 'zh-CN': '检索索引正在重建，请稍后再试。', en: 'The search index is being rebuilt. Try again in a moment.' } },
});
