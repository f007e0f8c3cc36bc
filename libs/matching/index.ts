export { evaluateMatcher, type CrossCheck, type EvaluateMatcherCommand, type MatcherEvaluation } from './application/evaluate-matcher.usecase.js';
export { EvaluationFolderError } from './application/evaluation-folder.js';
export { CorpusCount, type CorpusCountJson, type CorpusStatistics } from './domain/corpus-statistics.js';
export { documentOf, LISTING_INDEX, PROFILE_COLUMNS, profileOfDocument, type ListingDocument, type ListingFacts } from './domain/document.js';
export { FIT_FEATURES, TEXT_FEATURES, type Features } from './domain/features.js';
export { highlight, type Span } from './domain/highlight.js';
export { prepareProfile, type PreparedAchievement, type PreparedDemand, type PreparedProfile } from './domain/prepared-profile.js';
export {
  achievementProfileSchema, demandProfileSchema, matchProfileSchema, type AchievementProfile, type DemandProfile, type MatchProfile,
} from './domain/profile.js';
export { answerScore, CANDIDATES, candidateQuery, searchQuery, type ColumnTerms, type SearchedTexts, type SearchQuery } from './domain/query.js';
export { explained, REASON_TEXTS, reasonsBetween, reasonsOf, reasonText, type Explained, type MatchReason, type NameOf, type ReasonCode, type ReasonSide } from './domain/reasons.js';
export { levelOf, scoreMatch, type MatchLevel, type MatchScore } from './domain/scorer.js';
export type { ReadPinyin, Terms, Tokenise } from './domain/terms.js';
export { WEIGHTS, type ScorerWeights } from './domain/weights.js';
export { MatchingModule } from './matching.module.js';
export { FindAnswers, type FoundAnswer } from './application/find-answers.query.js';
export { MatchingFacade, type MatchExplanation, type MatchingCounts } from './application/matching.facade.js';
export type { MatchSummary } from './application/match-presenter.js';
export type { Rebuilt } from './application/rebuild-index.usecase.js';
export { matchMachine, type MatchState } from './domain/match.machine.js';
export { matchSummarySchema } from './domain/match.schema.js';
export { matchingPermissions } from './domain/permissions.js';
