import { achievementKindSchema } from '@app/events';
import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { CO_OWNER_ACTS } from './co-owner/acts.js';
import { DISCLOSURE_STATES } from './disclosure.js';
import { CONTRIBUTION_KINDS, DECISIONS, GRACE_CASES, PERSON_STATUSES, RECIPIENT_ROLES, TAX_CLASSES, WAYS_TO_SIGN } from './disclosure.schema.js';
import { answerSchema, QUESTION_NAMES, REFERRAL_KINDS } from './questions.js';

const instant = z.iso.datetime();
const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const fraction = z.object({ numerator: z.int(), denominator: z.int() });
const text = z.string().nullable();

const block = z.object({ code: z.string(), path: z.string(), texts, params: z.record(z.string(), z.unknown()), article: z.string().optional() });
const nextAct = z.object({ act: z.string(), texts, to: z.string(), needsReason: z.boolean(), blockedBy: z.array(block) }).meta({ id: 'DisclosureNextAct' });

export const disclosureBriefSchema = z.object({
  id: idSchema, version: z.int(), state: z.enum(DISCLOSURE_STATES), title: z.string(), protection: achievementKindSchema, organisationId: idSchema, authorId: idSchema,
  submittedAt: instant.nullable(), updatedAt: instant, titleId: idSchema.nullable(), openReferrals: z.int(),
}).meta({ id: 'DisclosureBrief' });
export type DisclosureBrief = z.infer<typeof disclosureBriefSchema>;

const person = {
  name: z.string(), status: z.enum(PERSON_STATUSES), userId: idSchema.nullable(), unit: text, proof: text, taxClass: z.enum(TAX_CLASSES), signsBy: z.enum(WAYS_TO_SIGN), heirs: text, contribution: text, share: fraction,
};
const answered = z.object({ answer: answerSchema, evidence: text });

/** A disclosure whole: for the discloser, those named in it and the unit's office only. */
export const disclosureSchema = disclosureBriefSchema.extend({
  abstract: text, technicalDescription: text, completedOn: text, achievementId: idSchema.nullable(),
  inventors: z.array(z.object({ ...person, contributionKind: z.enum(CONTRIBUTION_KINDS) })), recipients: z.array(z.object({ ...person, role: z.enum(RECIPIENT_ROLES) })),
  answers: z.object(Object.fromEntries(QUESTION_NAMES.map((name) => [name, answered])) as Record<(typeof QUESTION_NAMES)[number], typeof answered>),
  publicFunded: z.boolean(), projects: z.array(z.object({ number: z.string(), name: text, acceptedOn: text, conversionDeadline: text })),
  coOwners: z.array(z.object({ name: z.string(), organisationId: idSchema.nullable(), share: fraction, evidence: text })), unitShare: fraction,
  publications: z.array(z.object({ date: z.string(), place: z.string(), kind: z.string(), graceCase: z.enum(GRACE_CASES).nullable() })),
  stateReason: text, submittedBy: idSchema.nullable(),
  /** By Patent Law 6 and the answers so far; null while unknown. */
  service: z.boolean().nullable(),
  assessment: z.object({ decision: z.enum(DECISIONS), payer: text, plannedFilingDate: text, filedAbroad: z.boolean(), secrecyReviewNumber: text, reasons: z.string(), by: idSchema, at: instant, ruleVersions: z.array(z.string()) }).nullable(),
  referrals: z.array(z.object({
    id: idSchema, question: z.enum(QUESTION_NAMES), questionTexts: texts, kind: z.enum(REFERRAL_KINDS), openedAt: instant, answer: z.enum(['yes', 'no']).nullable(), reasons: text, answeredBy: idSchema.nullable(), answeredAt: instant.nullable(), mayAnswer: z.boolean(),
  })),
  questions: z.array(z.object({ name: z.enum(QUESTION_NAMES), texts, to: z.enum(REFERRAL_KINDS) })),
  nextActs: z.array(nextAct), editable: z.boolean(), createdAt: instant,
}).meta({ id: 'Disclosure' });
export type DisclosureView = z.infer<typeof disclosureSchema>;

const need = z.object({ code: z.string(), texts, article: text, of: z.array(z.string()) });
export const consentSchema = z.object({
  act: z.enum(CO_OWNER_ACTS), texts, free: z.boolean(),
  coOwners: z.object({ rule: z.enum(['none', 'all', 'share', 'person']), owners: z.array(z.object({ key: z.string(), name: z.string(), share: fraction })), basis: z.enum(['sole-owner', 'agreement', 'law', 'unknown']), article: text }),
  needs: z.array(need), blocks: z.array(need), notes: z.array(need), ruleVersions: z.array(z.string()),
}).meta({ id: 'ConsentAnswer' });
export type ConsentView = z.infer<typeof consentSchema>;

export const titleSchema = z.object({
  id: idSchema, version: z.int(), disclosureId: idSchema, disclosureTitle: z.string(), organisationId: idSchema, achievementId: idSchema.nullable(), protection: achievementKindSchema, on: z.iso.date(),
  owners: z.array(z.object({ key: z.string(), kind: z.string(), name: z.string(), organisationId: idSchema.nullable(), userId: idSchema.nullable(), share: fraction })),
  applicationNumber: text, filingDate: text, grantNumber: text, grantDate: text, firstRefusalDays: z.int().nullable(), agreement: z.record(z.string(), z.string()),
  licences: z.array(z.object({ entryId: idSchema, kind: z.string(), licensee: z.string(), territory: z.string(), field: z.string(), until: text })),
  useRights: z.array(z.object({ entryId: idSchema, holders: z.array(z.object({ name: z.string(), userId: idSchema.nullable() })), since: z.string(), until: z.string() })),
  liens: z.array(z.object({ entryId: idSchema, kind: z.string(), holder: z.string() })),
  annuities: z.array(z.object({ year: z.int(), dueOn: z.string(), paidOn: text })),
  entries: z.array(z.object({ id: idSchema, seq: z.int(), kind: z.string(), effectiveOn: z.string(), content: z.record(z.string(), z.unknown()), evidence: z.string(), corrects: idSchema.nullable(), corrected: z.boolean(), applicationId: idSchema.nullable(), writtenBy: idSchema, writtenAt: instant })),
  writable: z.boolean(), createdAt: instant,
}).meta({ id: 'Title' });
export type TitleView = z.infer<typeof titleSchema>;
