import { idSchema } from '@app/kernel';
import { z } from 'zod';

const instant = z.iso.datetime();
/** A civil day in China that the product can have seen; the calendar of the database knows no year 0. */
export const civilDaySchema = z.iso.date().refine((day) => day >= '2000-01-01' && day <= '2999-12-31', { message: 'a day from 2000-01-01 to 2999-12-31' });
const texts = z.object({ 'zh-CN': z.string(), en: z.string() });

/** An organisation by name; null where the account or the organisation is gone. */
const organisation = z.object({ id: z.string(), nameZh: z.string(), nameEn: z.string().nullable() }).nullable();

export const auditActorSchema = z.object({
  kind: z.enum(['person', 'anonymous', 'system']), userId: z.string().nullable(), name: z.string().nullable(), roles: z.array(z.string()), organisationId: z.string().nullable(), organisation, job: z.string().nullable(),
}).meta({ id: 'AuditActor' });

export const auditEntrySummarySchema = z.object({
  id: idSchema, at: instant, aggregateType: z.string(), aggregateId: z.string(), seq: z.int(), act: z.string(), reason: z.string().nullable(), actor: auditActorSchema, hash: z.string(),
}).meta({ id: 'AuditEntrySummary' });
export type AuditEntrySummary = z.infer<typeof auditEntrySummarySchema>;

/** One entry whole. `holds`: its content is what was hashed, and it follows from the entry before. */
export const auditEntrySchema = auditEntrySummarySchema.extend({
  requestId: z.string(), before: z.unknown(), after: z.unknown(), changes: z.array(z.object({ path: z.string(), before: z.unknown(), after: z.unknown() })),
  ruleVersions: z.array(z.string()), prevHash: z.string(), holds: z.boolean(),
}).meta({ id: 'AuditEntry' });
export type AuditEntryView = z.infer<typeof auditEntrySchema>;

export const auditRootSchema = z.object({
  day: z.iso.date(), chains: z.int(), entries: z.int(), rootHash: z.string(), prevHash: z.string(), hash: z.string(), keyId: z.string(), signature: z.string(), madeAt: instant,
  /** Empty where the signature, the link to the day before and the entries named that day all hold. */
  findings: z.array(z.object({ what: z.string(), texts, count: z.int() })),
}).meta({ id: 'AuditRoot' });

/** Whose, what, when; days are civil days in China, the last one included. */
export const auditFilter = {
  aggregateType: z.string().min(1).max(60).optional(),
  aggregateId: z.string().min(1).max(100).optional(),
  userId: idSchema.optional(),
  act: z.string().min(1).max(60).optional(),
  organisationId: idSchema.optional(),
  from: civilDaySchema.optional(),
  to: civilDaySchema.optional(),
  q: z.string().trim().min(2).max(100).optional(),
};
export type AuditFilter = { readonly [K in keyof typeof auditFilter]?: string | undefined };
