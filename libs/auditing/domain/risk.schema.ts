import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { namedPartySchema, namedUnitSchema } from './finding.schema.js';
import { RISK_KINDS, RISK_STATUSES } from './risk.js';
import { SUBJECT_TYPES } from './subject.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const riskSchema = z.object({
  id: sha256, kind: z.enum(RISK_KINDS), organisationId: idSchema, organisation: namedUnitSchema, subjectType: z.enum(SUBJECT_TYPES), subjectId: idSchema, title: z.string(), since: z.iso.date(),
  facts: z.array(z.object({ name: z.string(), value: z.string().nullable(), entryId: idSchema.nullable().describe('the audit entry that says so') })),
  factsHash: sha256.describe('of the facts: a mark under other facts does not count'),
  status: z.enum(RISK_STATUSES), mark: z.object({ by: namedPartySchema, at: z.iso.datetime(), note: z.string().nullable(), findingId: idSchema.nullable() }).nullable(),
}).meta({ id: 'AuditRisk' });
export type RiskView = z.infer<typeof riskSchema>;

export const riskFilter = { kind: z.enum(RISK_KINDS).optional(), status: z.enum(RISK_STATUSES).optional(), organisationId: idSchema.optional() };
export type RiskFilter = { readonly [K in keyof typeof riskFilter]?: z.infer<(typeof riskFilter)[K]> };

/** Counts of each kind under the other filters, and of each status under the other filters: what a list by it would have. */
export const riskCountsSchema = z.object({ kinds: z.record(z.enum(RISK_KINDS), z.int()), statuses: z.record(z.enum(RISK_STATUSES), z.int()) });
export type RiskCounts = z.infer<typeof riskCountsSchema>;

export const riskIdSchema = z.object({ id: sha256 });
export const riskMarkSchema = z.strictObject({ factsHash: sha256.describe('of the facts that were looked at'), note: z.string().trim().min(1).max(4_000) }).meta({ id: 'AuditRiskMark' });
export type RiskMarkInput = z.infer<typeof riskMarkSchema>;
