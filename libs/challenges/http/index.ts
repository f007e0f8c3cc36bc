import { Module } from '@nestjs/common';
import { ChallengesModule } from '../challenges.module.js';
import { ChallengeController } from './challenge.controller.js';
import { ChallengeFeedController } from './feed.controller.js';
import { KeeperController } from './keeper.controller.js';
import { MilestoneController, PerformingController } from './performing.controller.js';
import { QuestionController } from './question.controller.js';

@Module({ imports: [ChallengesModule], controllers: [ChallengeFeedController, ChallengeController, KeeperController, MilestoneController, PerformingController, QuestionController] })
export class ChallengesHttpModule {}
