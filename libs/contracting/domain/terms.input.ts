import { z } from 'zod';
import { priceScheduleSchema, type PriceSchedule } from './price/price-schedule.schema.js';
import { termsSchema, type Terms } from './terms/terms.schema.js';

const said = (most: number) => z.string().trim().min(1).max(most);

/** The terms with the price schedule in its own shape. */
export const offeredTerms = termsSchema.extend({ price: priceScheduleSchema.nullable().default(null) }).meta({ id: 'OfferedTerms' });
export const termsOffer = z.strictObject({ basedOn: z.int().min(0).describe('the version that was read; 0 for the first offer'), terms: offeredTerms, note: said(2_000).nullable().default(null) }).meta({ id: 'TermsOffer' });
export type TermsOffer = z.infer<typeof termsOffer>;
export const termsDecision = z.strictObject({ reason: said(2_000).optional() }).meta({ id: 'TermsDecision' });
export const termsComment = z.strictObject({ clauseId: z.string().max(200).nullable().default(null), text: said(4_000) }).meta({ id: 'TermsCommentInput' });

export type PricedTerms = Omit<Terms, 'price'> & { readonly price: PriceSchedule | null };
/** Kept terms with their price in its own shape; what was kept has passed the schema. */
export const termsWithPrice = (terms: Terms): PricedTerms => ({ ...terms, price: terms.price as PriceSchedule | null });
