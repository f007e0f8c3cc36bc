import { TEXT_FEATURES, type Features, type TextFeature } from './features.js';
import { WEIGHTS, type ScorerWeights } from './weights.js';

export interface GradedFeatures {
  demandId: string;
  level: number;
  features: Features;
}

/** Strong on purpose: the features lean on each other and the grades are noisy. */
const RIDGE = 300;

/**
 * Text weights by ridge regression of the gain 2^(level-1)-1 within demands (each demand's mean is taken off both sides, so
 * that only the order inside a demand is learned). Features that the data never has keep the product's weight; a weight
 * below 0 becomes 0: less common text is never a reason for a match.
 */
export function refitTextWeights(pairs: readonly GradedFeatures[], current: ScorerWeights = WEIGHTS): ScorerWeights['text'] {
  const names = TEXT_FEATURES.filter((name) => pairs.some(({ features }) => features[name] !== null));
  const rows: number[][] = [];
  const targets: number[] = [];
  for (const group of groups(pairs)) {
    const values = group.map(({ features }) => names.map((name) => (features[name] ?? 0) / current.text[name].fullAt));
    const gains = group.map(({ level }) => 2 ** (level - 1) - 1);
    const means = names.map((_, column) => mean(values.map((row) => row[column]!)));
    const meanGain = mean(gains);
    values.forEach((row, index) => {
      rows.push(row.map((value, column) => value - means[column]!));
      targets.push(gains[index]! - meanGain);
    });
  }
  const spread = names.map((_, column) => Math.sqrt(mean(rows.map((row) => row[column]! ** 2))) || 1);
  const solved = ridge(rows.map((row) => row.map((value, column) => value / spread[column]!)), targets, RIDGE);
  const raw = solved.map((value, column) => Math.max(0, value / spread[column]!));
  // the sum of the weights stays, so that score and levels keep their scale
  const scale = names.reduce((sum, name) => sum + current.text[name].weight, 0) / (raw.reduce((sum, value) => sum + value, 0) || 1);
  const fitted = new Map<TextFeature, number>(names.map((name, column) => [name, raw[column]! * scale]));
  return Object.fromEntries(
    TEXT_FEATURES.map((name) => [name, { ...current.text[name], weight: fitted.get(name) ?? current.text[name].weight }]),
  ) as ScorerWeights['text'];
}

function groups(pairs: readonly GradedFeatures[]): GradedFeatures[][] {
  const found = new Map<string, GradedFeatures[]>();
  for (const pair of pairs) found.set(pair.demandId, [...(found.get(pair.demandId) ?? []), pair]);
  return [...found.values()];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Solves (XᵀX + λI) w = Xᵀy by Gauss-Jordan elimination; the matrix is positive definite, so no pivoting is needed. */
function ridge(rows: readonly number[][], targets: readonly number[], lambda: number): number[] {
  const size = rows[0]?.length ?? 0;
  const matrix = Array.from({ length: size }, (_, line) =>
    Array.from({ length: size + 1 }, (__, column) => {
      let sum = line === column ? lambda : 0;
      rows.forEach((row, index) => (sum += row[line]! * (column === size ? targets[index]! : row[column]!)));
      return sum;
    }));
  for (let pivot = 0; pivot < size; pivot++) {
    for (let line = 0; line < size; line++) {
      if (line === pivot) continue;
      const factor = matrix[line]![pivot]! / matrix[pivot]![pivot]!;
      for (let column = pivot; column <= size; column++) matrix[line]![column]! -= factor * matrix[pivot]![column]!;
    }
  }
  return matrix.map((line, index) => line[size]! / line[index]!);
}
