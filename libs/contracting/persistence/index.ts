import { Module } from '@nestjs/common';
import './data-map.js';
import { ContractRepository } from './contract.repository.js';
import { ContractStatisticsRepository } from './contract-statistics.repository.js';
import { DealRepository } from './deal.repository.js';
import { RecordalRepository } from './recordal.repository.js';
import { RegistrationRepository } from './registration.repository.js';
import { RoomRepository } from './room.repository.js';
import { TermsRepository } from './terms.repository.js';
import { TimelineRepository } from './timeline.repository.js';

const REPOSITORIES = [ContractRepository, ContractStatisticsRepository, DealRepository, RecordalRepository, RegistrationRepository, RoomRepository, TermsRepository, TimelineRepository];

@Module({ providers: REPOSITORIES, exports: REPOSITORIES })
export class ContractingPersistenceModule {}
