/** One signed card, as its quality is counted. */
export interface ScoredCard {
  /** Signed on or before the day on which cards were due. */
  readonly inTime: boolean;
  /** Its weighted sum, and the median of the panel for the same entry; 0 to 100. */
  readonly score: number;
  readonly median: number;
  /** Criteria with a comment, of how many. */
  readonly commented: number;
  readonly criteria: number;
  /** Characters of all comments. */
  readonly length: number;
}
export interface Quality {
  /** 0 to 100; a figure for people to look at, nothing follows from it by itself. */
  readonly score: number;
  /** Share of cards in time, 0 to 1. */
  readonly inTime: number;
  /** Mean absolute distance from the median of the panel, in points. */
  readonly distance: number;
  /** Mean share of what comments should be, 0 to 1. */
  readonly comments: number;
}
/** Points of distance at which closeness counts nothing any more, and characters of a card's comments at which more counts no more. Both are the product's own. */
export const FAR_POINTS = 30;
export const ENOUGH_CHARACTERS = 120;

export function medianOf(values: readonly number[]): number {
  const ranked = [...values].sort((a, b) => a - b);
  const middle = Math.floor(ranked.length / 2);
  return ranked.length === 0 ? 0 : ranked.length % 2 === 1 ? ranked[middle]! : (ranked[middle - 1]! + ranked[middle]!) / 2;
}
const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;
const rounded = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** 40 for cards in time, 40 for closeness to the median (none from 30 points on), 20 for comments (half that each criterion has one, half their length up to 120 characters); null without a card. */
export function qualityOf(cards: readonly ScoredCard[]): Quality | null {
  if (cards.length === 0) return null;
  const inTime = mean(cards.map((card) => (card.inTime ? 1 : 0)));
  const distance = mean(cards.map(({ score, median }) => Math.abs(score - median)));
  const comments = mean(cards.map(({ commented, criteria, length }) => (criteria === 0 ? 0 : commented / criteria) / 2 + Math.min(1, length / ENOUGH_CHARACTERS) / 2));
  return { score: Math.round(40 * inTime + 40 * Math.max(0, 1 - distance / FAR_POINTS) + 20 * comments), inTime: rounded(inTime, 2), distance: rounded(distance, 1), comments: rounded(comments, 2) };
}

/** How an expert scores beside the panel: from this many points of difference of the means they are called harsh or mild. */
export const NOTICEABLE_POINTS = 5;
export type Habit = 'harsh' | 'mild' | 'even';
export const habitOf = (own: number, panel: number): Habit => (own - panel <= -NOTICEABLE_POINTS ? 'harsh' : own - panel >= NOTICEABLE_POINTS ? 'mild' : 'even');
