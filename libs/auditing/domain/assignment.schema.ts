import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { civilDaySchema } from './entry.schema.js';

export const assignmentInputSchema = z.strictObject({
  auditorId: idSchema, organisationId: idSchema,
  /** Civil days in China, both included; without an end until it is ended. */
  validFrom: civilDaySchema, validTo: civilDaySchema.nullable().default(null),
}).meta({ id: 'AuditorAssignmentInput' });
export type AssignmentInput = z.infer<typeof assignmentInputSchema>;

export const assignmentSchema = z.object({
  id: idSchema, auditorId: idSchema, auditorName: z.string().nullable(), organisationId: idSchema,
  organisation: z.object({ id: z.string(), nameZh: z.string(), nameEn: z.string().nullable() }).nullable(),
  validFrom: z.iso.date(), validTo: z.iso.date().nullable(), assignedBy: idSchema, assignedAt: z.iso.datetime(), endedAt: z.iso.datetime().nullable(),
}).meta({ id: 'AuditorAssignment' });

export interface Assignment {
  readonly id: string;
  readonly auditorId: string;
  readonly organisationId: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly assignedBy: string;
  readonly assignedAt: Date;
  readonly endedBy: string | null;
  readonly endedAt: Date | null;
}
