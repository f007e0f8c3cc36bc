import type { ExactScore, Ranked } from '../award/decision.js';
import type { Score } from '../criteria/score.js';
import type { Ranking } from './ranking.js';

/** One line of the ranking that a decision keeps, as the award and the archive read it. */
export interface RankingLine extends Ranked {
  readonly number: number;
  readonly place: number;
}

const exact = ({ numerator, denominator }: Score): ExactScore => ({ numerator: String(numerator), denominator: String(denominator) });

/** What a conclusion freezes of a ranking; `means`: points by criterion of each entry, `numbers`: of the entries, in the order of arrival. */
export function frozenRanking({ order }: Ranking, means: ReadonlyMap<string, Readonly<Record<string, Score>>>, numbers: ReadonlyMap<string, number>): RankingLine[] {
  return order.map(({ entryId, place, score, lowest, highest, calibrated, experts }) => ({
    entryId, number: numbers.get(entryId)!, place, score: exact(score), lowest: exact(lowest), highest: exact(highest), calibrated, experts,
    criteria: Object.fromEntries(Object.entries(means.get(entryId) ?? {}).map(([id, mean]) => [id, exact(mean)])),
  }));
}
