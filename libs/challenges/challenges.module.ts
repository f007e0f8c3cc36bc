import { Module } from '@nestjs/common';
import { ActOnChallenge } from './application/act-on-challenge.usecase.js';
import { AmendChallenge } from './application/amend-challenge.usecase.js';
import { AskQuestion } from './application/ask-question.usecase.js';
import { ArchiveQuery } from './application/award/archive.query.js';
import { AwardEntryMoves } from './application/award/entry-moves.js';
import { EthicsLists } from './application/award/ethics-lists.js';
import { ExcludeEntry } from './application/award/exclude-entry.usecase.js';
import { HistoryQuery } from './application/award/history.query.js';
import { JudgeAgain } from './application/award/judge-again.usecase.js';
import { LiveNotice } from './application/award/live-notice.js';
import { PubliciseResult } from './application/award/publicise-result.usecase.js';
import { ResultsQuery } from './application/award/results.query.js';
import { ScreenEthics } from './application/award/screen-ethics.usecase.js';
import { StatisticsQuery } from './application/award/statistics.query.js';
import { AwardStandingOf } from './application/award-standing.js';
import { ChallengeAudience } from './application/challenge-audience.facade.js';
import { ChallengeFactsOf } from './application/challenge-facts.js';
import { ChallengeTable } from './application/challenge-table.js';
import { ChallengesQuery } from './application/challenges.query.js';
import { CloseChallenges } from './application/close-challenges.usecase.js';
import { ExaminationStandingOf } from './application/examination-standing.js';
import { ChallengeFeeds } from './application/feeds.query.js';
import { FollowChallenge } from './application/follow-challenge.usecase.js';
import { JudgingStandingOf } from './application/judging-standing.js';
import { KeeperCandidates } from './application/keeper-candidates.query.js';
import { KeepersQuery } from './application/keepers.query.js';
import { KeepKeys } from './application/keep-keys.usecase.js';
import { PerformanceStandingOf } from './application/performance-standing.js';
import { MoveChallenge } from './application/move-challenge.js';
import { QuestionsQuery } from './application/questions.query.js';
import { SecrecyGate } from './application/secrecy-gate.js';
import { WriteChallenge } from './application/write-challenge.usecase.js';
import { ChallengesPersistenceModule } from './persistence/index.js';

const doors = [ActOnChallenge, AmendChallenge, AskQuestion, ChallengeAudience, ChallengeFeeds, ChallengesQuery, CloseChallenges, FollowChallenge, KeepersQuery, KeepKeys, QuestionsQuery, WriteChallenge];
const awarding = [ArchiveQuery, ExcludeEntry, HistoryQuery, JudgeAgain, KeeperCandidates, PubliciseResult, ResultsQuery, ScreenEthics, StatisticsQuery];
const STANDINGS = [AwardStandingOf, ExaminationStandingOf, JudgingStandingOf, PerformanceStandingOf];

@Module({ imports: [ChallengesPersistenceModule], providers: [...doors, ...awarding, ...STANDINGS, AwardEntryMoves, EthicsLists, LiveNotice, ChallengeFactsOf, ChallengeTable, MoveChallenge, SecrecyGate], exports: [...doors, ...awarding] })
export class ChallengesModule {}
