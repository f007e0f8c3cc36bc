/** An exact score as a number, for pictures and sums: "244/3" or "81". */
export function scoreOf(text: string): number {
  const [numerator, denominator = '1'] = text.split('/');
  return Number(numerator) / Number(denominator);
}
export const scoreText = (text: string): string => String(Math.round(scoreOf(text) * 100) / 100);

interface Weighted { id: string; weight: { numerator: number; denominator: number } }
/** The weighted sum of what has points so far, and whether every criterion has. */
export function weightedSum(criteria: readonly Weighted[], points: Readonly<Record<string, number | null | undefined>>): { sum: number; whole: boolean } {
  const given = criteria.filter(({ id }) => typeof points[id] === 'number');
  return { sum: Math.round(given.reduce((all, { id, weight }) => all + ((points[id] ?? 0) * weight.numerator) / weight.denominator, 0) * 100) / 100, whole: given.length === criteria.length };
}

/** Criteria on which an entry did worst, two at most. */
export const weakest = (criteria: readonly { id: string; mean: number }[]): readonly { id: string; mean: number }[] => [...criteria].sort((a, b) => a.mean - b.mean).slice(0, 2);
