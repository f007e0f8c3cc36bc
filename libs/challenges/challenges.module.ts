import { Module } from '@nestjs/common';
import { ActOnChallenge } from './application/act-on-challenge.usecase.js';
import { AmendChallenge } from './application/amend-challenge.usecase.js';
import { AskQuestion } from './application/ask-question.usecase.js';
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
import { KeepersQuery } from './application/keepers.query.js';
import { KeepKeys } from './application/keep-keys.usecase.js';
import { AcceptResult } from './application/performing/accept-result.usecase.js';
import { AwardRaces } from './application/performing/award-races.facade.js';
import { BeginPerforming } from './application/performing/begin-performing.usecase.js';
import { ClaimPack } from './application/performing/claim-pack.query.js';
import { ContractAward } from './application/performing/contract-award.usecase.js';
import { EliminateLane } from './application/performing/eliminate-lane.usecase.js';
import { EvaluateChallenge } from './application/performing/evaluate-challenge.usecase.js';
import { LanesOf } from './application/performing/lanes.js';
import { MoveLane } from './application/performing/move-lane.js';
import { PerformingQuery } from './application/performing/performing.query.js';
import { SettleChallenge } from './application/performing/settle-challenge.usecase.js';
import { PerformanceStandingOf } from './application/performance-standing.js';
import { MoveChallenge } from './application/move-challenge.js';
import { QuestionsQuery } from './application/questions.query.js';
import { SecrecyGate } from './application/secrecy-gate.js';
import { WriteChallenge } from './application/write-challenge.usecase.js';
import { ChallengesPersistenceModule } from './persistence/index.js';

const doors = [ActOnChallenge, AmendChallenge, AskQuestion, ChallengeAudience, ChallengeFeeds, ChallengesQuery, CloseChallenges, FollowChallenge, KeepersQuery, KeepKeys, QuestionsQuery, WriteChallenge];
const performing = [AcceptResult, AwardRaces, BeginPerforming, ClaimPack, ContractAward, EliminateLane, EvaluateChallenge, PerformingQuery, SettleChallenge];
const STANDINGS = [AwardStandingOf, ExaminationStandingOf, JudgingStandingOf, PerformanceStandingOf];

@Module({ imports: [ChallengesPersistenceModule], providers: [...doors, ...performing, ...STANDINGS, ChallengeFactsOf, LanesOf, MoveLane, ChallengeTable, MoveChallenge, SecrecyGate], exports: [...doors, ...performing] })
export class ChallengesModule {}
