import { Module } from '@nestjs/common';
import { ActOnApplication } from './application/act-on-application.usecase.js';
import { ActOnReport } from './application/act-on-report.usecase.js';
import { AssignmentAftermath } from './application/assignment-aftermath.js';
import { FirstRefusalDesk } from './application/first-refusal-desk.facade.js';
import { OfferFirstRefusal } from './application/offer-first-refusal.usecase.js';
import { SecondStepFactsOf } from './application/second-step-facts.js';
import { SecondStepQuery } from './application/second-step.query.js';
import { TakeSecondStep } from './application/second-step.usecase.js';
import { RewardRoute } from './application/reward-route.facade.js';
import { FollowReports } from './application/follow-reports.usecase.js';
import { ImplementationReports } from './application/implementation-reports.js';
import { ReportQuery } from './application/report.query.js';
import { ActOnDisclosure } from './application/act-on-disclosure.usecase.js';
import { AnswerReferral } from './application/answer-referral.usecase.js';
import { ApplicationFactsOf } from './application/application-facts.js';
import { ApplicationQuery } from './application/application.query.js';
import { AssessDisclosure } from './application/assess-disclosure.usecase.js';
import { DisclosureFactsOf } from './application/disclosure-facts.js';
import { DisclosureQuery } from './application/disclosure.query.js';
import { DisclosureSecrecyGate } from './application/secrecy-gate.js';
import { RightsRecords } from './application/rights-records.facade.js';
import { DossierDocuments } from './application/dossier/dossier-documents.js';
import { DossierQuery } from './application/dossier/dossier.query.js';
import { ExportDossier } from './application/dossier/export-dossier.usecase.js';
import { FollowReport } from './application/dossier/follow-report.usecase.js';
import { SealDossier } from './application/dossier/seal-dossier.js';
import { RightsRegister } from './application/rights-register.facade.js';
import { SignApplication } from './application/sign-application.usecase.js';
import { TitleDesk } from './application/title-desk.facade.js';
import { TitleEffect } from './application/title-effect.js';
import { TitleWriter } from './application/title-writer.js';
import { WriteApplication } from './application/write-application.usecase.js';
import { WriteDisclosure } from './application/write-disclosure.usecase.js';
import { RightsPersistenceModule } from './persistence/index.js';

const doors = [ActOnDisclosure, AnswerReferral, AssessDisclosure, DisclosureQuery, DisclosureSecrecyGate, TitleDesk, WriteDisclosure, ActOnApplication, ApplicationQuery, SignApplication, WriteApplication, RightsRecords, ActOnReport, FirstRefusalDesk, FollowReports, OfferFirstRefusal, ReportQuery, RewardRoute, SecondStepQuery, TakeSecondStep, DossierDocuments, DossierQuery, ExportDossier, FollowReport, RightsRegister];
@Module({ imports: [RightsPersistenceModule], providers: [...doors, ApplicationFactsOf, DisclosureFactsOf, TitleEffect, TitleWriter, AssignmentAftermath, ImplementationReports, SecondStepFactsOf, SealDossier], exports: doors })
export class RightsAssignmentModule {}
