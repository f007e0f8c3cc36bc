import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity.module.js';
import { AccountController } from './account.controller.js';
import { AuthController } from './auth.controller.js';
import { OrganisationController } from './organisation.controller.js';
import { PersonalDataController } from './personal-data.controller.js';
import { SessionCookie } from './session-cookie.js';

@Module({ imports: [IdentityModule], controllers: [AuthController, AccountController, OrganisationController, PersonalDataController], providers: [SessionCookie], exports: [IdentityModule] })
export class IdentityHttpModule {}
