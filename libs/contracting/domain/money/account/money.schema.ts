import { z } from 'zod';
import { componentIdSchema, royaltyReportSchema } from '../../price/price-schedule.schema.js';
import { COST_KINDS } from '../accounts.js';

const said = (most: number) => z.string().trim().min(1).max(most);

/** Figures may be anything that is a number: that they are whole and not negative is a rule that says why. */
export const royaltyReportBody = royaltyReportSchema.extend({
  componentId: componentIdSchema, parts: z.array(z.strictObject({ from: z.iso.date(), until: z.iso.date(), units: z.number(), baseFen: z.number() })).min(1).max(60),
}).meta({ id: 'RoyaltyReportInput' });
export type RoyaltyReportInput = z.infer<typeof royaltyReportBody>;

export const paymentBody = z.strictObject({
  receivableKey: said(200), fen: z.number().describe('whole fen'), paidOn: z.iso.date(), bankReference: said(100).describe('number of the bank transfer, or of the entry in the share register'),
}).meta({ id: 'PaymentInput' });
export type PaymentInput = z.infer<typeof paymentBody>;

export const moneyActBody = z.strictObject({ version: z.int().min(1), reason: said(2_000).optional() }).meta({ id: 'MoneyActInput' });
export type MoneyActInput = z.infer<typeof moneyActBody>;

export const costBody = z.strictObject({ kind: z.enum(COST_KINDS), on: z.iso.date(), fen: z.number().describe('whole fen'), evidence: said(200), publicMoney: z.boolean().describe('paid from public research money') }).meta({ id: 'ConversionCostInput' });
export type CostInput = z.infer<typeof costBody>;
