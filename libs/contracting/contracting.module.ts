import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { Config } from '@app/platform';
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
import { EnvelopeKeeper } from './application/envelope-keeper.js';
import { FinalDocument } from './application/final-document.js';
import { HearProvider } from './application/hear-provider.usecase.js';
import { LapseEnvelopes } from './application/lapse-envelopes.usecase.js';
import { NameSignatories } from './application/name-signatories.usecase.js';
import { NegotiateTerms } from './application/negotiate-terms.usecase.js';
import { OpenDeal } from './application/open-deal.usecase.js';
import { SendForSignature } from './application/send-for-signature.usecase.js';
import { SignContract } from './application/sign-contract.usecase.js';
import { SigningDesk } from './application/signing.query.js';
import { SigningFactsOf } from './application/signing-facts.js';
import { SignNda } from './application/sign-nda.usecase.js';
import { DealTerms } from './application/terms.query.js';
import { TalkInDeal } from './application/talk-in-deal.usecase.js';
import { VerifyContract } from './application/verify-contract.query.js';
import { ESignatureProvider } from './domain/signing/e-signature.js';
import { ContractingPersistenceModule } from './persistence/index.js';
import { LocalSignatureProvider } from './signing/local-signature-provider.js';
import { NoSignatureProvider } from './signing/no-signature-provider.js';

const doors = [ActOnDeal, ApproveContract, ContractPapers, Contracts, DataRoom, DecidePrice, Deals, DealTerms, NegotiateTerms, OpenDeal, SignNda, TalkInDeal, HearProvider, LapseEnvelopes, NameSignatories, SendForSignature, SignContract, SigningDesk, SigningFactsOf, VerifyContract];

/** Who signs is configuration; a provider elsewhere gets its adapter here. */
const signatures = {
  provide: ESignatureProvider, inject: [Config, Clock],
  useFactory: (config: Config, clock: Clock): ESignatureProvider => (config.eSignature === 'local' ? new LocalSignatureProvider(join(config.dataDir, 'e-signature'), clock) : new NoSignatureProvider()),
};

@Module({ imports: [ContractingPersistenceModule], providers: [...doors, ContractFactsOf, ContractLaw, ContractTable, DealTable, EnvelopeKeeper, FinalDocument, signatures], exports: doors })
export class ContractingModule {}
