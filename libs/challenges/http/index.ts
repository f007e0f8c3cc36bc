import { Module } from '@nestjs/common';
import { ChallengesModule } from '../challenges.module.js';
import { ChallengeController } from './challenge.controller.js';
import { ChallengeFeedController } from './feed.controller.js';
import { InvitationController } from './invitation.controller.js';
import { KeeperController } from './keeper.controller.js';
import { QuestionController } from './question.controller.js';

@Module({ imports: [ChallengesModule], controllers: [ChallengeFeedController, ChallengeController, InvitationController, KeeperController, QuestionController] })
export class ChallengesHttpModule {}
