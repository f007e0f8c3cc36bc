import { Module } from '@nestjs/common';
import { ChallengesModule } from '../challenges.module.js';
import { ArchiveController, AwardController, FeedbackController } from './award.controller.js';
import { ChallengeController } from './challenge.controller.js';
import { EntryController } from './entry.controller.js';
import { ExaminationController } from './examination.controller.js';
import { ExpertController } from './expert.controller.js';
import { ChallengeFeedController } from './feed.controller.js';
import { InvitationController } from './invitation.controller.js';
import { KeeperController } from './keeper.controller.js';
import { MemberController, MemberRequestController } from './member.controller.js';
import { OpeningController } from './opening.controller.js';
import { OwnEntriesController } from './own-entries.controller.js';
import { PanelController } from './panel.controller.js';
import { MilestoneController, PerformingController } from './performing.controller.js';
import { QuestionController } from './question.controller.js';
import { ReviewController } from './review.controller.js';

@Module({ imports: [ChallengesModule], controllers: [ChallengeFeedController, ArchiveController, AwardController, FeedbackController, ChallengeController, InvitationController, KeeperController, MemberController, MemberRequestController, MilestoneController, PerformingController, QuestionController, EntryController, OpeningController, OwnEntriesController, ExaminationController, ExpertController, PanelController, ReviewController] })
export class ChallengesHttpModule {}
