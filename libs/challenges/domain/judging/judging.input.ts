import { fenSchema, idSchema, secrecyAnswerSchema } from '@app/kernel';
import { z } from 'zod';
import { EXPERT_STATES } from './pool-expert.js';

const version = z.int().min(1);
const words = (max: number) => z.string().trim().min(1).max(max);
const password = z.string().min(1).max(200).describe('asked again for a signature, never kept');
const criterion = z.string().regex(/^[a-z][a-z0-9-]{0,30}$/);
const answers = z.array(z.strictObject({ entryId: idSchema, whyNot: words(4_000).describe('for the team itself') })).max(1_000).default([]);

export const eligibilityInputSchema = z.strictObject({
  version, decision: z.enum(['admit', 'refuse']), reason: words(2_000).nullable().default(null).describe('of a refusal, for the team; or why a proposal with faults is admitted'),
  basis: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('eligibility'), item: z.int().min(0).max(100).describe('place in the published list, from 0') }), z.strictObject({ kind: z.literal('fault'), code: z.string().max(80) }),
    z.strictObject({ kind: z.literal('member'), organisationId: idSchema.describe('of a member that denied, or did not answer in its time') }),
  ]).nullable().default(null),
}).meta({ id: 'EligibilityInput' });
export type EligibilityInput = z.infer<typeof eligibilityInputSchema>;

export const TALK_WAYS = ['meeting', 'video', 'telephone', 'visit', 'writing'] as const;
const supplements = idSchema.nullable().default(null).describe('the talk that this one corrects or adds to');
export const talkInputSchema = z.union([
  z.strictObject({ secrecyAnswer: secrecyAnswerSchema, declined: z.literal(false).default(false), heldOn: z.iso.date(), way: z.enum(TALK_WAYS), participants: z.array(words(120)).min(1).max(30), minutes: words(8_000), supplements }),
  z.strictObject({ secrecyAnswer: secrecyAnswerSchema, declined: z.literal(true), reason: words(2_000), supplements }),
]).meta({ id: 'TalkInput' });
export type TalkInput = z.infer<typeof talkInputSchema>;
export const remarkInputSchema = z.strictObject({ secrecyAnswer: secrecyAnswerSchema, text: words(4_000) }).meta({ id: 'TalkRemarkInput' });
export type RemarkInput = z.infer<typeof remarkInputSchema>;

export const expertProfileSchema = z.strictObject({
  version: version.nullable().default(null).describe('null where one applies for the first time'), fields: z.array(z.string().max(60)).min(1).max(12), introduction: words(2_000),
  relatedPeople: z.array(idSchema).max(50).default([]), relatedOrganisations: z.array(idSchema).max(50).default([]),
}).meta({ id: 'ExpertProfile' });
export type ExpertProfileInput = z.infer<typeof expertProfileSchema>;
export const movedSchema = z.strictObject({ version, reason: words(2_000).optional() }).meta({ id: 'JudgingAct' });
export type MovedInput = z.infer<typeof movedSchema>;
export const EXPERT_FILTER = { state: z.enum(EXPERT_STATES).optional(), field: z.string().max(60).optional().describe('a code, with all below it') };

export const panelInputSchema = z.strictObject({ count: z.int().min(1).max(99), feeFen: fenSchema.describe('for each signed card'), cardsBy: z.iso.date() }).meta({ id: 'PanelInput' });
export type PanelInput = z.infer<typeof panelInputSchema>;
export const furtherDrawInputSchema = z.strictObject({ cardsBy: z.iso.date().describe('for whoever takes a seat now; all others keep their day') }).meta({ id: 'FurtherDrawInput' });
export type FurtherDrawInput = z.infer<typeof furtherDrawInputSchema>;
export const paymentInputSchema = z.strictObject({ paidOn: z.iso.date(), reference: words(200) }).meta({ id: 'ExpertPayment' });
export type PaymentInput = z.infer<typeof paymentInputSchema>;

export const cardInputSchema = z.strictObject({
  version, points: z.record(criterion, z.number()).default({}).describe('whole, 0 to 100; a draft may leave criteria out'), comments: z.record(criterion, words(2_000)).default({}), overall: words(4_000).nullable().default(null),
}).meta({ id: 'CardInput' });
export type CardInput = z.infer<typeof cardInputSchema>;
export const cardSignatureSchema = z.strictObject({ version, password }).meta({ id: 'CardSignature' });
export type CardSignatureInput = z.infer<typeof cardSignatureSchema>;

export const minutesInputSchema = z.strictObject({ revision: z.int().min(0).describe('the one that was seen; 0 where there is none'), text: words(20_000) }).meta({ id: 'MinutesInput' });
export type MinutesInput = z.infer<typeof minutesInputSchema>;
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const minutesSignatureSchema = z.strictObject({
  sha256: sha256.describe('of the text'), cardsSha256: sha256.describe('of the ranking that is signed with it'), dissent: words(4_000).nullable().default(null).describe('what one does not agree with; kept with the signature, for the organiser and reviewers'), password,
}).meta({ id: 'MinutesSignature' });
export type MinutesSignatureInput = z.infer<typeof minutesSignatureSchema>;

export const unsignedInputSchema = z.strictObject({ seatId: idSchema, sha256: sha256.describe('of the text that was not signed'), reason: words(2_000).describe('whoever reads the minutes reads it') }).meta({ id: 'MinutesUnsigned' });
export type UnsignedInput = z.infer<typeof unsignedInputSchema>;

export const conclusionSchema = z.strictObject({ version, winners: z.array(idSchema).min(1).max(3), answers }).meta({ id: 'ConclusionInput' });
export type ConclusionInput = z.infer<typeof conclusionSchema>;
export const rejectionSchema = z.strictObject({ version, reason: words(2_000).describe('public'), answers }).meta({ id: 'RejectionInput' });
export type RejectionInput = z.infer<typeof rejectionSchema>;
export const sceneAnswersSchema = z.strictObject({ version, chosen: z.array(idSchema).max(1_000), answers }).meta({ id: 'SceneAnswersInput' });
export type SceneAnswersInput = z.infer<typeof sceneAnswersSchema>;
