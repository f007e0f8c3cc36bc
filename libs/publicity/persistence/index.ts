import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import './data-map.js';
import { NoticeRepository } from './notice.repository.js';
import { ObjectionRepository } from './objection.repository.js';
import { PublicityNoticeEntity, PublicityObjectionEntity, PublicityOffMarketEntity, PublicityReportEntity } from './publicity.entity.js';
import { ReportRepository } from './report.repository.js';

@Module({
  imports: [TypeOrmModule.forFeature([PublicityNoticeEntity, PublicityObjectionEntity, PublicityOffMarketEntity, PublicityReportEntity])],
  providers: [NoticeRepository, ObjectionRepository, ReportRepository],
  exports: [NoticeRepository, ObjectionRepository, ReportRepository],
})
export class PublicityPersistenceModule {}
