import { defineRule } from '@app/kernel';
import type { ReportFacts } from '../report/report.js';

export const yearIsOver = defineRule<ReportFacts>({
  code: 'asset-ledger.year-not-over',
  texts: { 'zh-CN': '{year} 年尚未结束，年度报告须在年末之后提交确认。', en: 'The year {year} is not over; its report is submitted afterwards.' },
  keeps: ({ year, today }) => today > `${year}-12-31` || { params: { year } },
});

export const confirmerIsNotMaker = defineRule<ReportFacts>({
  code: 'asset-ledger.confirmer-is-maker',
  texts: { 'zh-CN': '编制或提交报告的人不能确认同一报告，请由其他人确认。', en: 'Whoever prepared or submitted the report does not confirm it; somebody else does.' },
  keeps: ({ actorId, makers }) => !makers.includes(actorId),
});

export const figuresHold = defineRule<ReportFacts>({
  code: 'asset-ledger.figures-changed',
  texts: { 'zh-CN': '提交之后数据有变动，与冻结的数据不一致，请退回后重新提交。', en: 'The figures have changed since they were submitted; return the report and submit it anew.' },
  keeps: (facts) => facts.figuresHold,
});
