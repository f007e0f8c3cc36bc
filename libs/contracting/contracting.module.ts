import { Module, type Provider } from '@nestjs/common';
import { Config } from '@app/platform';
import { ActOnDeal } from './application/act-on-deal.usecase.js';
import { ApproveContract } from './application/approve-contract.usecase.js';
import { ContractFactsOf } from './application/contract-facts.js';
import { ContractLaw } from './application/contract-law.js';
import { ContractPapers } from './application/contract-papers.usecase.js';
import { ContractTable } from './application/contract-table.js';
import { ContractStatistics } from './application/contract-statistics.query.js';
import { Contracts } from './application/contracts.query.js';
import { DataRoom } from './application/data-room.usecase.js';
import { DealTable } from './application/deal-table.js';
import { DecidePrice } from './application/decide-price.usecase.js';
import { Deals } from './application/deals.query.js';
import { NegotiateTerms } from './application/negotiate-terms.usecase.js';
import { ContractRegistry, SealNames } from './application/ports.js';
import { OpenDeal } from './application/open-deal.usecase.js';
import { FileRegistrations } from './application/registration/file-registrations.usecase.js';
import { FollowContract } from './application/registration/follow-contract.usecase.js';
import { PackOf } from './application/registration/pack.js';
import { RecordRights } from './application/registration/record-rights.usecase.js';
import { ContractRecordals } from './application/registration/recordals.query.js';
import { RegisterContract } from './application/registration/register-contract.usecase.js';
import { RegistrationMoves } from './application/registration/registration-moves.js';
import { ContractRegistrations } from './application/registration/registration.query.js';
import { RemindRegistrations } from './application/registration/remind-registrations.usecase.js';
import { UnknownSeals } from './application/registration/unknown-seals.js';
import { SignNda } from './application/sign-nda.usecase.js';
import { DealTerms } from './application/terms.query.js';
import { TalkInDeal } from './application/talk-in-deal.usecase.js';
import { ContractingPersistenceModule } from './persistence/index.js';
import { ByHandRegistry, HttpContractRegistry } from './registry/contract-registry.js';

const registration = [ContractRecordals, ContractRegistrations, ContractStatistics, FileRegistrations, FollowContract, RecordRights, RegisterContract, RemindRegistrations];
const doors = [...registration, ActOnDeal, ApproveContract, ContractPapers, Contracts, DataRoom, DecidePrice, Deals, DealTerms, NegotiateTerms, OpenDeal, SignNda, TalkInDeal];

const outside: Provider[] = [
  { provide: SealNames, useClass: UnknownSeals },
  {
    provide: ContractRegistry,
    inject: [Config],
    useFactory: ({ contractRegistryUrl: url, contractRegistryToken: token, contractRegistryTimeoutMs: timeoutMs }: Config): ContractRegistry => (url ? new HttpContractRegistry({ url, token, timeoutMs }) : new ByHandRegistry()),
  },
];

@Module({ imports: [ContractingPersistenceModule], providers: [...doors, ...outside, ContractFactsOf, ContractLaw, ContractTable, DealTable, PackOf, RegistrationMoves], exports: doors })
export class ContractingModule {}
