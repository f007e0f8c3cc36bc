import { isWhole, type Fraction } from '@app/kernel';

/** One line of the weighted card. Weights of a card sum to exactly 1. */
export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly weight: Fraction;
  /** What the least and the most points mean, for the expert. */
  readonly guide: string | null;
}
/** Points are whole, from 0 to 100, whatever the criterion. */
export const MOST_POINTS = 100;

/** Points of one expert by criterion. */
export type Points = Readonly<Record<string, number>>;

export const weightsAreWhole = (criteria: readonly Criterion[]): boolean => isWhole(criteria.map(({ weight }) => weight));

/** Criteria that the points leave out, or points for what is no criterion, or outside of 0 to 100. */
export function faultsOf(criteria: readonly Criterion[], points: Points): readonly string[] {
  const known = new Set(criteria.map(({ id }) => id));
  const missing = criteria.filter(({ id }) => !Object.hasOwn(points, id)).map(({ id }) => id);
  const wrong = Object.entries(points).filter(([id, given]) => !known.has(id) || !Number.isInteger(given) || given < 0 || given > MOST_POINTS).map(([id]) => id);
  return [...new Set([...missing, ...wrong])].sort();
}
