import { idSchema } from '@app/kernel';
import { z } from 'zod';

/** What a finding can be about; each is of exactly one organisation. */
export const SUBJECT_TYPES = ['rights-application', 'publicity-notice', 'disclosure', 'title'] as const;
export type SubjectType = (typeof SUBJECT_TYPES)[number];

export interface Subject {
  readonly subjectType: SubjectType;
  readonly subjectId: string;
}
export const subjectShape = { subjectType: z.enum(SUBJECT_TYPES), subjectId: idSchema };

/** The document and the article in it on which a finding or a hold rests. */
export const legalBasisSchema = z.strictObject({ document: z.string().trim().min(1).max(200), article: z.string().trim().min(1).max(200) }).meta({ id: 'AuditLegalBasis' });
export type LegalBasis = z.infer<typeof legalBasisSchema>;
