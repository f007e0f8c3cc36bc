import { Module } from '@nestjs/common';
import { ActOnDeal } from './application/act-on-deal.usecase.js';
import { ContractLaw } from './application/contract-law.js';
import { DataRoom } from './application/data-room.usecase.js';
import { DealTable } from './application/deal-table.js';
import { Deals } from './application/deals.query.js';
import { NegotiateTerms } from './application/negotiate-terms.usecase.js';
import { OpenDeal } from './application/open-deal.usecase.js';
import { SignNda } from './application/sign-nda.usecase.js';
import { DealTerms } from './application/terms.query.js';
import { TalkInDeal } from './application/talk-in-deal.usecase.js';
import { ContractingPersistenceModule } from './persistence/index.js';

const doors = [ActOnDeal, DataRoom, Deals, DealTerms, NegotiateTerms, OpenDeal, SignNda, TalkInDeal];

@Module({ imports: [ContractingPersistenceModule], providers: [...doors, ContractLaw, DealTable], exports: doors })
export class ContractingModule {}
