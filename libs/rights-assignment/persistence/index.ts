import { Module } from '@nestjs/common';
import { DisclosureRepository } from './disclosure.repository.js';
import { RegisterRepository } from './register.repository.js';
import { RightsApplicationRepository } from './rights-application.repository.js';
import { TitleRepository } from './title.repository.js';

const REPOSITORIES = [DisclosureRepository, RegisterRepository, RightsApplicationRepository, TitleRepository];

@Module({ providers: REPOSITORIES, exports: REPOSITORIES })
export class RightsPersistenceModule {}
