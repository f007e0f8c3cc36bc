import { idSchema, ruleMarkSchema } from '@app/kernel';
import { z } from 'zod';
import { civilDaySchema } from './entry.schema.js';
import { auditNextActSchema, namedPartySchema, namedUnitSchema } from './finding.schema.js';
import { HOLD_STATES, HOLDABLE } from './hold.js';
import { legalBasisSchema } from './subject.js';

const words = z.string().trim().min(1).max(4_000);
const instant = z.iso.datetime();
const terms = { basis: legalBasisSchema, reason: words, endsOn: civilDaySchema.describe('the last civil day in China on which it holds') };

export const holdInputSchema = z.strictObject({ subjectType: z.enum(HOLDABLE), subjectId: idSchema, ...terms }).meta({ id: 'AuditHoldInput' });
export type HoldInput = z.infer<typeof holdInputSchema>;

export const holdActSchema = z.strictObject({
  version: z.int().min(1), reason: words.optional().describe('why it is released, or why it is extended'), basis: legalBasisSchema.optional().describe('with `extend`: a new one'), endsOn: civilDaySchema.optional().describe('with `extend`'),
}).meta({ id: 'AuditHoldAct' });
export type HoldActInput = z.infer<typeof holdActSchema>;

export const holdStatementInputSchema = z.strictObject({ text: words }).meta({ id: 'AuditHoldStatementInput' });

export const holdBriefSchema = z.object({
  id: idSchema, version: z.int(), state: z.enum(HOLD_STATES), organisationId: idSchema, organisation: namedUnitSchema, subjectType: z.enum(HOLDABLE), subjectId: idSchema, subjectTitle: z.string(),
  basis: z.object({ document: z.string(), article: z.string() }), placedOn: z.iso.date(), endsOn: z.iso.date(), active: z.boolean(), placedBy: namedPartySchema,
}).meta({ id: 'AuditHoldBrief' });
export type HoldBrief = z.infer<typeof holdBriefSchema>;

export const holdSchema = holdBriefSchema.extend({
  reason: z.string(), maxDays: z.int(), follows: idSchema.nullable(), endedAt: instant.nullable(), endedBy: namedPartySchema.nullable(), endReason: z.string().nullable(),
  /** The unit's objections, oldest first. */
  statements: z.array(z.object({ id: idSchema, by: namedPartySchema, at: instant, text: z.string() })),
  mayObject: z.boolean(), nextActs: z.array(auditNextActSchema), createdAt: instant,
}).meta({ id: 'AuditHold' });
export type HoldView = z.infer<typeof holdSchema>;

/** Settings of this product, never law: shown with their mark. */
export const holdLimitsSchema = z.object({ maxDays: z.int(), maxExtensions: z.int(), mark: ruleMarkSchema }).meta({ id: 'AuditHoldLimits' });

export const holdFilter = { state: z.enum(HOLD_STATES).optional(), organisationId: idSchema.optional(), subjectType: z.enum(HOLDABLE).optional(), subjectId: idSchema.optional() };
export type HoldFilter = { readonly [K in keyof typeof holdFilter]?: z.infer<(typeof holdFilter)[K]> };
