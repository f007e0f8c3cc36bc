import { Module } from '@nestjs/common';
import './data-map.js';
import { ChallengeRepository } from './challenge.repository.js';
import { EntryFileRepository } from './entry-file.repository.js';
import { EntryRepository } from './entry.repository.js';
import { FollowerRepository } from './follower.repository.js';
import { InvitationRepository } from './invitation.repository.js';
import { KeeperRepository } from './keeper.repository.js';
import { OpeningRepository } from './opening.repository.js';
import { QuestionRepository } from './question.repository.js';
import { ReceiptRepository } from './receipt.repository.js';

const REPOSITORIES = [ChallengeRepository, EntryFileRepository, EntryRepository, KeeperRepository, OpeningRepository, QuestionRepository, ReceiptRepository, FollowerRepository, InvitationRepository];

@Module({ providers: REPOSITORIES, exports: REPOSITORIES })
export class ChallengesPersistenceModule {}
