import type { Entry } from '../entry/entry.js';

/** What contracting calls the start money of a lane. */
export const START = '0-start';

export interface LaneEvidence { readonly paperId: string; readonly name: string; readonly sha256: string; readonly at: Date }
export interface LaneMilestone {
  readonly id: string;
  /** The id of a stage, or of a gate without a payment. */
  readonly key: string;
  readonly title: string;
  /** A civil day in China. */
  readonly dueOn: string;
  /** The holder is the team; what the organiser owes is nothing that the team can miss. */
  readonly by: 'holder' | 'acquirer';
  readonly state: string;
  readonly version: number;
  readonly submittedOn: string | null;
  readonly acceptedOn: string | null;
  readonly lateDays: number;
  readonly evidence: readonly LaneEvidence[];
}
/** Sums in fen; `dueOn` null while nothing is due. */
export interface LaneSum {
  readonly id: string;
  readonly fen: number;
  readonly dueOn: string | null;
  readonly confirmedFen: number;
  readonly refundedFen: number;
  readonly payments: readonly { readonly id: string; readonly fen: number; readonly paidOn: string; readonly bankReference: string }[];
}
/** The contract with one winner as contracting tells it. */
export interface LaneContract {
  readonly entryId: string;
  readonly dealId: string;
  readonly dealState: string;
  readonly contract: { readonly id: string; readonly number: string; readonly state: string; readonly effectiveOn: string | null; readonly endReason: string | null } | null;
  readonly milestones: readonly LaneMilestone[];
  readonly sums: readonly LaneSum[];
  readonly forceMajeure: readonly { readonly id: string; readonly state: string; readonly what: string; readonly since: string; readonly endedOn: string | null; readonly at: Date }[];
  /** `at` is when it was proposed, `effectiveAt` when it took effect; `groundId` names the force majeure or demand it rests on. */
  readonly endings: readonly { readonly id: string; readonly state: string; readonly kind: string; readonly ground: string; readonly groundId: string | null; readonly reason: string; readonly at: Date; readonly effectiveAt: Date | null }[];
}
/** One winner: a lane of a race, or the only one. */
export interface Lane {
  readonly entry: Entry;
  /** Null until the organiser proposed it. */
  readonly deal: LaneContract | null;
}

/** States of an entry that was chosen once. */
export const WON: readonly Entry['state'][] = ['chosen', 'eliminated', 'failed', 'completed'];
/** Still at work. */
export const runs = ({ entry }: Lane): boolean => entry.state === 'chosen';
export const inEffect = ({ deal }: Lane): boolean => deal?.contract?.state === 'in_effect';
/** Also where it was ended since: something may have been paid under it. */
export const tookEffect = ({ deal }: Lane): boolean => (deal?.contract?.effectiveOn ?? null) !== null;
/** The contract was in effect and is no longer. */
export const contractEnded = ({ deal }: Lane): boolean => ['terminated', 'rescinded'].includes(deal?.contract?.state ?? '');
/** Something may still become due under it. */
export const contractRuns = ({ deal }: Lane): boolean => deal !== null && (deal.contract === null ? ['proposed', 'talking', 'agreed'].includes(deal.dealState) : !['terminated', 'rescinded', 'cancelled', 'performed'].includes(deal.contract.state));

/** Ended in contracting, by whichever way: what was paid under it is settled there, and money may have gone back. */
export const contractSettled = ({ deal }: Lane): boolean => ['performed', 'terminated', 'rescinded'].includes(deal?.contract?.state ?? '');
/** It never bound anybody: what was not paid is not paid any more. */
export const contractVoid = ({ deal }: Lane): boolean => deal?.contract?.state === 'rescinded';

/** The team's own, planned and not handed in by its day, or sent back: what a lane may be eliminated for, and what a stage fails by once its day is over. */
export const missed = ({ state, dueOn, by }: Pick<LaneMilestone, 'state' | 'dueOn' | 'by'>, today: string): boolean => by === 'holder' && (state === 'sent_back' || (state === 'planned' && dueOn < today));
const refusedForGood = ({ state, dueOn, by }: LaneMilestone, today: string): boolean => by === 'holder' && state === 'sent_back' && dueOn < today;

/** Its contract was ended, or a stage was sent back and its day is over. */
export const failedForGood = (lane: Lane, stageIds: readonly string[], today: string): boolean =>
  contractEnded(lane) || (lane.deal?.milestones ?? []).some((milestone) => stageIds.includes(milestone.key) && refusedForGood(milestone, today));

/** Acknowledged by the other side, or the ground on which the contract ended. */
export const forceMajeureStands = ({ deal }: Lane): boolean =>
  (deal?.forceMajeure ?? []).some(({ state }) => state === 'acknowledged') || (deal?.endings ?? []).some(({ state, ground }) => state === 'effective' && ground === 'force_majeure');

export const acceptedStages = ({ deal }: Lane, stageIds: readonly string[]): string[] => stageIds.filter((id) => (deal?.milestones ?? []).some(({ key, state }) => key === id && state === 'accepted'));
