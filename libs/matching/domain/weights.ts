import type { FitFeature, TextFeature } from './features.js';

export interface ScorerWeights {
  /** share of a text feature in the text score, and the value at which it counts fully */
  text: Record<TextFeature, { weight: number; fullAt: number }>;
  /** what a fit of 1 adds to the score and what a fit of -1 takes away, as a share of the text score */
  fit: Record<FitFeature, { gain: number; loss: number }>;
  /** the least score of levels 2, 3 and 4 */
  levels: readonly [number, number, number];
}

/**
 * The product's weights. Text weights are round numbers near a ridge regression within demands (`refitTextWeights`);
 * body features, which no graded data has, are scaled to what close pairs of real demands and patents show. At the bounds
 * of levels 2, 3 and 4 about 8, 9 and 9 of 10 graded pairs were at least weakly relevant, 2, 4 and 5 of 10 at least fairly.
 */
export const WEIGHTS: ScorerWeights = {
  text: {
    titleCharacters: { weight: 3, fullAt: 0.6 },
    titleBigrams: { weight: 0.5, fullAt: 0.6 },
    titleWords: { weight: 0.5, fullAt: 0.6 },
    textCharacters: { weight: 2, fullAt: 0.4 },
    textBigrams: { weight: 2, fullAt: 0.3 },
    titleInBody: { weight: 1, fullAt: 0.2 },
    bodyBigrams: { weight: 2, fullAt: 0.15 },
  },
  fit: {
    field: { gain: 0.2, loss: 0.15 },
    ipc: { gain: 0.1, loss: 0 },
    industry: { gain: 0.05, loss: 0 },
    trl: { gain: 0.05, loss: 0.15 },
    mode: { gain: 0.05, loss: 0.15 },
    budget: { gain: 0.05, loss: 0.15 },
    region: { gain: 0.05, loss: 0 },
  },
  levels: [0.15, 0.4, 0.6],
};
