import { Module } from '@nestjs/common';
import { ActOnApplication } from './application/act-on-application.usecase.js';
import { ActOnDisclosure } from './application/act-on-disclosure.usecase.js';
import { AnswerReferral } from './application/answer-referral.usecase.js';
import { ApplicationFactsOf } from './application/application-facts.js';
import { ApplicationQuery } from './application/application.query.js';
import { AssessDisclosure } from './application/assess-disclosure.usecase.js';
import { DisclosureFactsOf } from './application/disclosure-facts.js';
import { DisclosureQuery } from './application/disclosure.query.js';
import { DisclosureSecrecyGate } from './application/secrecy-gate.js';
import { RightsRegister } from './application/rights-register.facade.js';
import { SignApplication } from './application/sign-application.usecase.js';
import { TitleDesk } from './application/title-desk.facade.js';
import { WriteApplication } from './application/write-application.usecase.js';
import { WriteDisclosure } from './application/write-disclosure.usecase.js';
import { RightsPersistenceModule } from './persistence/index.js';

const doors = [ActOnDisclosure, AnswerReferral, AssessDisclosure, DisclosureQuery, DisclosureSecrecyGate, RightsRegister, TitleDesk, WriteDisclosure, ActOnApplication, ApplicationQuery, SignApplication, WriteApplication];

@Module({ imports: [RightsPersistenceModule], providers: [...doors, ApplicationFactsOf, DisclosureFactsOf], exports: doors })
export class RightsAssignmentModule {}
