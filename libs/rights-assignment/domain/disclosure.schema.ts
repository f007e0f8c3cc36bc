import { achievementKindSchema } from '@app/events';
import { fractionSchema, idSchema, secrecyAnswerSchema } from '@app/kernel';
import { z } from 'zod';
import { answersSchema, NOTHING_ANSWERED } from './questions.js';

const line = (max: number) => z.string().trim().min(1).max(max);
const empty = <T extends z.ZodType>(schema: T) => schema.nullable().default(null as never);

export const PERSON_STATUSES = ['staff', 'student', 'retiree', 'visitor', 'leaver', 'deceased'] as const;
export const TAX_CLASSES = ['resident_employee', 'resident_other', 'non_resident', 'heir', 'unknown'] as const;
export const WAYS_TO_SIGN = ['account', 'paper_with_witness', 'heir_or_representative'] as const;
/** What a person did. Only the first makes an inventor; the last three never do (Implementing Rules 14). */
export const CONTRIBUTION_KINDS = ['creative', 'organised_only', 'material_conditions_only', 'auxiliary_only'] as const;
export const RECIPIENT_ROLES = ['completed', 'converted'] as const;

const person = {
  name: line(80),
  status: z.enum(PERSON_STATUSES),
  userId: empty(idSchema),
  unit: empty(line(160)),
  proof: empty(line(400)).describe('what shows the status: contract, student card, agreement with the heirs'),
  taxClass: z.enum(TAX_CLASSES).default('unknown'),
  signsBy: z.enum(WAYS_TO_SIGN),
  heirs: empty(line(400)).describe('the heirs or the representative who sign'),
  share: fractionSchema,
};
export const inventorSchema = z.strictObject({ ...person, contributionKind: z.enum(CONTRIBUTION_KINDS), contribution: empty(line(2_000)).describe('the creative contribution, in words') });
export const recipientSchema = z.strictObject({ ...person, role: z.enum(RECIPIENT_ROLES), contribution: empty(line(2_000)) });
export type Inventor = z.infer<typeof inventorSchema>;
export type Recipient = z.infer<typeof recipientSchema>;

export const GRACE_CASES = ['national_emergency', 'recognised_exhibition', 'prescribed_meeting', 'without_consent'] as const;
export const publicationSchema = z.strictObject({
  date: z.iso.date(), place: line(200), kind: z.enum(['paper', 'conference', 'thesis', 'exhibition', 'use', 'other']),
  /** Which of the four cases of Patent Law 24 it falls under; null where none. */
  graceCase: empty(z.enum(GRACE_CASES)),
});
export const projectSchema = z.strictObject({ number: line(100), name: empty(line(200)), acceptedOn: empty(z.iso.date()), conversionDeadline: empty(z.iso.date()) });
export const coOwnerSchema = z.strictObject({ name: line(160), organisationId: empty(idSchema), share: fractionSchema, evidence: empty(line(400)) });

/** Everything that a discloser writes; a draft may leave out what submission needs. */
export const disclosureContentSchema = z.strictObject({
  title: z.string().trim().min(4).max(120),
  abstract: empty(line(2_000)),
  technicalDescription: empty(line(20_000)),
  protection: achievementKindSchema,
  completedOn: empty(z.iso.date()),
  /** The listing that this result is or becomes, where there is one. */
  achievementId: empty(idSchema),
  inventors: z.array(inventorSchema).max(50).default([]),
  recipients: z.array(recipientSchema).max(50).default([]),
  answers: answersSchema.default(NOTHING_ANSWERED as never),
  publicFunded: z.boolean().default(false),
  projects: z.array(projectSchema).max(20).default([]),
  /** The unit's own share and those of co-owner units; empty where the unit alone owns it. */
  coOwners: z.array(coOwnerSchema).max(20).default([]),
  unitShare: fractionSchema.default({ numerator: 1, denominator: 1 }),
  publications: z.array(publicationSchema).max(50).default([]),
});
export type DisclosureContent = z.infer<typeof disclosureContentSchema>;

/** The secrecy answer is asked anew with every text that is taken in; only "no" is ever kept. */
export const disclosureDraftSchema = disclosureContentSchema.extend({ secrecyAnswer: secrecyAnswerSchema }).meta({ id: 'DisclosureDraft' });
export type DisclosureDraft = z.infer<typeof disclosureDraftSchema>;
export const disclosureUpdateSchema = disclosureDraftSchema.extend({ version: z.int().min(1) }).meta({ id: 'DisclosureUpdate' });
export type DisclosureUpdate = z.infer<typeof disclosureUpdateSchema>;

export const DECISIONS = ['patent', 'keep_secret', 'release'] as const;
/** The pre-filing assessment of the office. */
export const assessmentSchema = z.strictObject({
  decision: z.enum(DECISIONS),
  payer: empty(line(160)).describe('who pays for filing and upkeep'),
  plannedFilingDate: empty(z.iso.date()),
  filedAbroad: z.boolean().default(false),
  secrecyReviewNumber: empty(line(60)).describe('of the secrecy review before filing abroad'),
  reasons: line(4_000),
});
export type Assessment = z.infer<typeof assessmentSchema>;
export const assessmentBody = assessmentSchema.extend({ version: z.int().min(1) }).meta({ id: 'DisclosureAssessment' });

export const referralAnswerBody = z.strictObject({ answer: z.enum(['yes', 'no']), reasons: line(2_000), version: z.int().min(1) }).meta({ id: 'ReferralAnswer' });
