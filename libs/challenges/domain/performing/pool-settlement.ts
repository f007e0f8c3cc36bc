import { isWhole } from '@app/kernel';
import type { ChallengeContent } from '../challenge.schema.js';
import { lanePlan, settlement, shareAmong, type Prizes } from '../prizes/prizes.js';
import { acceptedStages, contractRuns, contractSettled, contractVoid, START, tookEffect, type Lane, type LaneSum } from './lane.js';

/** Why what was paid differs from what is owed, and why less is owed than by the edition. */
export const LINE_WHYS = ['unpaid', 'overpaid', 'not_owed', 'contract_settled'] as const;
/** One sum of one lane: what the frozen edition owes it, or less where its ended contract settled that, and what arrived after what went back, in fen. */
export interface SettlementLine {
  readonly entryId: string;
  readonly number: number;
  readonly organisationId: string;
  readonly part: 'start' | 'stage';
  readonly id: string;
  readonly title: string | null;
  readonly owedFen: number;
  readonly paidFen: number;
  readonly why: (typeof LINE_WHYS)[number] | null;
  /** What is owed, by the shares of the consortium; empty where they are not the whole. */
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

/** What the edition owes for what was reached, beside what was paid by the contracts; owed and refunded come to the pool whatever was reached. What an ended contract gave back or never paid stays in the pool. */
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
  const edition = settlement(content.kind, prizesOf(content), { started: start === null ? 0 : started.length, accepted });
  const sum = (of: 'owedFen' | 'paidFen'): number => lines.reduce((all, line) => all + line[of], 0);
  const [owedFen, paidFen] = [sum('owedFen'), sum('paidFen')];
  const refundFen = edition.refundFen + edition.paidFen - owedFen;
  const running = lanes.filter(mustEnd).map(({ entry }) => entry.id);
  return {
    poolFen: content.poolFen ?? 0, owedFen, paidFen, refundFen, refundTo: content.publicFunds === null ? 'organiser' : 'public_funds', lines, running,
    addsUp: running.length === 0 && lines.every((line) => line.paidFen === line.owedFen) && paidFen + refundFen === (content.poolFen ?? 0),
  };
}

function lineOf(lane: Lane, part: SettlementLine['part'], { id, title, fen: editionFen }: { id: string; title: string | null; fen: number }): SettlementLine {
  const { entry, deal } = lane;
  const sum = deal?.sums.find((each) => each.id === id);
  const paidFen = sum ? sum.confirmedFen - sum.refundedFen : 0;
  const owedFen = owedOf(lane, editionFen, sum);
  const members = entry.proposal?.members ?? [];
  const shares = members.map(({ share }) => share);
  const parts = isWhole(shares) ? shareAmong(owedFen, shares) : null;
  return {
    entryId: entry.id, number: entry.number, organisationId: entry.organisationId, part, id, title, owedFen, paidFen,
    why: paidFen < owedFen ? 'unpaid' : paidFen > owedFen ? (editionFen === 0 ? 'not_owed' : 'overpaid') : owedFen < editionFen ? 'contract_settled' : null,
    members: parts === null ? [] : members.map(({ organisationId, name }, at) => ({ organisationId, name, fen: parts[at]! })),
  };
}

/** A running contract owes what the edition does. Once it ended, what went back (beyond a correction of too much) is not owed again; a void one owes nothing more than it keeps. */
function owedOf(lane: Lane, editionFen: number, sum: LaneSum | undefined): number {
  const [confirmed, back] = [sum?.confirmedFen ?? 0, sum?.refundedFen ?? 0];
  if (contractVoid(lane)) return Math.min(editionFen, confirmed - back);
  if (!contractSettled(lane)) return editionFen;
  return Math.max(0, editionFen - Math.max(0, back - Math.max(0, confirmed - editionFen)));
}
