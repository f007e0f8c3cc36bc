import type { Fraction } from './weights';
import { isUnread } from './weights';

interface Lanes { count?: number | null; startShare?: Fraction | null }
interface Prizes { kind: string; poolFen?: number | null; stages: readonly { fen?: number | null }[]; lanes?: Lanes | null }

const amount = (fen: number | null | undefined): number => (typeof fen === 'number' && Number.isFinite(fen) ? fen : 0);

export interface PrizeSum {
  readonly poolFen: number;
  /** What each lane of a race starts with; 0 elsewhere. */
  readonly startFen: number;
  readonly lanes: number;
  /** What the stages have to come to: the pool, in a race what the start money leaves of it. */
  readonly totalFen: number;
  readonly stagesFen: number;
  /** What the stages lack; below zero where they are too much. */
  readonly leftFen: number;
  /** Start money alone is more than the pool. */
  readonly overdrawn: boolean;
}

/** Pool, start money and stages to the fen, as the server counts them; what is not filled in yet counts as nothing. */
export function prizeSum({ kind, poolFen, stages, lanes }: Prizes): PrizeSum {
  const pool = amount(poolFen);
  const races = kind === 'race' && !!lanes?.count && !!lanes.startShare && !isUnread(lanes.startShare);
  const count = races ? lanes.count! : 0;
  const startFen = races ? Number((BigInt(pool) * BigInt(lanes.startShare!.numerator)) / BigInt(lanes.startShare!.denominator)) : 0;
  const totalFen = pool - count * startFen;
  const stagesFen = stages.reduce((sum, { fen }) => sum + amount(fen), 0);
  return { poolFen: pool, startFen, lanes: count, totalFen, stagesFen, leftFen: totalFen - stagesFen, overdrawn: races && count * lanes.startShare!.numerator > lanes.startShare!.denominator };
}
