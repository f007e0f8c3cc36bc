import type { Criterion, Points } from './criteria.js';

/** An exact score: bigint over bigint, so that the order of adding changes nothing. */
export interface Score {
  readonly numerator: bigint;
  readonly denominator: bigint;
}
export interface Scorecard {
  readonly expertId: string;
  readonly entryId: string;
  readonly points: Points;
}
export interface EntryScore {
  readonly entryId: string;
  /** The mean of the weighted sums of all experts who scored it, 0 to 100. */
  readonly score: Score;
  readonly lowest: Score;
  readonly highest: Score;
  /** Beside the score, never instead of it: what is left once every expert is measured by the own mean and spread; null with fewer than two cards of an expert. */
  readonly calibrated: number | null;
  readonly experts: number;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
const reduced = (numerator: bigint, denominator: bigint): Score => {
  const by = gcd(numerator, denominator) || 1n;
  return { numerator: numerator / by, denominator: denominator / by };
};
const plus = (a: Score, b: Score): Score => reduced(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
const over = (a: Score, count: number): Score => reduced(a.numerator, a.denominator * BigInt(count));
const ZERO: Score = { numerator: 0n, denominator: 1n };

/** -1, 0 or 1, exactly. */
export function compareScores(a: Score, b: Score): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}
export const scoreNumber = ({ numerator, denominator }: Score): number => Number(numerator) / Number(denominator);

/** The weighted sum of one card, 0 to 100. */
export function cardScore(criteria: readonly Criterion[], points: Points): Score {
  return criteria.reduce((sum, { id, weight }) => plus(sum, reduced(BigInt(weight.numerator) * BigInt(points[id] ?? 0), BigInt(weight.denominator))), ZERO);
}

/** Scores of all entries, the best first; equal ones by id. Any order of the cards gives the same. */
export function scoresOf(criteria: readonly Criterion[], cards: readonly Scorecard[]): readonly EntryScore[] {
  const scored = cards.map((card) => ({ ...card, score: cardScore(criteria, card.points) }));
  const habits = habitsOf(scored);
  const overall = meanOf(scored.map(({ score }) => scoreNumber(score)));
  return [...new Set(scored.map(({ entryId }) => entryId))].map((entryId): EntryScore => {
    const own = scored.filter((card) => card.entryId === entryId);
    const ranked = own.map(({ score }) => score).sort(compareScores);
    const shifted = own.map(({ expertId, score }) => habits.get(expertId)?.(scoreNumber(score)) ?? null);
    return {
      entryId, score: over(own.reduce((sum, { score }) => plus(sum, score), ZERO), own.length), lowest: ranked[0]!, highest: ranked.at(-1)!, experts: own.length,
      calibrated: shifted.some((each) => each === null) ? null : rounded(overall + meanOf((shifted as number[]).sort((a, b) => a - b))),
    };
  }).sort((a, b) => compareScores(b.score, a.score) || (a.entryId < b.entryId ? -1 : 1));
}

/** Mean points of each entry by criterion, exact; of cards that are whole. */
export function criterionMeans(criteria: readonly Criterion[], cards: readonly Scorecard[]): ReadonlyMap<string, Readonly<Record<string, Score>>> {
  const alone = criteria.map((each) => [each.id, new Map(scoresOf([{ ...each, weight: { numerator: 1, denominator: 1 } }], cards).map(({ entryId, score }) => [entryId, score]))] as const);
  return new Map([...new Set(cards.map(({ entryId }) => entryId))].map((entryId) => [entryId, Object.fromEntries(alone.map(([id, means]) => [id, means.get(entryId)!]))]));
}

const meanOf = (values: readonly number[]): number => (values.length === 0 ? 0 : [...values].sort((a, b) => a - b).reduce((sum, each) => sum + each, 0) / values.length);
const spreadOf = (values: readonly number[]): number => Math.sqrt(meanOf(values.map((each) => (each - meanOf(values)) ** 2)));
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** How far above or below the own mean a score lies, stretched to the spread of all: harsh and mild, wide and narrow scorers become alike. */
function habitsOf(cards: readonly { readonly expertId: string; readonly score: Score }[]): ReadonlyMap<string, (score: number) => number> {
  const spread = spreadOf(cards.map(({ score }) => scoreNumber(score)));
  return new Map([...new Set(cards.map(({ expertId }) => expertId))].flatMap((expertId) => {
    const own = cards.filter((card) => card.expertId === expertId).map(({ score }) => scoreNumber(score));
    const [mean, width] = [meanOf(own), spreadOf(own)];
    return own.length < 2 ? [] : [[expertId, (score: number) => (width === 0 ? 0 : ((score - mean) / width) * spread)] as const];
  }));
}
