import { idSchema } from '@app/kernel';
import { z } from 'zod';
import { SIDES } from '../deal.js';
import { milestoneIdSchema } from '../price/price-schedule.schema.js';
import { DISPUTE_KINDS, ENDING_KINDS, GROUNDS } from './performance.js';

const said = (most: number) => z.string().trim().min(1).max(most);
const papers = z.array(idSchema).max(20).default([]);
const password = z.string().min(1).max(200);
const day = z.iso.date();

export const handoverBody = z.strictObject({
  itemKeys: z.array(z.string().min(1).max(40)).min(1).max(200), handedOn: day, paperIds: papers.describe('papers of the kind delivery'), note: said(2_000).nullable().default(null), password: password.describe('handing over signs'),
}).meta({ id: 'HandoverInput' });
export type HandoverInput = z.infer<typeof handoverBody>;

export const milestonePlanBody = z.strictObject({
  milestones: z.array(z.strictObject({ key: milestoneIdSchema.describe('that of the price schedule where a payment hangs on it'), title: said(200), dueOn: day, by: z.enum(SIDES) })).min(1).max(50), note: said(2_000).nullable().default(null),
}).meta({ id: 'MilestonePlanInput' });
export type MilestonePlanInput = z.infer<typeof milestonePlanBody>;

export const demandBody = z.strictObject({ what: said(4_000).describe('what is owed and by when'), paperIds: papers }).meta({ id: 'PerformanceDemandInput' });
export type DemandInput = z.infer<typeof demandBody>;

export const forceMajeureBody = z.strictObject({ what: said(4_000), since: day, expectedEnd: day.nullable().default(null), paperIds: papers.describe('proof, papers of the kind evidence') }).meta({ id: 'ForceMajeureInput' });
export type ForceMajeureInput = z.infer<typeof forceMajeureBody>;

export const disputeBody = z.strictObject({ kind: z.enum(DISPUTE_KINDS), subject: said(4_000), reference: said(200).nullable().default(null) }).meta({ id: 'ContractDisputeInput' });
export type DisputeInput = z.infer<typeof disputeBody>;

export const endingBody = z.strictObject({
  kind: z.enum(ENDING_KINDS), ground: z.enum(GROUNDS), demandId: idSchema.nullable().default(null).describe('of a demand that was not met'), reason: said(2_000), paperId: idSchema.nullable().default(null).describe('the decision, a paper of the kind evidence'),
  reference: said(200).nullable().default(null).describe('number of the decision; with it a rescission waits for nobody'), password: password.describe('ending signs'),
}).meta({ id: 'ContractEndingInput' });
export type EndingInput = z.infer<typeof endingBody>;

export const performanceActBody = z.strictObject({
  version: z.int().min(1), reason: said(2_000).optional().describe('the words that the act needs: a reason, an answer, an outcome'), paperIds: papers, password: password.optional().describe('where the act is a signature'),
  on: day.optional().describe('the day of receipt, or on which force majeure ended'), reference: said(200).optional(),
}).meta({ id: 'PerformanceActInput' });
export type PerformanceActInput = z.infer<typeof performanceActBody>;
