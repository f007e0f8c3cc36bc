import { defineProblems } from '@app/kernel';

export const brokerageProblems = defineProblems('brokerage', {
  'lead-not-found': { status: 404, texts: { 'zh-CN': '没有这条线索，或它不在您关注的领域与地区内。', en: 'There is no such lead, or it lies outside your fields and regions.' } },
  'already-claimed': { status: 409, texts: { 'zh-CN': '该线索已由其他技术经理人认领。对方退回后方可操作。', en: 'Another broker has claimed this lead. It is free again once that broker gives it back.' } },
  'claim-first': { status: 409, texts: { 'zh-CN': '请先认领该线索，再作记录。', en: 'Claim the lead before you write notes on it.' } },
});
