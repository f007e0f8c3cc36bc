import { Module } from '@nestjs/common';
import './data-map.js';
import { ArchiveRepository } from './archive.repository.js';
import { AwardRepository } from './award.repository.js';
import { ChallengeRepository } from './challenge.repository.js';
import { EntryRepository } from './entry.repository.js';
import { FollowerRepository } from './follower.repository.js';
import { KeeperRepository } from './keeper.repository.js';
import { QuestionRepository } from './question.repository.js';

const REPOSITORIES = [ArchiveRepository, AwardRepository, ChallengeRepository, EntryRepository, KeeperRepository, QuestionRepository, FollowerRepository];

@Module({ providers: REPOSITORIES, exports: REPOSITORIES })
export class ChallengesPersistenceModule {}
