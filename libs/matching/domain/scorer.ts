import { featuresOf, FIT_FEATURES, TEXT_FEATURES, type Features } from './features.js';
import type { PreparedAchievement, PreparedDemand } from './prepared-profile.js';
import { WEIGHTS, type ScorerWeights } from './weights.js';

/** 4 strongly relevant, 3 fairly, 2 weakly, 1 not. */
export type MatchLevel = 1 | 2 | 3 | 4;

export interface MatchScore {
  /** 0 to 1 */
  score: number;
  level: MatchLevel;
  features: Features;
}

export function scoreMatch(demand: PreparedDemand, achievement: PreparedAchievement, weights: ScorerWeights = WEIGHTS): MatchScore {
  const features = featuresOf(demand, achievement);
  const score = scoreOf(features, weights);
  return { score, level: levelOf(score, weights), features };
}

/**
 * The weighted mean of the text features that are there, raised or lowered by how the circumstances fit. What neither
 * side says changes nothing, and circumstances alone never make a match: without common text the score is 0.
 */
export function scoreOf(features: Features, weights: ScorerWeights = WEIGHTS): number {
  return squash(textScore(features, weights) * (1 + fitShare(features, weights)));
}

export function textScore(features: Features, weights: ScorerWeights): number {
  let sum = 0;
  let present = 0;
  for (const name of TEXT_FEATURES) {
    const value = features[name];
    if (value === null) continue;
    const { weight, fullAt } = weights.text[name];
    sum += (weight * value) / fullAt;
    present += weight;
  }
  return present === 0 ? 0 : sum / present;
}

function fitShare(features: Features, weights: ScorerWeights): number {
  let share = 0;
  for (const name of FIT_FEATURES) {
    const value = features[name];
    if (value === null) continue;
    share += value > 0 ? value * weights.fit[name].gain : value * weights.fit[name].loss;
  }
  return share;
}

/** Keeps the order and stays below 1, so that two very close texts still rank. */
function squash(value: number): number {
  return value <= 0 ? 0 : 1 - Math.exp(-value);
}

export function levelOf(score: number, weights: ScorerWeights = WEIGHTS): MatchLevel {
  const [two, three, four] = weights.levels;
  return score >= four ? 4 : score >= three ? 3 : score >= two ? 2 : 1;
}
