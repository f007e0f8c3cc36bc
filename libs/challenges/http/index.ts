import { Module } from '@nestjs/common';
import { ChallengesModule } from '../challenges.module.js';
import { ChallengeController } from './challenge.controller.js';
import { ExaminationController } from './examination.controller.js';
import { ExpertController } from './expert.controller.js';
import { ChallengeFeedController } from './feed.controller.js';
import { KeeperController } from './keeper.controller.js';
import { PanelController } from './panel.controller.js';
import { QuestionController } from './question.controller.js';
import { ReviewController } from './review.controller.js';

@Module({ imports: [ChallengesModule], controllers: [ChallengeFeedController, ChallengeController, KeeperController, QuestionController, ExaminationController, ExpertController, PanelController, ReviewController] })
export class ChallengesHttpModule {}
