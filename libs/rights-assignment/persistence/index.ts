import { Module } from '@nestjs/common';
import { DeadlineFeedRepository } from './deadline-feed.repository.js';
import { DeadlineRepository } from './deadline.repository.js';
import { DisclosureRepository } from './disclosure.repository.js';
import { MyResultsRepository } from './my-results.repository.js';
import { OfficeQueueRepository } from './office-queue.repository.js';
import { RightsApplicationRepository } from './rights-application.repository.js';
import { TitleRepository } from './title.repository.js';

const REPOSITORIES = [DeadlineFeedRepository, DeadlineRepository, MyResultsRepository, OfficeQueueRepository, DisclosureRepository, RightsApplicationRepository, TitleRepository];

@Module({ providers: REPOSITORIES, exports: REPOSITORIES })
export class RightsPersistenceModule {}
