import { Module } from '@nestjs/common';
import { ActOnPerformance } from './application/act-on-performance.usecase.js';
import { ActOnDeal } from './application/act-on-deal.usecase.js';
import { ApproveContract } from './application/approve-contract.usecase.js';
import { BeginPerformance } from './application/begin-performance.usecase.js';
import { ContractEvents } from './application/contract-events.js';
import { ContractFactsOf } from './application/contract-facts.js';
import { ActOnMediation } from './application/act-on-mediation.usecase.js';
import { BypassWatch } from './application/bypass-watch.js';
import { ContractLaw } from './application/contract-law.js';
import { ContractPapers } from './application/contract-papers.usecase.js';
import { ContractTable } from './application/contract-table.js';
import { Contracts } from './application/contracts.query.js';
import { DataRoom } from './application/data-room.usecase.js';
import { DealTable } from './application/deal-table.js';
import { DecidePrice } from './application/decide-price.usecase.js';
import { Deals } from './application/deals.query.js';
import { FeeDue } from './application/fee-due.query.js';
import { LogIntroduction } from './application/log-introduction.usecase.js';
import { MediationDesk } from './application/mediation-desk.js';
import { Mediations } from './application/mediations.query.js';
import { EndContract } from './application/end-contract.usecase.js';
import { NegotiateTerms } from './application/negotiate-terms.usecase.js';
import { NothingPaid } from './application/nothing-paid.js';
import { OfferMediation } from './application/offer-mediation.usecase.js';
import { OpenDeal } from './application/open-deal.usecase.js';
import { PaidOnDeal } from './application/ports.js';
import { Performance } from './application/performance.query.js';
import { PerformanceTable } from './application/performance-table.js';
import { OpenReceivables, SigningDay } from './application/ports.js';
import { RemindPerformance } from './application/remind-performance.usecase.js';
import { SignNda } from './application/sign-nda.usecase.js';
import { DealTerms } from './application/terms.query.js';
import { TalkInDeal } from './application/talk-in-deal.usecase.js';
import { ContractingPersistenceModule } from './persistence/index.js';

const doors = [ActOnDeal, ActOnMediation, BypassWatch, ApproveContract, ContractPapers, Contracts, DataRoom, DecidePrice, Deals, DealTerms, LogIntroduction, Mediations, NegotiateTerms, OfferMediation, OpenDeal, SignNda, TalkInDeal];
const performing = [ActOnPerformance, BeginPerformance, ContractEvents, EndContract, Performance, RemindPerformance];

@Module({ imports: [ContractingPersistenceModule], providers: [...doors, ...performing, ContractFactsOf, ContractLaw, ContractTable, DealTable, FeeDue, MediationDesk, { provide: PaidOnDeal, useClass: NothingPaid }, OpenReceivables, PerformanceTable, SigningDay], exports: [...doors, ...performing] })
export class ContractingModule {}
