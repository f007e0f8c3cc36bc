import { Module } from '@nestjs/common';
import { ChallengesModule } from '../challenges.module.js';
import { ArchiveController, AwardController, FeedbackController } from './award.controller.js';
import { ChallengeController } from './challenge.controller.js';
import { ChallengeFeedController } from './feed.controller.js';
import { KeeperController } from './keeper.controller.js';
import { QuestionController } from './question.controller.js';

@Module({ imports: [ChallengesModule], controllers: [ChallengeFeedController, ArchiveController, AwardController, FeedbackController, ChallengeController, KeeperController, QuestionController] })
export class ChallengesHttpModule {}
