import type { Side } from '../deal.js';
import type { DeliveryForm } from '../terms/terms.schema.js';

/** What the parties move while a contract is performed; each has a table of acts of its own. */
export const THINGS = ['handover', 'milestone-plan', 'milestone', 'demand-to-perform', 'force-majeure', 'contract-dispute', 'contract-ending'] as const;
export type Thing = (typeof THINGS)[number];

export const HANDOVER_STATES = ['handed_over', 'received', 'accepted', 'refused', 'returned', 'withdrawn'] as const;
export const PLAN_STATES = ['proposed', 'agreed', 'refused', 'withdrawn', 'superseded'] as const;
export const MILESTONE_STATES = ['planned', 'submitted', 'sent_back', 'accepted', 'dropped'] as const;
export const DEMAND_STATES = ['open', 'disputed', 'said_performed', 'performed', 'withdrawn'] as const;
export const FORCE_MAJEURE_STATES = ['notified', 'acknowledged', 'contested', 'over', 'withdrawn'] as const;
export const DISPUTE_STATES = ['open', 'settled', 'withdrawn', 'decided'] as const;
export const ENDING_STATES = ['proposed', 'effective', 'refused', 'withdrawn', 'overtaken'] as const;
export type HandoverState = (typeof HANDOVER_STATES)[number];
export type PlanState = (typeof PLAN_STATES)[number];
export type MilestoneState = (typeof MILESTONE_STATES)[number];
export type DemandState = (typeof DEMAND_STATES)[number];
export type ForceMajeureState = (typeof FORCE_MAJEURE_STATES)[number];
export type DisputeState = (typeof DISPUTE_STATES)[number];
export type EndingState = (typeof ENDING_STATES)[number];

/** One row that the parties move: `side` and `personId` are those who began it. */
interface Moved<State extends string> {
  readonly id: string;
  readonly contractId: string;
  readonly state: State;
  readonly version: number;
  readonly side: Side;
  readonly personId: string;
  readonly at: Date;
}

/** Of the list that the terms give; `key` stays while the item does. */
export interface DeliveryItem { readonly key: string; readonly item: string; readonly form: DeliveryForm; readonly quantity: string | null; readonly dueOn: string | null }

/** A signed list of what was handed over. Days are civil days in China. */
export interface Handover extends Moved<HandoverState> {
  readonly items: readonly DeliveryItem[];
  readonly handedOn: string;
  readonly paperIds: readonly string[];
  readonly note: string | null;
  /** As the receiver signed it. */
  readonly receivedOn: string | null;
  /** The last day to say whether it is accepted; null before receipt, and where the terms name no days. */
  readonly acceptBy: string | null;
  readonly acceptedOn: string | null;
}

/** `key` is the milestone's id in the price schedule where a payment hangs on it; `by` performs it, the other side accepts. */
export interface PlannedMilestone { readonly key: string; readonly title: string; readonly dueOn: string; readonly by: Side }
export interface MilestonePlan extends Moved<PlanState> {
  readonly number: number;
  readonly milestones: readonly PlannedMilestone[];
  readonly note: string | null;
}
export interface Milestone extends Omit<Moved<MilestoneState>, 'side' | 'personId' | 'at'>, PlannedMilestone {
  readonly planId: string;
  readonly submittedOn: string | null;
  readonly acceptedOn: string | null;
}

/** A demand to perform; the days of the cure period are frozen with it. */
export interface Demand extends Moved<DemandState> {
  readonly what: string;
  readonly paperIds: readonly string[];
  readonly madeOn: string;
  readonly cureDays: number;
  readonly ruleVersionId: string;
}

export interface ForceMajeure extends Moved<ForceMajeureState> {
  readonly what: string;
  readonly since: string;
  readonly expectedEnd: string | null;
  readonly paperIds: readonly string[];
  readonly endedOn: string | null;
}

export const DISPUTE_KINDS = ['negotiation', 'court', 'arbitration'] as const;
export type DisputeKind = (typeof DISPUTE_KINDS)[number];
export interface ContractDispute extends Moved<DisputeState> {
  readonly kind: DisputeKind;
  readonly subject: string;
  readonly reference: string | null;
  readonly outcome: string | null;
  readonly paperId: string | null;
}

export const ENDING_KINDS = ['terminate', 'complete', 'rescind'] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];
/** Why it ends: both agree, a demand was not met in its time, force majeure defeats the purpose, or a court or authority decided. */
export const GROUNDS = ['agreement', 'demand', 'force_majeure', 'decision'] as const;
export type Ground = (typeof GROUNDS)[number];
export interface ContractEnding extends Moved<EndingState> {
  readonly kind: EndingKind;
  readonly ground: Ground;
  readonly groundId: string | null;
  readonly reason: string;
  readonly paperId: string | null;
  /** Number of the decision. */
  readonly reference: string | null;
}

/** One entry of the history; never changed. */
export interface PerformanceStep {
  readonly id: string;
  readonly contractId: string;
  readonly thing: Thing;
  readonly thingId: string;
  readonly act: string;
  readonly side: Side;
  readonly personId: string;
  readonly words: string | null;
  readonly paperIds: readonly string[];
  readonly at: Date;
}
