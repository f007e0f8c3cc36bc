import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { civilDaySchema } from './entry.schema.js';
import { FINDING_STATES } from './finding.machine.js';
import { SEVERITIES } from './finding.js';
import { legalBasisSchema, SUBJECT_TYPES, subjectShape } from './subject.js';

const words = z.string().trim().min(1).max(4_000);
const instant = z.iso.datetime();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const block = z.object({ code: z.string(), path: z.string(), texts, params: z.record(z.string(), z.unknown()), article: z.string().optional() });
export const auditNextActSchema = z.object({ act: z.string(), texts, to: z.string(), needsReason: z.boolean(), blockedBy: z.array(block) }).meta({ id: 'AuditNextAct' });
export const namedPartySchema = z.object({ userId: z.string(), name: z.string().nullable() });
export const namedUnitSchema = z.object({ id: z.string(), nameZh: z.string(), nameEn: z.string().nullable() }).nullable();

export const findingInputSchema = z.strictObject({
  ...subjectShape, severity: z.enum(SEVERITIES), basis: legalBasisSchema, text: words,
  dueOn: civilDaySchema.describe('the last civil day in China for the unit\'s answer'),
  entryId: idSchema.nullable().default(null).describe('the audit entry that it was raised from'),
  risk: z.strictObject({ id: sha256, factsHash: sha256 }).nullable().default(null).describe('the risk that it was raised from, and the facts that were seen'),
}).meta({ id: 'FindingInput' });
export type FindingInput = z.infer<typeof findingInputSchema>;

export const findingActSchema = z.strictObject({
  version: z.int().min(1), reason: words.optional(),
  answer: z.strictObject({ text: words, measures: words }).optional().describe('comes with `answer`'),
  dueOn: civilDaySchema.optional().describe('with `send-back`: a new day for the answer'),
}).meta({ id: 'FindingAct' });
export type FindingActInput = z.infer<typeof findingActSchema>;

export const findingBriefSchema = z.object({
  id: idSchema, version: z.int(), state: z.enum(FINDING_STATES), severity: z.enum(SEVERITIES), organisationId: idSchema, organisation: namedUnitSchema,
  subjectType: z.enum(SUBJECT_TYPES), subjectId: idSchema, subjectTitle: z.string(), basis: z.object({ document: z.string(), article: z.string() }), text: z.string(), dueOn: z.iso.date(), overdue: z.boolean(), updatedAt: instant,
}).meta({ id: 'FindingBrief' });
export type FindingBrief = z.infer<typeof findingBriefSchema>;

export const findingSchema = findingBriefSchema.extend({
  entryId: idSchema.nullable(), riskKey: z.string().nullable(), raisedBy: namedPartySchema, createdAt: instant,
  /** Oldest first: who did what, in their words. */
  steps: z.array(z.object({ id: idSchema, act: z.string(), by: namedPartySchema, at: instant, text: z.string().nullable(), measures: z.string().nullable(), dueOn: z.iso.date().nullable() })),
  nextActs: z.array(auditNextActSchema),
}).meta({ id: 'Finding' });
export type FindingView = z.infer<typeof findingSchema>;

export const findingFilter = {
  state: z.enum(FINDING_STATES).optional(), severity: z.enum(SEVERITIES).optional(), organisationId: idSchema.optional(), subjectType: z.enum(SUBJECT_TYPES).optional(), subjectId: idSchema.optional(),
  overdue: z.enum(['yes', 'no']).optional(),
};
export type FindingFilter = { readonly [K in keyof typeof findingFilter]?: z.infer<(typeof findingFilter)[K]> };
