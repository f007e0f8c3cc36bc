import { Module } from '@nestjs/common';
import { DisclosureRepository } from './disclosure.repository.js';
import { ImplementationReportRepository } from './implementation-report.repository.js';
import { RightsApplicationRepository } from './rights-application.repository.js';
import { TitleRepository } from './title.repository.js';

const REPOSITORIES = [DisclosureRepository, ImplementationReportRepository, RightsApplicationRepository, TitleRepository];

@Module({ providers: REPOSITORIES, exports: REPOSITORIES })
export class RightsPersistenceModule {}
