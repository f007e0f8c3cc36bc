import { Module } from '@nestjs/common';
import { ActOnDeal } from './application/act-on-deal.usecase.js';
import { ApproveContract } from './application/approve-contract.usecase.js';
import { ContractFactsOf } from './application/contract-facts.js';
import { ContractLaw } from './application/contract-law.js';
import { ContractPapers } from './application/contract-papers.usecase.js';
import { ContractTable } from './application/contract-table.js';
import { Contracts } from './application/contracts.query.js';
import { DataRoom } from './application/data-room.usecase.js';
import { DealTable } from './application/deal-table.js';
import { DecidePrice } from './application/decide-price.usecase.js';
import { Deals } from './application/deals.query.js';
import { NegotiateTerms } from './application/negotiate-terms.usecase.js';
import { OpenDeal } from './application/open-deal.usecase.js';
import { SignNda } from './application/sign-nda.usecase.js';
import { DealTerms } from './application/terms.query.js';
import { TalkInDeal } from './application/talk-in-deal.usecase.js';
import { Distribute } from './application/distribute.usecase.js';
import { DistributionFacts } from './application/distribution-facts.js';
import { Distributions } from './application/distribution.query.js';
import { EnterCost } from './application/enter-cost.usecase.js';
import { GoBack } from './application/go-back.usecase.js';
import { MyAwards } from './application/my-awards.query.js';
import { PayAwards } from './application/pay-awards.usecase.js';
import { RemindMoney } from './application/remind-money.usecase.js';
import { EventsOfContract, ContractEvents, ContractRegistration, NotRegistered } from './application/money-ports.js';
import { ContractMoney } from './application/money.query.js';
import { LedgerBook } from './application/ledger-book.js';
import { MoneyBook } from './application/money-book.js';
import { PaidOnDeal } from './application/paid-on-deal.js';
import { SettlePayment } from './application/settle-payment.usecase.js';
import { StateRoyalty } from './application/state-royalty.usecase.js';
import { ContractingPersistenceModule } from './persistence/index.js';

const doors = [ActOnDeal, ApproveContract, ContractPapers, Contracts, DataRoom, DecidePrice, Deals, DealTerms, NegotiateTerms, OpenDeal, SignNda, TalkInDeal];
const money = [ContractMoney, Distribute, Distributions, EnterCost, GoBack, MyAwards, PaidOnDeal, PayAwards, RemindMoney, SettlePayment, StateRoyalty];
/** Replaced where performance and registration answer. */
const answers = [{ provide: ContractEvents, useClass: EventsOfContract }, { provide: ContractRegistration, useClass: NotRegistered }];

@Module({ imports: [ContractingPersistenceModule], providers: [...doors, ...money, ...answers, ContractFactsOf, ContractLaw, ContractTable, DealTable, DistributionFacts, LedgerBook, MoneyBook], exports: [...doors, ...money] })
export class ContractingModule {}
