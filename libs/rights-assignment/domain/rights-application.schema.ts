import { fractionSchema, idSchema } from '@app/kernel';
import { z } from 'zod';
import { SILENT } from './co-owner/acts.js';
import { answerSchema } from './questions.js';
import { termsSchema } from './title/title.schema.js';

/** The three forms of 赋权: a share of ownership, a long-term right of use, or full assignment in two steps. */
export const ASSIGNMENT_FORMS = ['ownership_share', 'use_right', 'full_assignment'] as const;
export const assignmentFormSchema = z.enum(ASSIGNMENT_FORMS);
export type AssignmentForm = (typeof ASSIGNMENT_FORMS)[number];

/** 国科发区〔2020〕128号: what a result must have, each with evidence in words. */
export const CONDITIONS = ['clear-title', 'clear-prospect', 'named-recipient', 'strong-will'] as const;
/** The same document: what keeps a result out. */
export const EXCLUSIONS = ['national-security', 'defence-security', 'public-security', 'economic-security', 'social-stability', 'major-public-interest', 'negative-list'] as const;

const line = (max: number) => z.string().trim().min(1).max(max);
const empty = <T extends z.ZodType>(schema: T) => schema.nullable().default(null as never);
const civilDate = z.iso.date();

/** Where the power to assign comes from: a pilot list, a province's rule or scheme, with its dates. */
export const basisSchema = z.strictObject({
  kind: z.enum(['national-pilot', 'province-rule', 'unit-pilot']),
  document: line(200),
  issuer: line(120),
  jurisdiction: z.string().regex(/^(CN|\d\d\d\d\d\d)$/),
  /** The entry that names this unit, where the document is a list. */
  listEntry: empty(line(200)),
  validFrom: civilDate,
  validTo: empty(civilDate),
});
export type Basis = z.infer<typeof basisSchema>;

export const splitEntrySchema = z.strictObject({ person: line(80), share: fractionSchema });

/** Everything that the team writes. A draft may leave out what sending it needs. */
export const applicationContentSchema = z.strictObject({
  form: assignmentFormSchema,
  basis: empty(basisSchema),
  conditions: z.partialRecord(z.enum(CONDITIONS), line(2_000)).default({}),
  exclusions: z.partialRecord(z.enum(EXCLUSIONS), answerSchema).default({}),
  /** The team's part of the ownership; the unit keeps the rest. Of full assignment the first step's part. */
  teamShare: empty(fractionSchema),
  termYears: empty(z.int().min(1).max(50)),
  /** A first stage that the unit's rule allows, to be extended to the full term. */
  firstStageYears: empty(z.int().min(1).max(50)),
  /** Price of the unit's remaining share in the second step of full assignment, which is a transfer of its own. */
  residualPriceFen: empty(z.int().min(0).max(Number.MAX_SAFE_INTEGER)),
  split: z.array(splitEntrySchema).max(50).default([]),
  representative: empty(line(80)),
  plan: empty(line(8_000)),
  recipient: empty(line(200)),
  relatedParty: empty(answerSchema),
  relatedPartyNote: empty(line(1_000)),
  /** Was the same conversion of this result rewarded before (Act, articles 44-45)? */
  alreadyRewarded: empty(answerSchema),
});
export type ApplicationContent = z.infer<typeof applicationContentSchema>;
export const applicationDraftSchema = applicationContentSchema.extend({ disclosureId: idSchema }).meta({ id: 'RightsApplicationDraft' });
export const applicationUpdateSchema = applicationContentSchema.extend({ version: z.int().min(1) }).meta({ id: 'RightsApplicationUpdate' });

/** What a body decided, and who was there: the college first, then the unit. */
export const minutesSchema = z.strictObject({
  body: z.enum(['college', 'unit']),
  heldOn: civilDate,
  document: line(200),
  resolution: line(4_000),
  present: z.array(line(80)).min(1).max(60),
  recused: z.array(z.strictObject({ name: line(80), because: line(300) })).max(60).default([]),
  votes: z.strictObject({ for: z.int().min(0), against: z.int().min(0), abstained: z.int().min(0) }),
}).meta({ id: 'RightsMinutes' });
export type Minutes = z.infer<typeof minutesSchema>;

/** What the agreement between the unit and the team must settle. */
export const agreementSchema = z.strictObject({
  document: line(200),
  sha256: z.string().length(64).regex(/^[0-9a-f]+$/),
  decisionMechanism: line(2_000),
  costs: line(2_000),
  upkeep: line(2_000),
  /** What the parties agreed as co-owners, act by act; where they are silent the law's default answers. */
  terms: termsSchema.default(SILENT),
  signedByUnit: line(80),
  signedOn: civilDate,
  effectiveOn: civilDate,
}).meta({ id: 'RightsAgreement' });
export type Agreement = z.infer<typeof agreementSchema>;

export const recordalSchema = z.strictObject({ number: line(60), registeredOn: civilDate }).meta({ id: 'RightsRecordal' });
export type Recordal = z.infer<typeof recordalSchema>;

const papers = z.strictObject({ document: line(200), witness: line(80) });
/** A completer's own answer. Whoever has no account signs on paper before a witness, and the office enters it. */
export const consentBody = z.strictObject({
  version: z.int().min(1), person: line(80), given: z.boolean(), reason: empty(line(2_000)), password: z.string().min(1).max(200), paper: empty(papers),
}).meta({ id: 'RightsConsentInput' });
export type ConsentInput = z.infer<typeof consentBody>;

/** An act with what it needs: minutes, the agreement or the recordal come with the act that they belong to. */
export const applicationActBody = z.strictObject({
  version: z.int().min(1), reason: z.string().trim().min(1).max(2_000).optional(), unit: minutesSchema.optional(), agreement: agreementSchema.optional(), recordal: recordalSchema.optional(),
}).meta({ id: 'RightsApplicationAct' });
export type ApplicationActInput = z.infer<typeof applicationActBody>;
export const collegeBody = minutesSchema.extend({ body: z.literal('college'), version: z.int().min(1) }).meta({ id: 'RightsCollegeMinutes' });
