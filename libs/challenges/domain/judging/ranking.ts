import { compareFractions } from '@app/kernel';
import type { ChallengeKind } from '../challenge-kinds.js';
import type { Criterion } from '../criteria/criteria.js';
import { compareScores, scoresOf, type EntryScore, type Score, type Scorecard } from '../criteria/score.js';

export interface RankedEntry extends EntryScore {
  /** Entries with the same score share a place; the next one counts them all. */
  readonly place: number;
  /** Points on the criterion that weighs most, as a mean; what parts a tie at the border. */
  readonly heaviest: Score;
}
export interface Ranking {
  /** The best first; tied ones in the order in which the tie would be parted. */
  readonly order: readonly RankedEntry[];
  /** Those whom the criteria put first, as many as are to be chosen. */
  readonly first: readonly string[];
  /** A tie across the border of those who are chosen, and by what it was parted; null where there is none. */
  readonly border: { readonly entryIds: readonly string[]; readonly by: 'heaviest' | 'draw' } | null;
}

/** The criterion with the greatest weight; of equal ones the one that was published first. */
export const heaviestOf = (criteria: readonly Criterion[]): Criterion | undefined => criteria.reduce<Criterion | undefined>((most, each) => (most === undefined || compareFractions(each.weight, most.weight) > 0 ? each : most), undefined);

/**
 * Ranks entries by the published criteria. A tie is parted by the mean points on the heaviest criterion, then by SHA-256 over the seed and the entry's key, `seed:key`, the smaller hex first:
 * the seed is that of the draw of experts, known before anybody scored; the key is the entry's number, which its sender did not choose. Any order of the cards gives the same. `sha256` answers hex.
 */
export function rankEntries(criteria: readonly Criterion[], cards: readonly Scorecard[], { count, seed, keys }: { readonly count: number; readonly seed: string; readonly keys: ReadonlyMap<string, string> }, sha256: (text: string) => string): Ranking {
  const scores = scoresOf(criteria, cards);
  const heaviest = heaviestOf(criteria);
  const onHeaviest = new Map((heaviest ? scoresOf([{ ...heaviest, weight: { numerator: 1, denominator: 1 } }], cards) : []).map(({ entryId, score }) => [entryId, score]));
  const lots = new Map(scores.map(({ entryId }) => [entryId, sha256(`${seed}:${keys.get(entryId)!}`)]));
  const order = scores
    .map((each): RankedEntry => ({ ...each, heaviest: onHeaviest.get(each.entryId)!, place: 1 + scores.filter(({ score }) => compareScores(score, each.score) > 0).length }))
    .sort((a, b) => compareScores(b.score, a.score) || compareScores(b.heaviest, a.heaviest) || (lots.get(a.entryId)! < lots.get(b.entryId)! ? -1 : 1));
  const [last, next] = [order[count - 1], order[count]];
  const tied = last && next && compareScores(last.score, next.score) === 0;
  return {
    order, first: order.slice(0, count).map(({ entryId }) => entryId),
    border: tied ? { entryIds: order.filter(({ place }) => place === last.place).map(({ entryId }) => entryId), by: compareScores(last.heaviest, next.heaviest) === 0 ? 'draw' : 'heaviest' } : null,
  };
}

/** A race needs two to run. */
export const LEAST_LANES = 2;

/** How many are chosen of so many that are judged: one, or the lanes of a race, as many as there are; null where there are too few. */
export function winnersCount(kind: ChallengeKind, lanes: { readonly count: number } | null, judged: number): number | null {
  const wanted = kind === 'race' && lanes ? Math.min(lanes.count, judged) : 1;
  return judged < 1 || (kind === 'race' && wanted < LEAST_LANES) ? null : wanted;
}

export const scoreText = ({ numerator, denominator }: Score): string => (denominator === 1n ? String(numerator) : `${numerator}/${denominator}`);
