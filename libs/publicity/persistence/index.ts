import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import './data-map.js';
import { NoticeRepository } from './notice.repository.js';
import { ObjectionRepository } from './objection.repository.js';
import { PublicityNoticeEntity, PublicityObjectionEntity } from './publicity.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([PublicityNoticeEntity, PublicityObjectionEntity])],
  providers: [NoticeRepository, ObjectionRepository],
  exports: [NoticeRepository, ObjectionRepository],
})
export class PublicityPersistenceModule {}
