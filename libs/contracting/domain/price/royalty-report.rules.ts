import { defineRule, type Rule } from '@app/kernel';
import { daysAfter } from './civil-days.js';
import { chargesOf } from './price-schedule.js';
import type { ReportedPart, Royalty, RoyaltyReport } from './price-schedule.schema.js';
import { nextPeriod, reportableParts } from './royalty-periods.js';

export interface RoyaltyReportFacts {
  readonly royalty: Royalty;
  /** The last day of the period before the reported one; null for the first. */
  readonly last: string | null;
  readonly report: RoyaltyReport;
}

const whole = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

export const reportIsWhole = defineRule<RoyaltyReportFacts>({
  code: 'contracting.royalty-report-not-whole',
  texts: {
    'zh-CN': '数量须为不小于零的整数，金额须为不小于零的整数分；亏损或没有销售的填零，以前各期的退货用更正报表处理。',
    en: 'Units are whole and not negative, amounts whole fen and not negative: a loss or no sales is zero, goods returned from an earlier period are a correction of that period.',
  },
  keeps: ({ report }) => {
    const breaches = report.parts.flatMap((part, at) => (['units', 'baseFen'] as const).filter((name) => !whole(part[name])).map((name) => ({ path: `/parts/${at}/${name}` })));
    return breaches.length === 0 || breaches;
  },
});

export const reportIsOfTheNextPeriod = defineRule<RoyaltyReportFacts>({
  code: 'contracting.royalty-period-not-next', path: '/from',
  texts: { 'zh-CN': '应申报的期间为 {from} 至 {until}：各期按顺序申报，不得遗漏、重复或提前合并。', en: 'The period to report is {from} to {until}: periods are reported in order, none left out, repeated or joined.' },
  keeps: ({ royalty, last, report }) => {
    const next = nextPeriod(royalty, last);
    return next !== undefined && next.from === report.from && next.until === report.until ? true : { params: { from: next?.from ?? '—', until: next?.until ?? '—' } };
  },
});

export const partsCoverThePeriod = defineRule<RoyaltyReportFacts>({
  code: 'contracting.royalty-report-parts-broken', path: '/parts',
  texts: { 'zh-CN': '各段日期须首尾相接，合起来恰为申报期间。', en: 'The dates of the parts join without gap or overlap and are together the period reported.' },
  keeps: ({ report: { from, until, parts } }) => parts.length > 0 && parts.at(-1)!.until === until
    && parts.every((part, at) => part.from <= part.until && part.from === (at === 0 ? from : daysAfter(parts[at - 1]!.until, 1))),
});

/** Sales are not spread over days to find out which side of a change they fall on: that would be a guess. */
export const noPartCrossesARateChange = defineRule<RoyaltyReportFacts>({
  code: 'contracting.royalty-part-crosses-rate-change',
  texts: { 'zh-CN': '提成标准自 {from} 起变更，请以该日为界分段申报。', en: 'The charge changes on {from}: report what lies before that day and what lies from it on separately.' },
  keeps: ({ royalty, report }) => {
    const breaches = report.parts.flatMap((part, at) => {
      const change = reportableParts(royalty, part)[1];
      return change ? [{ path: `/parts/${at}`, params: { from: change.from } }] : [];
    });
    return breaches.length === 0 || breaches;
  },
});

const needed = ({ tiers }: Royalty, { units, baseFen }: ReportedPart): 'units' | 'baseFen' | undefined => {
  const charged = new Set(chargesOf(tiers).map(({ kind }) => kind));
  if (tiers.by === 'volume' && charged.has('rate') && units === 0 && baseFen > 0) return 'units';
  return tiers.by === 'amount' && charged.has('per_unit') && baseFen === 0 && units > 0 ? 'baseFen' : undefined;
};

export const tieredQuantityIsReported = defineRule<RoyaltyReportFacts>({
  code: 'contracting.royalty-report-quantity-missing',
  texts: { 'zh-CN': '本提成按累计数量或累计金额分档，须同时填写用于分档的数量或金额。', en: 'The tiers of this royalty count units or amounts: report what the tiers count as well.' },
  keeps: ({ royalty, report }) => {
    const breaches = report.parts.flatMap((part, at) => {
      const field = needed(royalty, part);
      return field ? [{ path: `/parts/${at}/${field}` }] : [];
    });
    return breaches.length === 0 || breaches;
  },
});

export const royaltyReportRules: readonly Rule<RoyaltyReportFacts>[] = [reportIsWhole, reportIsOfTheNextPeriod, partsCoverThePeriod, noPartCrossesARateChange, tieredQuantityIsReported];

export interface CorrectionFacts {
  /** The report of the same period that stands; undefined where none was given. */
  readonly standing: RoyaltyReport | undefined;
  readonly corrected: RoyaltyReport;
}

export const correctedPeriodWasStated = defineRule<CorrectionFacts>({
  code: 'contracting.royalty-correction-of-nothing', path: '/from',
  texts: { 'zh-CN': '该期间还没有提成报表，请直接申报，不用更正。', en: 'No statement of this period exists yet: report it, there is nothing to correct.' },
  keeps: ({ standing }) => standing !== undefined,
});

const figures = ({ parts }: RoyaltyReport): string => JSON.stringify(parts.map(({ from, until, units, baseFen }) => [from, until, units, baseFen]));

export const correctionChangesSomething = defineRule<CorrectionFacts>({
  code: 'contracting.royalty-correction-changes-nothing', path: '/parts',
  texts: { 'zh-CN': '更正内容与现行报表完全相同，请填写更正后的数量或金额。', en: 'The correction equals the statement that stands; enter the corrected units or amounts.' },
  keeps: ({ standing, corrected }) => standing === undefined || figures(standing) !== figures(corrected),
});

export const correctionRules: readonly Rule<CorrectionFacts>[] = [correctedPeriodWasStated, correctionChangesSomething];
