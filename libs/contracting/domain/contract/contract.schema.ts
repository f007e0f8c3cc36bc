import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { PAPER_KINDS } from './contract.js';
import { PRICING_MODES, TIE_KINDS, VALUATIONS } from './price-decision.js';

const said = (most: number) => z.string().trim().min(1).max(most);

export const priceDecisionBody = z.strictObject({
  version: z.int().min(1),
  mode: z.enum(PRICING_MODES),
  resultReference: said(200).nullable().default(null).describe('of the market or the auction; none for an agreed price'),
  resultPaperId: idSchema.nullable().default(null),
  valuation: z.enum(VALUATIONS),
  valuationPaperId: idSchema,
  relatedParty: z.enum(['yes', 'no', 'unknown']),
  relatedNote: said(2_000).nullable().default(null),
  ties: z.array(z.strictObject({ person: said(80), kind: z.enum(TIE_KINDS), paperId: idSchema.nullable().default(null), approvedUntil: z.iso.date().nullable().default(null) })).max(50).default([]),
  scope: z.enum(['unit', 'market']).default('unit'),
}).meta({ id: 'PriceDecisionInput' });
export type PriceDecisionInput = z.infer<typeof priceDecisionBody>;

export const ownerConsentBody = z.strictObject({ version: z.int().min(1), ownerKey: said(300), paperId: idSchema }).meta({ id: 'OwnerConsentInput' });

export const contractActBody = z.strictObject({
  version: z.int().min(1), reason: said(2_000).optional(), interest: z.enum(['none', 'declared']).optional().describe('of the approver'), minutesPaperId: idSchema.optional(),
}).meta({ id: 'ContractActInput' });
export type ContractActInput = z.infer<typeof contractActBody>;

export const paperFields = z.strictObject({ kind: z.enum(PAPER_KINDS) });
