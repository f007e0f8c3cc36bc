import { Module } from '@nestjs/common';
import { AssetRepository } from './asset.repository.js';
import { ReportRepository } from './report.repository.js';

const REPOSITORIES = [AssetRepository, ReportRepository];

@Module({ providers: REPOSITORIES, exports: REPOSITORIES })
export class AssetLedgerPersistenceModule {}
