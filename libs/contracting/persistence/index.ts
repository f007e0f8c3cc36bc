import { Module } from '@nestjs/common';
import './data-map.js';
import { ContractRepository } from './contract.repository.js';
import { DealRepository } from './deal.repository.js';
import { RoomRepository } from './room.repository.js';
import { SigningRepository } from './signing.repository.js';
import { TermsRepository } from './terms.repository.js';
import { TimelineRepository } from './timeline.repository.js';

const REPOSITORIES = [ContractRepository, DealRepository, RoomRepository, SigningRepository, TermsRepository, TimelineRepository];

@Module({ providers: REPOSITORIES, exports: REPOSITORIES })
export class ContractingPersistenceModule {}
