import { fractionSchema, idSchema } from '@app/kernel';
import { z } from 'zod';
import { minutesSchema, recordalSchema } from '../rights-application.schema.js';

export const STEP_STATES = ['priced', 'publicity', 'decided', 'agreement_signed', 'recordal_pending', 'effective', 'withdrawn'] as const;
export type StepState = (typeof STEP_STATES)[number];
/** Ways to fix a price (促进科技成果转化法 第十八条). */
export const PRICING_MODES = ['agreement', 'market_listing', 'auction', 'other'] as const;
export type PricingMode = (typeof PRICING_MODES)[number];

const line = (max: number) => z.string().trim().min(1).max(max);
const empty = <T extends z.ZodType>(schema: T) => schema.nullable().default(null as never);
const purchaser = z.strictObject({ person: line(80), share: fractionSchema });

/** The price of the unit's residual share, how it was fixed, and who of the team buys which part of it. */
export const stepBody = z.strictObject({
  priceFen: z.int().min(0).max(Number.MAX_SAFE_INTEGER), pricingMode: z.enum(PRICING_MODES), pricingDocument: line(200).describe('the record of how the price was fixed'),
  priceReason: empty(line(2_000)).describe('why the price differs from the one that the team signed'), purchasers: z.array(purchaser).min(1).max(50),
  scope: z.enum(['unit', 'market']).default('unit').describe('market only where a province\'s rule says so'),
}).meta({ id: 'SecondStepInput' });
export type StepInput = z.infer<typeof stepBody>;

export const stepAgreementSchema = z.strictObject({ document: line(200), sha256: z.string().length(64).regex(/^[0-9a-f]+$/), signedByUnit: line(80), signedOn: z.iso.date(), effectiveOn: z.iso.date() }).meta({ id: 'SecondStepAgreement' });
export type StepAgreement = z.infer<typeof stepAgreementSchema>;

export const stepActBody = z.strictObject({
  version: z.int().min(1), reason: line(2_000).optional(), minutes: minutesSchema.optional(), agreement: stepAgreementSchema.optional(), recordal: recordalSchema.optional(),
}).meta({ id: 'SecondStepAct' });
export type StepActInput = z.infer<typeof stepActBody>;

const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const block = z.object({ code: z.string(), path: z.string(), texts, params: z.record(z.string(), z.unknown()), article: z.string().optional() });
/** For the team and the unit's office only. */
export const stepSchema = z.object({
  id: idSchema, version: z.int(), applicationId: idSchema, state: z.enum(STEP_STATES), priceFen: z.int(), pricingMode: z.enum(PRICING_MODES), pricingDocument: z.string(), priceReason: z.string().nullable(),
  purchasers: z.array(purchaser), notice: z.object({ noticeId: idSchema.nullable(), state: z.string(), endsOn: z.string().nullable(), clear: z.boolean(), openObjections: z.int() }), minutes: minutesSchema.nullable(),
  agreement: stepAgreementSchema.nullable(), recordal: recordalSchema.nullable(), stateReason: z.string().nullable(), ruleVersions: z.array(z.string()),
  nextActs: z.array(z.object({ act: z.string(), texts, to: z.string(), needsReason: z.boolean(), blockedBy: z.array(block) }).meta({ id: 'SecondStepNextAct' })),
}).meta({ id: 'SecondStep' });
export type StepView = z.infer<typeof stepSchema>;
