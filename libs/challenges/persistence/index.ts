import { Module } from '@nestjs/common';
import './data-map.js';
import { ChallengeRepository } from './challenge.repository.js';
import { EntryRepository } from './entry.repository.js';
import { FollowerRepository } from './follower.repository.js';
import { KeeperRepository } from './keeper.repository.js';
import { PerformingRepository } from './performing.repository.js';
import { QuestionRepository } from './question.repository.js';

const REPOSITORIES = [ChallengeRepository, EntryRepository, KeeperRepository, QuestionRepository, FollowerRepository, PerformingRepository];

@Module({ providers: REPOSITORIES, exports: REPOSITORIES })
export class ChallengesPersistenceModule {}
