import { Module } from '@nestjs/common';
import './data-map.js';
import { ContractRepository } from './contract.repository.js';
import { DealRepository } from './deal.repository.js';
import { MediationRepository } from './mediation.repository.js';
import { PerformanceRepository } from './performance.repository.js';
import { DistributionRepository } from './distribution.repository.js';
import { GoingBackRepository } from './going-back.repository.js';
import { LedgerRepository } from './ledger.repository.js';
import { MoneyRepository } from './money.repository.js';
import { RoomRepository } from './room.repository.js';
import { TermsRepository } from './terms.repository.js';
import { TimelineRepository } from './timeline.repository.js';

const REPOSITORIES = [ContractRepository, DealRepository, RoomRepository, TermsRepository, TimelineRepository];
const REPOSITORIES = [DealRepository, MediationRepository, RoomRepository, TermsRepository, TimelineRepository];
const REPOSITORIES = [ContractRepository, DealRepository, PerformanceRepository, RoomRepository, TermsRepository, TimelineRepository];
const REPOSITORIES = [ContractRepository, DealRepository, DistributionRepository, GoingBackRepository, LedgerRepository, MoneyRepository, RoomRepository, TermsRepository, TimelineRepository];

@Module({ providers: REPOSITORIES, exports: REPOSITORIES })
export class ContractingPersistenceModule {}
