import { Module } from '@nestjs/common';
import { ActOnApplication } from './application/act-on-application.usecase.js';
import { ActOnDisclosure } from './application/act-on-disclosure.usecase.js';
import { AnswerReferral } from './application/answer-referral.usecase.js';
import { ApplicationFactsOf } from './application/application-facts.js';
import { ApplicationQuery } from './application/application.query.js';
import { AssessDisclosure } from './application/assess-disclosure.usecase.js';
import { DeadlineBook } from './application/deadline-book.facade.js';
import { DeadlineFeeds } from './application/deadline-feeds.usecase.js';
import { DeadlinesQuery } from './application/deadlines.query.js';
import { DeriveDeadlines } from './application/derive-deadlines.usecase.js';
import { DisclosureFactsOf } from './application/disclosure-facts.js';
import { DisclosureQuery } from './application/disclosure.query.js';
import { DisclosureSecrecyGate } from './application/secrecy-gate.js';
import { SignApplication } from './application/sign-application.usecase.js';
import { TitleDesk } from './application/title-desk.facade.js';
import { WhomItConcerns } from './application/whom-it-concerns.facade.js';
import { WriteApplication } from './application/write-application.usecase.js';
import { WriteDisclosure } from './application/write-disclosure.usecase.js';
import { MeetDeadline } from './application/meet-deadline.usecase.js';
import { MyResultsQuery } from './application/my-results.query.js';
import { OfficeQueue } from './application/office-queue.query.js';
import { RemindDeadlines } from './application/remind-deadlines.usecase.js';
import { RightsPersistenceModule } from './persistence/index.js';

const doors = [ActOnDisclosure, AnswerReferral, AssessDisclosure, DisclosureQuery, DisclosureSecrecyGate, TitleDesk, WriteDisclosure, ActOnApplication, ApplicationQuery, SignApplication, WriteApplication, DeadlineBook, DeadlinesQuery, DeriveDeadlines, MeetDeadline, RemindDeadlines, WhomItConcerns, MyResultsQuery, OfficeQueue, DeadlineFeeds];

@Module({ imports: [RightsPersistenceModule], providers: [...doors, ApplicationFactsOf, DisclosureFactsOf], exports: doors })
export class RightsAssignmentModule {}
