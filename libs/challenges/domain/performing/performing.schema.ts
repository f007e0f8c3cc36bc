import { fenSchema, idSchema } from '@app/kernel';
import { z } from 'zod';

const said = (most: number) => z.string().trim().min(1).max(most);
const version = z.int().min(1);

export const FOREIGN = ['no', 'yes', 'unknown'] as const;
export const awardContractSchema = z.strictObject({ version, entryId: idSchema, foreign: z.enum(FOREIGN).describe("the organiser's own answer: whether it, who controls it, or who would use the result is foreign") }).meta({ id: 'AwardContractInput' });
export type AwardContractInput = z.infer<typeof awardContractSchema>;
export const eliminationSchema = z.strictObject({ version: version.describe('of the entry'), reason: said(2_000).describe('for the team'), milestoneId: idSchema.nullable().default(null).describe('the gate that was sent back or missed; null where the contract of the lane was ended') }).meta({ id: 'LaneElimination' });
export type EliminationInput = z.infer<typeof eliminationSchema>;
export const endUserSchema = z.strictObject({ version, accountId: idSchema }).meta({ id: 'EndUserInput' });
export type EndUserInput = z.infer<typeof endUserSchema>;
export const acceptanceSchema = z.strictObject({ version, outcome: z.enum(['accepted', 'refused']).default('accepted'), opinion: said(4_000), password: z.string().min(1).max(200).describe('signs') }).meta({ id: 'AcceptanceInput' });
export type AcceptanceInput = z.infer<typeof acceptanceSchema>;
export const settleSchema = z.strictObject({ version }).meta({ id: 'ChallengeSettlementInput' });
export type SettleInput = z.infer<typeof settleSchema>;

export const evaluationContentSchema = z.strictObject({
  goals: z.array(z.strictObject({ name: said(80), measured: said(120), reached: z.enum(['yes', 'partly', 'no']) })).max(20).describe('each target of the challenge, as it was measured'),
  inProduction: z.enum(['yes', 'no', 'planned']), salesFen: fenSchema.nullable().default(null), savingsFen: fenSchema.nullable().default(null), words: said(4_000).describe('of the end user or experts'), lessons: said(4_000),
});
export const evaluationSchema = z.strictObject({ version, ...evaluationContentSchema.shape, public: z.boolean() }).meta({ id: 'ChallengeEvaluationInput' });
export type EvaluationInput = z.infer<typeof evaluationSchema>;
export type EvaluationContent = z.infer<typeof evaluationContentSchema>;
