import { Module } from '@nestjs/common';
import { ActOnChallenge } from './application/act-on-challenge.usecase.js';
import { AmendChallenge } from './application/amend-challenge.usecase.js';
import { AnswerInvitation } from './application/answer-invitation.usecase.js';
import { AskQuestion } from './application/ask-question.usecase.js';
import { AwardStandingOf } from './application/award-standing.js';
import { ChallengeAudience } from './application/challenge-audience.facade.js';
import { ChallengeFactsOf } from './application/challenge-facts.js';
import { ChallengeTable } from './application/challenge-table.js';
import { ChallengesQuery } from './application/challenges.query.js';
import { CloseChallenges } from './application/close-challenges.usecase.js';
import { EntriesQuery } from './application/entries.query.js';
import { EntryFiles } from './application/entry-files.usecase.js';
import { ExaminationStandingOf } from './application/examination-standing.js';
import { ChallengeFeeds } from './application/feeds.query.js';
import { FollowChallenge } from './application/follow-challenge.usecase.js';
import { InvitationsQuery } from './application/invitations.query.js';
import { InviteTeams } from './application/invite-teams.usecase.js';
import { HandInParts } from './application/hand-in-parts.usecase.js';
import { ConcludeJudging } from './application/judging/conclude-judging.usecase.js';
import { DrawPanel } from './application/judging/draw-panel.usecase.js';
import { DrawSeed } from './application/judging/draw-seed.js';
import { ExaminationQuery } from './application/judging/examination.query.js';
import { ExamineEntry } from './application/judging/examine-entry.usecase.js';
import { ExpertTies } from './application/judging/expert-ties.js';
import { JudgingBook } from './application/judging/judging-book.js';
import { JuryQuery } from './application/judging/jury.query.js';
import { MinutesOfJudging } from './application/judging/minutes.usecase.js';
import { MoveJudgedEntry } from './application/judging/move-judged-entry.js';
import { MoveSeat } from './application/judging/move-seat.usecase.js';
import { PanelAudience } from './application/judging/panel-audience.facade.js';
import { PanelQuery } from './application/judging/panel.query.js';
import { PoolQuery } from './application/judging/pool.query.js';
import { ManagePool } from './application/judging/pool.usecase.js';
import { ReviewsQuery } from './application/judging/reviews.query.js';
import { ScoreCard } from './application/judging/score-card.usecase.js';
import { JudgingStandingOf } from './application/judging-standing.js';
import { KeepersQuery } from './application/keepers.query.js';
import { KeepKeys } from './application/keep-keys.usecase.js';
import { PerformanceStandingOf } from './application/performance-standing.js';
import { MoveChallenge } from './application/move-challenge.js';
import { MoveEntry } from './application/move-entry.js';
import { OpenEntries } from './application/open-entries.js';
import { OpeningQuery } from './application/opening.query.js';
import { QuestionsQuery } from './application/questions.query.js';
import { ReceiveEntry } from './application/receive-entry.usecase.js';
import { SecrecyGate } from './application/secrecy-gate.js';
import { WithdrawEntry } from './application/withdraw-entry.usecase.js';
import { WriteChallenge } from './application/write-challenge.usecase.js';
import { ChallengesPersistenceModule } from './persistence/index.js';

const doors = [ActOnChallenge, AmendChallenge, AnswerInvitation, AskQuestion, ChallengeAudience, ChallengeFeeds, ChallengesQuery, CloseChallenges, FollowChallenge, InviteTeams, InvitationsQuery, KeepersQuery, KeepKeys, QuestionsQuery, WriteChallenge];
const entryDoors = [EntriesQuery, EntryFiles, HandInParts, OpeningQuery, ReceiveEntry, WithdrawEntry];
/** From eligibility to the conclusion. */
const judging = [ConcludeJudging, DrawPanel, ExaminationQuery, ExamineEntry, JuryQuery, ManagePool, MinutesOfJudging, MoveSeat, PanelAudience, PanelQuery, PoolQuery, ReviewsQuery, ScoreCard];
const STANDINGS = [AwardStandingOf, ExaminationStandingOf, JudgingStandingOf, PerformanceStandingOf];

@Module({ imports: [ChallengesPersistenceModule], providers: [...doors, ...entryDoors, ...judging, ...STANDINGS, DrawSeed, ExpertTies, JudgingBook, MoveJudgedEntry, ChallengeFactsOf, ChallengeTable, MoveChallenge, MoveEntry, OpenEntries, SecrecyGate], exports: [...doors, ...entryDoors, ...judging] })
export class ChallengesModule {}
