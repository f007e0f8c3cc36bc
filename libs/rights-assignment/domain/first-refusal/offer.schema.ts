import { idSchema } from '@app/kernel';
import { z } from 'zod';

export const OFFER_STATES = ['open', 'taken', 'free', 'withdrawn'] as const;
export type OfferState = (typeof OFFER_STATES)[number];
/** Who is to buy, as far as the law makes a difference (财政部令100号: wholly state-owned or other), or that it is still to be found. */
export const BUYER_CLASSES = ['wholly_state_owned', 'other_enterprise', 'institution', 'individual', 'by_listing_or_auction'] as const;
export const ANSWER_KINDS = ['accept', 'waive', 'lapse'] as const;

const line = (max: number) => z.string().trim().min(1).max(max);
const empty = <T extends z.ZodType>(schema: T) => schema.nullable().default(null as never);

/** The terms of an intended transfer. `deadline` is for a unit whose title has no announced rule: the last day to answer, and the document that announced it. */
export const offerBody = z.strictObject({
  titleId: idSchema, priceFen: z.int().min(0).max(Number.MAX_SAFE_INTEGER), conditions: line(4_000), buyerClass: z.enum(BUYER_CLASSES),
  deadline: empty(z.strictObject({ on: z.iso.date(), document: line(200) })),
}).meta({ id: 'FirstRefusalInput' });
export type OfferInput = z.infer<typeof offerBody>;

/** A completer's own answer. Whoever has no account answers on paper before a witness, and the office enters it. */
export const offerAnswerBody = z.strictObject({
  person: line(80), accepted: z.boolean(), password: z.string().min(1).max(200), paper: empty(z.strictObject({ document: line(200), witness: line(80) })),
}).meta({ id: 'FirstRefusalAnswer' });
export type OfferAnswerInput = z.infer<typeof offerAnswerBody>;
export const offerActBody = z.strictObject({ version: z.int().min(1), reason: line(2_000).optional() }).meta({ id: 'FirstRefusalAct' });

const instant = z.iso.datetime();
const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const block = z.object({ code: z.string(), path: z.string(), texts, params: z.record(z.string(), z.unknown()), article: z.string().optional() });
export const offerSchema = z.object({
  id: idSchema, version: z.int(), state: z.enum(OFFER_STATES), titleId: idSchema, organisationId: idSchema, priceFen: z.int(), conditions: z.string(), buyerClass: z.enum(BUYER_CLASSES),
  deadline: z.iso.date().describe('the last day to answer, in China'), deadlineBasis: z.enum(['unit-rule', 'document']), deadlineDocument: z.string().nullable(), workingDays: z.int().nullable(),
  article: z.string(), announcedAt: instant, stateReason: z.string().nullable(), ruleVersions: z.array(z.string()),
  completers: z.array(z.object({ name: z.string(), hasAccount: z.boolean(), answer: z.enum(ANSWER_KINDS).nullable(), onPaper: z.boolean(), at: instant.nullable(), mayAnswer: z.boolean() })),
  nextActs: z.array(z.object({ act: z.string(), texts, to: z.string(), needsReason: z.boolean(), blockedBy: z.array(block) }).meta({ id: 'FirstRefusalNextAct' })),
}).meta({ id: 'FirstRefusal' });
export type OfferView = z.infer<typeof offerSchema>;
