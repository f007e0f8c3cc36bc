import type { ChallengeContent } from '../challenge.schema.js';
import { lanePlan, settlement, shareAmong, type Prizes } from '../prizes/prizes.js';
import { acceptedStages, contractRuns, START, tookEffect, type Lane } from './lane.js';

export const LINE_PROBLEMS = ['unpaid', 'overpaid', 'not_owed'] as const;
/** One sum of one lane: what the frozen edition owes it, and what arrived after what went back, in fen. */
export interface SettlementLine {
  readonly entryId: string;
  readonly number: number;
  readonly organisationId: string;
  readonly part: 'start' | 'stage';
  readonly id: string;
  readonly title: string | null;
  readonly owedFen: number;
  readonly paidFen: number;
  readonly why: (typeof LINE_PROBLEMS)[number] | null;
  /** What is owed, by the shares of the consortium. */
  readonly members: readonly { readonly organisationId: string; readonly name: string; readonly fen: number }[];
}
export interface PoolSettlement {
  readonly poolFen: number;
  readonly owedFen: number;
  readonly paidFen: number;
  /** Of the pool, once everything owed is paid. */
  readonly refundFen: number;
  readonly refundTo: 'organiser' | 'public_funds';
  readonly lines: readonly SettlementLine[];
  /** Entries under whose contract something may still become due. */
  readonly running: readonly string[];
  readonly addsUp: boolean;
}

export const prizesOf = ({ poolFen, stages, lanes }: ChallengeContent): Prizes => ({ poolFen: poolFen ?? 0, stages, lanes });
/** Start money of a lane in the order of its number; null where there is no race. */
export const startOf = (content: ChallengeContent): number | null => (content.kind === 'race' && content.lanes ? lanePlan(content.poolFen ?? 0, content.lanes).startFen[0]! : null);

/** Accepted: an ended or a running contract of the winner hinders nothing; a lane that is out has to be ended. */
const mustEnd = (lane: Lane): boolean => lane.entry.state !== 'completed' && contractRuns(lane);

/** What the edition owes for what was reached, beside what was paid by the contracts; paid and refunded come to the pool whatever was reached. */
export function poolSettlement(content: ChallengeContent, lanes: readonly Lane[]): PoolSettlement {
  const stageIds = content.stages.map(({ id }) => id);
  const start = startOf(content);
  const started = lanes.filter(tookEffect);
  const winner = lanes.find(({ entry }) => entry.state === 'completed') ?? lanes.filter(({ entry }) => entry.state !== 'eliminated').sort((a, b) => acceptedStages(b, stageIds).length - acceptedStages(a, stageIds).length)[0];
  const accepted = winner ? acceptedStages(winner, stageIds) : [];
  const lines = lanes.flatMap((lane): SettlementLine[] => [
    ...(start === null ? [] : [lineOf(lane, 'start', { id: START, title: null, fen: started.includes(lane) ? start : 0 })]),
    ...content.stages.map(({ id, title, fen }) => lineOf(lane, 'stage', { id, title, fen: lane === winner && accepted.includes(id) ? fen : 0 })),
  ]);
  const { paidFen: owedFen, refundFen } = settlement(content.kind, prizesOf(content), { started: start === null ? 0 : started.length, accepted });
  const paidFen = lines.reduce((sum, line) => sum + line.paidFen, 0);
  const running = lanes.filter(mustEnd).map(({ entry }) => entry.id);
  return {
    poolFen: content.poolFen ?? 0, owedFen, paidFen, refundFen, refundTo: content.publicFunds === null ? 'organiser' : 'public_funds', lines, running,
    addsUp: running.length === 0 && lines.every(({ why }) => why === null) && paidFen + refundFen === (content.poolFen ?? 0),
  };
}

function lineOf({ entry, deal }: Lane, part: SettlementLine['part'], { id, title, fen: owedFen }: { id: string; title: string | null; fen: number }): SettlementLine {
  const sum = deal?.sums.find((each) => each.id === id);
  const paidFen = sum ? sum.confirmedFen - sum.refundedFen : 0;
  const members = entry.proposal?.members ?? [];
  const shares = shareAmong(owedFen, members.map(({ share }) => share));
  return {
    entryId: entry.id, number: entry.number, organisationId: entry.organisationId, part, id, title, owedFen, paidFen, why: paidFen === owedFen ? null : owedFen === 0 ? 'not_owed' : paidFen < owedFen ? 'unpaid' : 'overpaid',
    members: members.map(({ organisationId, name }, at) => ({ organisationId, name, fen: shares[at]! })),
  };
}
