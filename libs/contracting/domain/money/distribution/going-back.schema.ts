import type { Fen } from '@app/kernel';
import { z } from 'zod';
import type { Governed } from '../governed.js';
import type { Receipt } from '../net-income.schema.js';
import type { Classified } from './half-taxed.js';
import type { PayrollRow, RewardLayer } from './half-taxed.schema.js';
import type { Run } from './run.js';

export const GOING_BACK_CAUSES = ['refund', 'invalidity', 'rescission', 'registration_cancelled'] as const;
export type GoingBackCause = (typeof GOING_BACK_CAUSES)[number];

/** Patent Law 47: invalidity leaves performed contracts as they are, apart from the named grounds, on which a person decides. */
export const invalidityEffectSchema = z.strictObject({ performedContractsStand: z.boolean(), exceptions: z.array(z.enum(['bad_faith', 'plainly_unfair'])) });
export type InvalidityEffect = z.infer<typeof invalidityEffectSchema>;
export const INVALIDITY_GROUNDS = ['none', 'bad_faith', 'plainly_unfair'] as const;
export interface InvalidityDecision {
  readonly ground: (typeof INVALIDITY_GROUNDS)[number];
  readonly decidedBy: string;
  readonly document: string;
}

/** A figure that was reported, in fen, and what it rests on. */
export interface IndicatorEntry {
  readonly id: string;
  readonly indicator: string;
  readonly fen: Fen;
  readonly restsOn: { readonly receipt: string } | { readonly reward: string } | { readonly contract: true };
  /** Does it count only while the contract is registered? */
  readonly needsRegistration: boolean;
}

export interface PersonSum {
  /** `origin` of the run. */
  readonly run: string;
  readonly person: string;
  readonly fen: Fen;
}

export interface GoingBackFacts {
  readonly key: string;
  readonly on: string;
  readonly cause: GoingBackCause;
  readonly document: string;
  /** What goes back to the paying party, by receipt, in fen. */
  readonly refunds: readonly { readonly receiptId: string; readonly fen: Fen }[];
  /** Receipts as they stand, less earlier refunds. */
  readonly receipts: readonly Receipt[];
  /** Runs that stand: neither reversed nor computed again. */
  readonly runs: readonly Run[];
  /** All that was ever paid, and given back, by run and person. */
  readonly paid: readonly PersonSum[];
  readonly recovered: readonly PersonSum[];
  /** All that earlier goings-back have moved to `clawback_due`, recovered or not. */
  readonly demanded: readonly PersonSum[];
  readonly rows: readonly PayrollRow[];
  /** Class of a piece as things stand after this act (registration cancelled, say). */
  readonly classify: (piece: RewardLayer & { readonly person: string; readonly paidOn: string }) => Classified;
  readonly indicators: readonly IndicatorEntry[];
  /** For invalidity: `patent.invalidity-effect` and the decision of a person. */
  readonly invalidity: { readonly rule: Governed<InvalidityEffect> | undefined; readonly decision: InvalidityDecision | null } | null;
}
