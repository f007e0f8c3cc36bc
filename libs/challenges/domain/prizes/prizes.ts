import { splitFen, type Fraction } from '@app/kernel';
import type { ChallengeKind } from '../challenge-kinds.js';

/** One payment of the pool, due when its milestone is accepted. */
export interface Stage {
  readonly id: string;
  readonly title: string;
  readonly fen: number;
}
export interface Prizes {
  readonly poolFen: number;
  readonly stages: readonly Stage[];
  /** Of a race: how many run, and what each gets to start with, as a share of the pool. */
  readonly lanes: { readonly count: number; readonly startShare: Fraction } | null;
}
/** What a winner of a race gets beside the start money, and what every lane gets at the start. */
export interface LanePlan {
  readonly startFen: readonly number[];
  readonly remainderFen: number;
}

/** In a race the stages share what is left once every lane has its start money; elsewhere the whole pool (rules I1, I4). */
export function stagesTotal(kind: ChallengeKind, prizes: Prizes): number {
  return kind === 'race' && prizes.lanes ? lanePlan(prizes.poolFen, prizes.lanes).remainderFen : prizes.poolFen;
}
export const stagesSum = ({ stages }: Prizes): number => stages.reduce((sum, { fen }) => sum + fen, 0);

/**
 * Start money of each lane and what is left for the winner: together exactly the pool, to the fen.
 * @throws RangeError where the start money alone is more than the pool
 */
export function lanePlan(poolFen: number, { count, startShare }: NonNullable<Prizes['lanes']>): LanePlan {
  const { numerator, denominator } = startShare;
  if (count * numerator > denominator) throw new RangeError('the lanes start with more than the pool');
  const startFen = Array.from({ length: count }, () => Number((BigInt(poolFen) * BigInt(numerator)) / BigInt(denominator)));
  return { startFen, remainderFen: poolFen - startFen.reduce((sum, fen) => sum + fen, 0) };
}

/** What is paid out of the pool and what goes back, once it is known which stages of the winner were accepted and how many lanes started. */
export function settlement(kind: ChallengeKind, prizes: Prizes, { started, accepted }: { readonly started: number; readonly accepted: readonly string[] }): { readonly paidFen: number; readonly refundFen: number } {
  const starts = kind === 'race' && prizes.lanes ? lanePlan(prizes.poolFen, prizes.lanes).startFen.slice(0, started).reduce((sum, fen) => sum + fen, 0) : 0;
  const stages = prizes.stages.filter(({ id }) => accepted.includes(id)).reduce((sum, { fen }) => sum + fen, 0);
  return { paidFen: starts + stages, refundFen: prizes.poolFen - starts - stages };
}

/** What a consortium's members get of a payment, to the fen. */
export const shareAmong = (fen: number, shares: readonly Fraction[]): readonly number[] => splitFen(fen, shares);
