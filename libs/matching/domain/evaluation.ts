/** One graded pair as the scorer saw it. Levels 1 (irrelevant) to 4 (strongly relevant). */
export interface GradedPair {
  demandId: string;
  achievementId: string;
  score: number;
  level: number;
}

/** Demands with fewer candidates say little about an order. */
const FEWEST_CANDIDATES = 5;
const CUT = 10;

/**
 * Normalised discounted cumulative gain at 10, gain 2^(level-1)-1, discount log2(rank+1) (Järvelin and Kekäläinen 2002),
 * the mean over demands with at least 5 candidates and one of level 2 or more; NaN when there is none.
 */
export function ndcg10(pairs: readonly GradedPair[]): number {
  const values: number[] = [];
  for (const group of byDemand(pairs)) {
    if (group.length < FEWEST_CANDIDATES || !group.some(({ level }) => level >= 2)) continue;
    const ideal = gainOf([...group].sort((a, b) => b.level - a.level));
    values.push(gainOf([...group].sort(bestFirst)) / ideal);
  }
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Ties by id, which knows nothing of the level. */
export function bestFirst(a: GradedPair, b: GradedPair): number {
  return b.score - a.score || (a.achievementId < b.achievementId ? -1 : 1);
}

function gainOf(ranked: readonly GradedPair[]): number {
  return ranked.slice(0, CUT).reduce((sum, { level }, index) => sum + (2 ** (level - 1) - 1) / Math.log2(index + 2), 0);
}

export function byDemand(pairs: readonly GradedPair[]): GradedPair[][] {
  const groups = new Map<string, GradedPair[]>();
  for (const pair of pairs) {
    const group = groups.get(pair.demandId);
    if (group) group.push(pair);
    else groups.set(pair.demandId, [pair]);
  }
  return [...groups.values()];
}

/** The chance that a pair of level 3 or more scores above one below (ties count half); NaN when one of them is absent. */
export function aucLevel3(pairs: readonly GradedPair[]): number {
  const ranks = midRanks(pairs.map(({ score }) => score));
  let sum = 0;
  let good = 0;
  pairs.forEach(({ level }, index) => {
    if (level < 3) return;
    sum += ranks[index]!;
    good++;
  });
  return (sum - (good * (good + 1)) / 2) / (good * (pairs.length - good));
}

/** Spearman's rank correlation of score and level over all pairs, ties by mid-ranks. */
export function spearman(pairs: readonly GradedPair[]): number {
  return correlation(midRanks(pairs.map(({ score }) => score)), midRanks(pairs.map(({ level }) => level)));
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const meanA = a.reduce((sum, value) => sum + value, 0) / a.length;
  const meanB = b.reduce((sum, value) => sum + value, 0) / b.length;
  let both = 0;
  let squaresA = 0;
  let squaresB = 0;
  a.forEach((value, index) => {
    const x = value - meanA;
    const y = b[index]! - meanB;
    both += x * y;
    squaresA += x * x;
    squaresB += y * y;
  });
  return both / Math.sqrt(squaresA * squaresB);
}

/** Ranks from 1; equal values share the mean of their ranks. */
function midRanks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Array<number>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let at = from; at < to; at++) ranks[order[at]!] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}

/** The least scores of levels 2, 3 and 4. */
export type LevelBounds = readonly [number, number, number];

/**
 * The bounds with the least mean absolute error on the given pairs. |level - predicted| is the number of bounds on the
 * wrong side, so each bound is found by itself: the cut with the fewest pairs on the wrong side.
 */
export function fitLevelBounds(pairs: readonly GradedPair[]): LevelBounds {
  const ascending = [...pairs].sort((a, b) => a.score - b.score);
  const [two, three, four] = [2, 3, 4].map((level) => bestCut(ascending, level)) as [number, number, number];
  return [two, Math.max(two, three), Math.max(two, three, four)];
}

function bestCut(ascending: readonly GradedPair[], level: number): number {
  let wrong = ascending.filter((pair) => pair.level < level).length;
  let fewest = wrong;
  let cut = -Infinity;
  ascending.forEach((pair, index) => {
    // this pair now lies below the cut
    wrong += pair.level >= level ? 1 : -1;
    const next = ascending[index + 1];
    if (wrong < fewest && next?.score !== pair.score) {
      fewest = wrong;
      cut = next ? (pair.score + next.score) / 2 : Infinity;
    }
  });
  return cut;
}

/** 1 / (1 + mean absolute error) over levels. */
export function contestScore(pairs: readonly GradedPair[], bounds: LevelBounds): number {
  const errors = pairs.reduce((sum, { score, level }) => sum + Math.abs(level - 1 - bounds.filter((bound) => score >= bound).length), 0);
  return 1 / (1 + errors / pairs.length);
}
