import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { feeClauseSchema } from './fee-clause.js';
import { MEDIATION_STATES } from './mediation.js';

const said = (most: number) => z.string().trim().min(1).max(most);
const password = z.string().min(1).max(200);

export const mediationOffer = z.strictObject({
  achievementId: idSchema, clientId: idSchema,
  otherId: idSchema.nullable().default(null).describe("null: the holder where the client is another, else open"),
  matchId: idSchema.nullable().default(null).describe('a match whose lead is the broker\'s'), dealId: idSchema.nullable().default(null).describe('a deal of the two that is under way'),
  fee: feeClauseSchema, protectedMonths: z.int().min(1).max(600).nullable().default(null).describe("null takes the product's default"),
  conflict: said(2_000).nullable().describe('relations to either party or to the achievement; null declares that there are none'),
  text: said(20_000).nullable().default(null).describe("own words before the agreed points; null takes the product's text"),
  replacesId: idSchema.nullable().default(null), password: password.describe('offering signs'),
}).meta({ id: 'MediationInput' });
export type MediationOffer = z.infer<typeof mediationOffer>;

export const mediationActBody = z.strictObject({ version: z.int().min(1), password: password.optional().describe('needed to sign'), reason: said(2_000).optional() }).meta({ id: 'MediationAct' });
export type MediationActInput = z.infer<typeof mediationActBody>;

export const introductionBody = z.strictObject({ introducedId: idSchema, introducedOn: z.iso.date(), how: said(2_000).describe('how the two were brought together; nothing confidential') }).meta({ id: 'IntroductionInput' });
export type IntroductionInput = z.infer<typeof introductionBody>;
export const introductionAnswer = z.strictObject({ password: password.optional().describe('needed to confirm'), reason: said(2_000).optional() }).meta({ id: 'IntroductionAnswer' });
export type IntroductionAnswer = z.infer<typeof introductionAnswer>;

export const bypassActBody = z.strictObject({ version: z.int().min(1), reason: said(2_000).optional() }).meta({ id: 'BypassAct' });
export const namedDealBody = z.strictObject({ dealId: idSchema }).meta({ id: 'BrokeredDeal' });
export const mediationFilter = { state: z.enum(MEDIATION_STATES).optional() };
