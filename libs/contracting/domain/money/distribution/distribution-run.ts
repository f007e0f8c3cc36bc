import type { Run } from './run.js';

export const RUN_STATES = ['prepared', 'confirmed', 'returned', 'reversed'] as const;
export type RunState = (typeof RUN_STATES)[number];
/** Their receipts and costs are used up. */
export const LIVE_RUNS: readonly RunState[] = ['prepared', 'confirmed'];

/** A distribution on its way: computed by the office, confirmed by finance or a leader, taken back where money goes back. */
export interface DistributionRun {
  readonly id: string;
  readonly contractId: string;
  /** Of the computed run; its entries begin with it. */
  readonly key: string;
  /** The first of a chain that going back computed anew: payouts and debts belong to it. */
  readonly origin: string;
  readonly state: RunState;
  readonly version: number;
  readonly run: Run;
  readonly ruleVersionIds: readonly string[];
  readonly noticeId: string | null;
  readonly preparedBy: string;
  readonly preparedAt: Date;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Date | null;
  readonly endReason: string | null;
}
