import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import './data-map.js';
import { AccountEntity } from './account.entity.js';
import { AccountRepository } from './account.repository.js';
import { LoginFailureRepository } from './login-failure.repository.js';
import { MailLinkRepository } from './mail-link.repository.js';
import { OrganisationEntity } from './organisation.entity.js';
import { OrganisationRepository } from './organisation.repository.js';
import { LoginFailureEntity, MailLinkEntity, RefreshTokenEntity, SessionEntity } from './session.entity.js';
import { PersonalRepository } from './personal.repository.js';
import { SessionRepository } from './session.repository.js';

const repositories = [OrganisationRepository, AccountRepository, SessionRepository, MailLinkRepository, LoginFailureRepository, PersonalRepository];

@Module({
  imports: [TypeOrmModule.forFeature([OrganisationEntity, AccountEntity, SessionEntity, RefreshTokenEntity, MailLinkEntity, LoginFailureEntity])],
  providers: repositories,
  exports: repositories,
})
export class IdentityPersistenceModule {}
