import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { minutesSchema, recordalSchema } from '../rights-application.schema.js';

export const REPORT_STATES = ['due', 'overdue', 'filed', 'accepted', 'warned', 'hearing', 'recall_decided', 'recalled', 'closed', 'lapsed'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

const line = (max: number) => z.string().trim().min(1).max(max);
const empty = <T extends z.ZodType>(schema: T) => schema.nullable().default(null as never);

/** What the team says of a year: what was done, and what came of it. `none` says itself that nothing moved. */
export const progressSchema = z.strictObject({
  progress: z.enum(['made', 'none']), summary: line(8_000), evidence: empty(line(2_000)),
  /** Received by way of the assigned right in the year, integer fen; null where the team does not say. */
  incomeFen: empty(z.int().min(0).max(Number.MAX_SAFE_INTEGER)),
}).meta({ id: 'ImplementationProgress' });
export type Progress = z.infer<typeof progressSchema>;

export const hearingSchema = z.strictObject({ on: z.iso.date(), place: line(200) }).meta({ id: 'RecallHearing' });
export type Hearing = z.infer<typeof hearingSchema>;
/** The unit's minutes of the recall, with what the team said at the hearing, or that nobody came. */
export const recallMinutesSchema = minutesSchema.extend({ body: z.literal('unit'), statement: line(4_000) }).meta({ id: 'RecallMinutes' });
export type RecallMinutes = z.infer<typeof recallMinutesSchema>;

export const reportActBody = z.strictObject({
  version: z.int().min(1), reason: line(2_000).optional(), report: progressSchema.optional(), hearing: hearingSchema.optional(), minutes: recallMinutesSchema.optional(), recordal: recordalSchema.optional(),
}).meta({ id: 'ImplementationReportAct' });
export type ReportActInput = z.infer<typeof reportActBody>;

const instant = z.iso.datetime();
const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const text = z.string().nullable();
const block = z.object({ code: z.string(), path: z.string(), texts, params: z.record(z.string(), z.unknown()), article: z.string().optional() });
/** One year's report with what became of it: for the team and the unit's office only. */
export const reportSchema = z.object({
  id: idSchema, version: z.int(), applicationId: idSchema, year: z.int(), dueOn: z.iso.date(), state: z.enum(REPORT_STATES),
  report: progressSchema.nullable(), filedBy: idSchema.nullable(), filedAt: instant.nullable(),
  warnedBy: idSchema.nullable(), answerBy: text.describe('the team answers a warning until the end of this day; no hearing before'), hearing: hearingSchema.nullable(), minutes: recallMinutesSchema.nullable(), recordal: recordalSchema.nullable(),
  stateReason: text, ruleVersions: z.array(z.string()),
  nextActs: z.array(z.object({ act: z.string(), texts, to: z.string(), needsReason: z.boolean(), blockedBy: z.array(block) }).meta({ id: 'ImplementationReportNextAct' })),
}).meta({ id: 'ImplementationReport' });
export type ReportView = z.infer<typeof reportSchema>;
