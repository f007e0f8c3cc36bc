import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import './data-map.js';
import { LeadEntity, LeadNoteEntity, SubscriptionEntity, WithdrawnMatchEntity } from './brokerage.entity.js';
import { LeadRepository } from './lead.repository.js';
import { SubscriptionRepository } from './subscription.repository.js';

@Module({
  imports: [TypeOrmModule.forFeature([SubscriptionEntity, LeadEntity, LeadNoteEntity, WithdrawnMatchEntity])],
  providers: [LeadRepository, SubscriptionRepository],
  exports: [LeadRepository, SubscriptionRepository],
})
export class BrokeragePersistenceModule {}
