import { Module } from '@nestjs/common';
import './data-map.js';
import { DisclosureRepository } from './disclosure.repository.js';
import { FirstRefusalRepository } from './first-refusal.repository.js';
import { ImplementationReportRepository } from './implementation-report.repository.js';
import { RewardRouteRepository } from './reward-route.repository.js';
import { DossierRepository } from './dossier.repository.js';
import { RegisterRepository } from './register.repository.js';
import { DeadlineFeedRepository } from './deadline-feed.repository.js';
import { DeadlineRepository } from './deadline.repository.js';
import { MyResultsRepository } from './my-results.repository.js';
import { OfficeQueueRepository } from './office-queue.repository.js';
import { RightsApplicationRepository } from './rights-application.repository.js';
import { SecondStepRepository } from './second-step.repository.js';
import { TitleRepository } from './title.repository.js';

const REPOSITORIES = [DisclosureRepository, FirstRefusalRepository, RewardRouteRepository, SecondStepRepository, ImplementationReportRepository, RightsApplicationRepository, TitleRepository, DossierRepository, RegisterRepository, DeadlineFeedRepository, DeadlineRepository, MyResultsRepository, OfficeQueueRepository];

@Module({ providers: REPOSITORIES, exports: REPOSITORIES })
export class RightsPersistenceModule {}
