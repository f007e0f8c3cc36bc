import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import './data-map.js';
import { AchievementEntity, AttachmentEntity, CompleterEntity } from './achievement.entity.js';
import { AchievementRepository } from './achievement.repository.js';
import { AttachmentRepository } from './attachment.repository.js';
import { DemandEntity } from './demand.entity.js';
import { DemandRepository } from './demand.repository.js';
import { ImportBatchEntity, ImportErrorEntity, ImportFileEntity, ImportItemEntity } from './import.entity.js';
import { ImportRepository } from './import.repository.js';
import { ImportedListings } from './imported-listings.repository.js';
import { MarketRepository } from './market.repository.js';

const REPOSITORIES = [AchievementRepository, AttachmentRepository, DemandRepository, MarketRepository, ImportRepository, ImportedListings];

@Module({ imports: [TypeOrmModule.forFeature([AchievementEntity, AttachmentEntity, CompleterEntity, DemandEntity, ImportBatchEntity, ImportErrorEntity, ImportFileEntity, ImportItemEntity])], providers: REPOSITORIES, exports: REPOSITORIES })
export class ListingPersistenceModule {}
