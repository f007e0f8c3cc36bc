import { idSchema, ruleMarkSchema } from '@app/kernel';
import { z } from 'zod';
import { ledgerNextAct } from '../asset.response.js';
import { FIGURE_NAMES } from './figures.js';
import { REPORT_STATES } from './report.js';

const instant = z.iso.datetime();
const texts = z.object({ 'zh-CN': z.string(), en: z.string() });

/** `correctionReason`: needed where the year has a confirmed edition, which the new one will correct. */
export const reportBody = z.strictObject({ year: z.int().min(2000).max(2999), correctionReason: z.string().trim().min(1).max(2_000).nullable().default(null) }).meta({ id: 'AnnualReportInput' });
export type ReportInput = z.infer<typeof reportBody>;
export const reportActBody = z.strictObject({ version: z.int().min(1), reason: z.string().trim().min(1).max(2_000).optional() }).meta({ id: 'AnnualReportAct' });
export type ReportActInput = z.infer<typeof reportActBody>;

const dueSchema = z.object({ on: z.iso.date(), article: z.string().nullable(), mark: ruleMarkSchema, overdue: z.boolean() });
export const reportBriefSchema = z.object({
  id: idSchema, state: z.enum(REPORT_STATES), version: z.int(), organisationId: idSchema, year: z.int(), edition: z.int(), corrects: idSchema.nullable(), correctionReason: z.string().nullable(), sha256: z.string().nullable(), confirmedAt: instant.nullable(), updatedAt: instant,
}).meta({ id: 'AnnualReportBrief' });
export type ReportBrief = z.infer<typeof reportBriefSchema>;

export const reportSchema = reportBriefSchema.extend({
  frozen: z.boolean().describe('false: the figures are counted anew at every look'),
  figures: z.array(z.object({ figure: z.enum(FIGURE_NAMES), texts, count: z.int().describe('the length of its list') })),
  empty: z.array(z.object({ figure: z.string(), texts, value: z.int().nullable(), why: texts })),
  contents: z.object({ article: z.string().nullable(), mark: ruleMarkSchema }).nullable(),
  due: dueSchema.nullable().describe('null where the registry has no day in force for the unit: none is presumed'), ruleVersions: z.array(z.string()),
  preparedByName: z.string(), submittedByName: z.string().nullable(), confirmedByName: z.string().nullable(), nextActs: z.array(ledgerNextAct), mayCorrect: z.boolean(),
}).meta({ id: 'AnnualReport' });
export type ReportView = z.infer<typeof reportSchema>;

export const figureListSchema = z.object({
  figure: z.enum(FIGURE_NAMES), texts, count: z.int(),
  items: z.array(z.object({ kind: z.enum(['disclosure', 'title', 'application', 'asset']), id: idSchema, entryId: idSchema.nullable(), disclosureId: idSchema, name: z.string(), on: z.iso.date() })),
}).meta({ id: 'AnnualReportFigure' });
export type FigureList = z.infer<typeof figureListSchema>;
export const figureParam = z.object({ id: idSchema, figure: z.enum(FIGURE_NAMES) });
