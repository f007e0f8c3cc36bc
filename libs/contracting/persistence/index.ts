import { Module } from '@nestjs/common';
import './data-map.js';
import { ConcealmentRepository } from './concealment.repository.js';
import { ContractRepository } from './contract.repository.js';
import { ContractStatisticsRepository } from './contract-statistics.repository.js';
import { DealRepository } from './deal.repository.js';
import { MediationRepository } from './mediation.repository.js';
import { PerformanceRepository } from './performance.repository.js';
import { DistributionRepository } from './distribution.repository.js';
import { GoingBackRepository } from './going-back.repository.js';
import { LedgerRepository } from './ledger.repository.js';
import { MoneyRepository } from './money.repository.js';
import { RecordalRepository } from './recordal.repository.js';
import { RegistrationRepository } from './registration.repository.js';
import { RoomRepository } from './room.repository.js';
import { SigningRepository } from './signing.repository.js';
import { TermsRepository } from './terms.repository.js';
import { TimelineRepository } from './timeline.repository.js';

const REPOSITORIES = [
  ConcealmentRepository, ContractRepository, ContractStatisticsRepository, DealRepository, DistributionRepository, GoingBackRepository, LedgerRepository, MediationRepository, MoneyRepository,
  PerformanceRepository, RecordalRepository, RegistrationRepository, RoomRepository, SigningRepository, TermsRepository, TimelineRepository,
];

@Module({ providers: REPOSITORIES, exports: REPOSITORIES })
export class ContractingPersistenceModule {}
