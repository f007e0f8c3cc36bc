import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { APPLICATION_STATES } from './rights-application.js';
import { agreementSchema, ASSIGNMENT_FORMS, basisSchema, CONDITIONS, EXCLUSIONS, minutesSchema, recordalSchema } from './rights-application.schema.js';
import { answerSchema } from './questions.js';

const instant = z.iso.datetime();
const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const fraction = z.object({ numerator: z.int(), denominator: z.int() });
const text = z.string().nullable();
const block = z.object({ code: z.string(), path: z.string(), texts, params: z.record(z.string(), z.unknown()), article: z.string().optional() });

export const applicationBriefSchema = z.object({
  id: idSchema, version: z.int(), state: z.enum(APPLICATION_STATES), form: z.enum(ASSIGNMENT_FORMS), disclosureId: idSchema, disclosureTitle: z.string(), organisationId: idSchema, applicantId: idSchema, updatedAt: instant,
}).meta({ id: 'RightsApplicationBrief' });
export type ApplicationBrief = z.infer<typeof applicationBriefSchema>;

/** An application whole: for the team and the unit's office only. */
export const applicationSchema = applicationBriefSchema.extend({
  basis: basisSchema.nullable(), conditions: z.partialRecord(z.enum(CONDITIONS), z.string()), exclusions: z.partialRecord(z.enum(EXCLUSIONS), answerSchema),
  teamShare: fraction.nullable(), termYears: z.int().nullable(), firstStageYears: z.int().nullable(), residualPriceFen: z.int().nullable(), split: z.array(z.object({ person: z.string(), share: fraction })),
  representative: text, plan: text, recipient: text, relatedParty: answerSchema.nullable(), relatedPartyNote: text, alreadyRewarded: answerSchema.nullable(),
  contentHash: z.string(), stateReason: text, college: minutesSchema.nullable(), unit: minutesSchema.nullable(), agreement: agreementSchema.nullable(), recordal: recordalSchema.nullable(),
  reviewedBy: idSchema.nullable(), decidedBy: idSchema.nullable(),
  /** Frozen at the last decision. */
  ruleVersions: z.array(z.string()),
  /** What would be frozen if it were decided now. */
  rulesInForce: z.array(z.string()),
  completers: z.array(z.object({ name: z.string(), userId: idSchema.nullable(), signsBy: z.string(), signed: z.boolean(), mine: z.boolean() })),
  consents: z.array(z.object({ person: z.string(), userId: idSchema, given: z.boolean(), reason: text, contentHash: z.string(), onPaper: z.boolean(), current: z.boolean(), at: instant })),
  notice: z.object({ noticeId: idSchema.nullable(), state: z.string(), endsOn: text, clear: z.boolean(), openObjections: z.int() }),
  /** Holds of auditors that keep it from being decided and signed today. */
  holds: z.array(z.object({ id: idSchema, auditor: text, document: z.string(), article: z.string(), endsOn: z.iso.date() })),
  /** Where it has taken effect: the title that says so, and since when. */
  titleId: idSchema.nullable(), effectiveOn: text,
  nextActs: z.array(z.object({ act: z.string(), texts, to: z.string(), needsReason: z.boolean(), blockedBy: z.array(block) }).meta({ id: 'RightsApplicationNextAct' })),
  editable: z.boolean(), createdAt: instant,
}).meta({ id: 'RightsApplication' });
export type ApplicationView = z.infer<typeof applicationSchema>;
