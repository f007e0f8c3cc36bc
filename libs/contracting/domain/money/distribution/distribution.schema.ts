import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { deductionListSchema } from '../net-income.schema.js';
import { GOING_BACK_CAUSES, INVALIDITY_GROUNDS } from './going-back.schema.js';
import { beneficiarySchema, planSchema } from './plan.js';

const said = (most: number) => z.string().trim().min(1).max(most);
/** Any fraction: that shares make up exactly the whole is a rule that says so. */
const anyShare = z.strictObject({ numerator: z.int().min(1).max(1_000_000_000), denominator: z.int().min(1).max(1_000_000_000) });

export const runBody = z.strictObject({
  form: z.enum(['cash', 'equity']).default('cash').describe('money that arrived, or a contribution to capital'),
  paymentIds: z.array(idSchema).min(1).max(10_000).nullable().default(null).describe('null: everything confirmed and not distributed yet'),
  plan: planSchema.extend({ rewardShare: anyShare }).meta({ id: 'DistributionPlanInput' }),
  unitDeductions: z.strictObject({ document: said(200), list: deductionListSchema }).nullable().default(null).describe("the unit's own list, where the registry has none in force"),
  agreement: said(200).nullable().default(null).describe("a firm's own rule or its agreement with the people"),
  people: z.array(beneficiarySchema.omit({ person: true, name: true }).extend({ accountId: idSchema, share: anyShare })).min(1).max(200),
  leaderDecision: said(200).nullable().default(null),
  relatedParty: z.enum(['yes', 'no', 'unknown']).default('unknown'),
  relatedNote: said(500).nullable().default(null),
  reason: said(500).nullable().default(null).describe('why it departs from the proposal: from the people of the disclosures, or from the shares of the same rule'),
}).meta({ id: 'DistributionInput' });
export type RunInput = z.infer<typeof runBody>;

export const proposalQuery = z.strictObject({ form: z.enum(['cash', 'equity']).default('cash') });

export const payBody = z.strictObject({
  paidOn: z.iso.date(), personIds: z.array(idSchema).min(1).max(200).nullable().default(null).describe('null: everybody to whom something is unpaid'),
  separateAccounts: z.boolean().describe('the awards are accounted for separately (财税〔2018〕58号)'),
  decision: z.strictObject({ taxClass: z.enum(['half_taxed', 'fully_taxed']), document: said(200) }).nullable().default(null).describe('of finance and tax staff, where no rule in force decides the class'),
}).meta({ id: 'AwardPayInput' });
export type PayInput = z.infer<typeof payBody>;

export const goingBackBody = z.strictObject({
  cause: z.enum(GOING_BACK_CAUSES), document: said(200), refunds: z.array(z.strictObject({ receiptId: idSchema, fen: z.number().describe('whole fen') })).max(1_000).default([]),
  ground: z.enum(INVALIDITY_GROUNDS).nullable().default(null).describe('for invalidity: what a person found'),
}).meta({ id: 'GoingBackInput' });
export type GoingBackInput = z.infer<typeof goingBackBody>;

export const recoveryBody = z.strictObject({ runId: idSchema, personId: idSchema, fen: z.number().describe('whole fen'), on: z.iso.date(), document: said(200) }).meta({ id: 'AwardRecoveryInput' });
export type RecoveryInput = z.infer<typeof recoveryBody>;
