import { type Fen, fenSchema } from '@app/kernel';
import { z } from 'zod';
import { COST_KINDS } from './accounts.js';
import type { Governed } from './governed.js';

/** `cost` covers every kind but tax, `taxes` is the word of some provinces for `tax`; the others are single kinds of cost. */
export const DEDUCTION_WORDS = ['cost', 'taxes', ...COST_KINDS] as const;

/** What is deducted from receipts; without `publicResearchMoneyIsCost` the list makes no difference by who paid. */
export const deductionListSchema = z.strictObject({ deduct: z.array(z.enum(DEDUCTION_WORDS)).min(1), publicResearchMoneyIsCost: z.boolean().optional() });
export type DeductionList = z.infer<typeof deductionListSchema>;

/** `reward.net-income-deductions` of the jurisdiction, or where it has none in force the unit's own written list. */
export type DeductionBasis =
  | { readonly source: 'registry'; readonly list: Governed<DeductionList> }
  | { readonly source: 'unit'; readonly document: string; readonly list: { readonly value: DeductionList } };

/** A payment that arrived; for 作价投资 the contribution in fen. */
export interface Receipt {
  readonly id: string;
  readonly on: string;
  readonly fen: Fen;
}

/** A cost as people enter it. `fen` is what was spent, `evidence` the paper that shows it. */
export const costSchema = z.strictObject({
  kind: z.enum(COST_KINDS), on: z.iso.date(), fen: fenSchema.min(1), evidence: z.string().trim().min(1).max(200), publicMoney: z.boolean().describe('paid from public research money'),
}).meta({ id: 'ConversionCost' });

/** A cost with what of it no earlier run has deducted, in fen. */
export interface OpenCost extends z.infer<typeof costSchema> {
  readonly id: string;
}
