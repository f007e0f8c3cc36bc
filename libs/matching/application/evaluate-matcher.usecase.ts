import { CorpusCount } from '../domain/corpus-statistics.js';
import { aucLevel3, contestScore, fitLevelBounds, ndcg10, spearman, type GradedPair } from '../domain/evaluation.js';
import { prepareProfile } from '../domain/prepared-profile.js';
import { refitTextWeights, type GradedFeatures } from '../domain/refit.js';
import { scoreMatch, scoreOf } from '../domain/scorer.js';
import type { Tokenise } from '../domain/terms.js';
import { WEIGHTS, type ScorerWeights } from '../domain/weights.js';
import { readEvaluationFolder, type EvaluationData } from './evaluation-folder.js';

export interface EvaluateMatcherCommand {
  /** the folder that is scored */
  data: string;
  /** the folder on which the level calibration is fitted; must not be the one that is scored */
  fit?: string;
  /** also report a cross-check in this many folds over demands: calibration and refitted weights, never on their own demands */
  folds?: number;
}

export interface MatcherEvaluation {
  ndcg10: number;
  aucLevel3: number;
  spearman: number;
  /** 1 / (1 + mean absolute error) over levels 1 to 4; null without a folder to fit the calibration on */
  contestScore: number | null;
  contestScoreReason?: string;
  pairs: number;
  demands: number;
  seconds: number;
  crossCheck?: CrossCheck;
}

export interface CrossCheck {
  folds: number;
  /** the product's weights, calibration fitted on the other folds */
  contestScore: number;
  /** text weights refitted on the other folds */
  refitted: { ndcg10: number; aucLevel3: number; weights: Record<string, number>[] };
}

/** Ranks each demand's graded achievements with the product's own scorer; corpus statistics come from the folder's texts, never from its grades. */
export async function evaluateMatcher(command: EvaluateMatcherCommand, tokenise: Tokenise): Promise<MatcherEvaluation> {
  const started = performance.now();
  const graded = scorePairs(await readEvaluationFolder(command.data), tokenise);
  const bounds = command.fit === undefined ? null : fitLevelBounds(scorePairs(await readEvaluationFolder(command.fit), tokenise));
  const crossCheck = command.folds === undefined ? undefined : crossCheckOf(graded, command.folds);
  return {
    ndcg10: ndcg10(graded),
    aucLevel3: aucLevel3(graded),
    spearman: spearman(graded),
    contestScore: bounds && contestScore(graded, bounds),
    ...(bounds ? {} : { contestScoreReason: 'give --fit DIR: levels are calibrated on other data than they are scored on' }),
    pairs: graded.length,
    demands: new Set(graded.map(({ demandId }) => demandId)).size,
    seconds: Math.round(performance.now() - started) / 1000,
    ...(crossCheck ? { crossCheck } : {}),
  };
}

type ScoredPair = GradedPair & GradedFeatures;

function scorePairs(data: EvaluationData, tokenise: Tokenise): ScoredPair[] {
  const statistics = new CorpusCount();
  for (const { title, text } of data.demands) statistics.add(tokenise(`${title}\n${text}`));
  for (const title of new Set(data.pairs.map(({ achievementTitle }) => achievementTitle))) statistics.add(tokenise(title));

  const demands = new Map(data.demands.map(({ id, title, text }) => [id, prepareProfile({ kind: 'demand', title, body: text }, tokenise, statistics)]));
  return data.pairs.map(({ demandId, achievementId, achievementTitle, level }) => {
    const achievement = prepareProfile({ kind: 'achievement', title: achievementTitle }, tokenise, statistics);
    const { score, features } = scoreMatch(demands.get(demandId)!, achievement);
    return { demandId, achievementId, level, score, features };
  });
}

function crossCheckOf(pairs: readonly ScoredPair[], folds: number): CrossCheck {
  const demandIds = [...new Set(pairs.map(({ demandId }) => demandId))].sort();
  const foldOf = new Map(demandIds.map((id, index) => [id, index % folds]));
  const refitted: GradedPair[] = [];
  const weights: Record<string, number>[] = [];
  let errors = 0;
  for (let fold = 0; fold < folds; fold++) {
    const inside = pairs.filter(({ demandId }) => foldOf.get(demandId) === fold);
    const outside = pairs.filter(({ demandId }) => foldOf.get(demandId) !== fold);
    errors += (1 / contestScore(inside, fitLevelBounds(outside)) - 1) * inside.length;
    const fitted: ScorerWeights = { ...WEIGHTS, text: refitTextWeights(outside) };
    weights.push(Object.fromEntries(Object.entries(fitted.text).map(([name, { weight }]) => [name, weight])));
    for (const pair of inside) refitted.push({ ...pair, score: scoreOf(pair.features, fitted) });
  }
  return { folds, contestScore: 1 / (1 + errors / pairs.length), refitted: { ndcg10: ndcg10(refitted), aucLevel3: aucLevel3(refitted), weights } };
}
