import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import './data-map.js';
import { EffectRepository } from './effect.repository.js';
import { InboxRepository } from './inbox.repository.js';
import { MailboxRepository } from './mailbox.repository.js';
import { MailRepository } from './mail.repository.js';
import { EffectEntity, LocalMailEntity, MailEntity, NoticeEntity, PreferenceEntity } from './notification.entity.js';
import { PreferenceRepository } from './preference.repository.js';

const repositories = [EffectRepository, InboxRepository, MailboxRepository, MailRepository, PreferenceRepository];

@Module({
  imports: [TypeOrmModule.forFeature([EffectEntity, NoticeEntity, MailEntity, LocalMailEntity, PreferenceEntity])],
  providers: repositories,
  exports: repositories,
})
export class NotificationPersistenceModule {}
