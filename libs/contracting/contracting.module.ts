import { join } from 'node:path';
import { Module, type Provider } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { Config } from '@app/platform';
import { ActOnDeal } from './application/act-on-deal.usecase.js';
import { ActOnMediation } from './application/act-on-mediation.usecase.js';
import { ActOnPerformance } from './application/act-on-performance.usecase.js';
import { ApproveContract } from './application/approve-contract.usecase.js';
import { AwardedDeals } from './application/awarded-deals.facade.js';
import { BeginPerformance } from './application/begin-performance.usecase.js';
import { CallOffDeals } from './application/call-off-deals.usecase.js';
import { BypassWatch } from './application/bypass-watch.js';
import { Concealments } from './application/concealment.usecase.js';
import { ContractEvents } from './application/contract-events.js';
import { ContractFactsOf } from './application/contract-facts.js';
import { ContractLaw } from './application/contract-law.js';
import { ContractMoney } from './application/money.query.js';
import { ContractPapers } from './application/contract-papers.usecase.js';
import { ContractRecordals } from './application/registration/recordals.query.js';
import { ContractRegistrations } from './application/registration/registration.query.js';
import { Contracts } from './application/contracts.query.js';
import { ContractStatistics } from './application/contract-statistics.query.js';
import { ContractTable } from './application/contract-table.js';
import { DataRoom } from './application/data-room.usecase.js';
import { DayOfSigning, SealsOfSigning } from './application/signed-facts.js';
import { Deals } from './application/deals.query.js';
import { DealPartners } from './application/deal-partners.facade.js';
import { DealTable } from './application/deal-table.js';
import { DealTerms } from './application/terms.query.js';
import { DecidePrice } from './application/decide-price.usecase.js';
import { Distribute } from './application/distribute.usecase.js';
import { DistributionFacts } from './application/distribution-facts.js';
import { DistributionProposals } from './application/distribution-proposal.query.js';
import { Distributions } from './application/distribution.query.js';
import { EndContract } from './application/end-contract.usecase.js';
import { EnterCost } from './application/enter-cost.usecase.js';
import { EnvelopeKeeper } from './application/envelope-keeper.js';
import { FeeDue } from './application/fee-due.query.js';
import { FileRegistrations } from './application/registration/file-registrations.usecase.js';
import { FinalDocument } from './application/final-document.js';
import { FollowContract } from './application/registration/follow-contract.usecase.js';
import { GoBack } from './application/go-back.usecase.js';
import { HearProvider } from './application/hear-provider.usecase.js';
import { LapseEnvelopes } from './application/lapse-envelopes.usecase.js';
import { LedgerBook } from './application/ledger-book.js';
import { LogIntroduction } from './application/log-introduction.usecase.js';
import { MediationDesk } from './application/mediation-desk.js';
import { Mediations } from './application/mediations.query.js';
import { MoneyBook } from './application/money-book.js';
import { MyAwards } from './application/my-awards.query.js';
import { NameSignatories } from './application/name-signatories.usecase.js';
import { NegotiateTerms } from './application/negotiate-terms.usecase.js';
import { OfferMediation } from './application/offer-mediation.usecase.js';
import { OpenDeal } from './application/open-deal.usecase.js';
import { ContractRegistration, ContractRegistry, OpenReceivables, PaidOnDeal, SealNames, SigningDay } from './application/ports.js';
import { PackOf } from './application/registration/pack.js';
import { PayAwards } from './application/pay-awards.usecase.js';
import { PaymentsOnDeal } from './application/paid-on-deal.js';
import { Performance } from './application/performance.query.js';
import { PerformanceTable } from './application/performance-table.js';
import { ReceivablesOfMoney } from './application/open-receivables.js';
import { RecordalList } from './application/registration/recordal-list.query.js';
import { RecordRights } from './application/registration/record-rights.usecase.js';
import { RegisterContract } from './application/registration/register-contract.usecase.js';
import { RegistrationMoves } from './application/registration/registration-moves.js';
import { RegistrationStanding } from './application/registration/registration-standing.js';
import { RemindMoney } from './application/remind-money.usecase.js';
import { RemindPerformance } from './application/remind-performance.usecase.js';
import { RemindRegistrations } from './application/registration/remind-registrations.usecase.js';
import { SendForSignature } from './application/send-for-signature.usecase.js';
import { SettlePayment } from './application/settle-payment.usecase.js';
import { SignContract } from './application/sign-contract.usecase.js';
import { SigningDesk } from './application/signing.query.js';
import { SigningFactsOf } from './application/signing-facts.js';
import { SignNda } from './application/sign-nda.usecase.js';
import { StateRoyalty } from './application/state-royalty.usecase.js';
import { TalkInDeal } from './application/talk-in-deal.usecase.js';
import { VerifyContract } from './application/verify-contract.query.js';
import { ByHandRegistry, HttpContractRegistry } from './registry/contract-registry.js';
import { ContractingPersistenceModule } from './persistence/index.js';
import { ESignatureProvider } from './domain/signing/e-signature.js';
import { LocalSignatureProvider } from './signing/local-signature-provider.js';
import { NoSignatureProvider } from './signing/no-signature-provider.js';

const registration = [ContractRecordals, ContractRegistrations, ContractStatistics, FileRegistrations, FollowContract, RecordRights, RecordalList, RegisterContract, RemindRegistrations];
const doors = [ActOnDeal, ActOnMediation, BypassWatch, Concealments, ApproveContract, ContractPapers, Contracts, DataRoom, DealPartners, DecidePrice, Deals, DealTerms, LogIntroduction, Mediations, NegotiateTerms, OfferMediation, OpenDeal, SignNda, TalkInDeal];
const signing = [HearProvider, LapseEnvelopes, NameSignatories, SendForSignature, SignContract, SigningDesk, SigningFactsOf, VerifyContract];
const performing = [ActOnPerformance, AwardedDeals, BeginPerformance, CallOffDeals, ContractEvents, EndContract, Performance, RemindPerformance];
const money = [ContractMoney, Distribute, DistributionProposals, Distributions, EnterCost, GoBack, MyAwards, PayAwards, RemindMoney, SettlePayment, StateRoyalty];
/** What one room asks of another. */
const answers = [
  { provide: SealNames, useClass: SealsOfSigning },
  { provide: SigningDay, useClass: DayOfSigning },
  { provide: PaidOnDeal, useClass: PaymentsOnDeal },
  { provide: OpenReceivables, useClass: ReceivablesOfMoney },
  { provide: ContractRegistration, useClass: RegistrationStanding },
];

const outside: Provider[] = [
  {
    provide: ContractRegistry,
    inject: [Config],
    useFactory: ({ contractRegistryUrl: url, contractRegistryToken: token, contractRegistryTimeoutMs: timeoutMs }: Config): ContractRegistry => (url ? new HttpContractRegistry({ url, token, timeoutMs }) : new ByHandRegistry()),
  },
];

/** Who signs is configuration; a provider elsewhere gets its adapter here. */
const signatures = {
  provide: ESignatureProvider, inject: [Config, Clock],
  useFactory: (config: Config, clock: Clock): ESignatureProvider => (config.eSignature === 'local' ? new LocalSignatureProvider(join(config.dataDir, 'e-signature'), clock) : new NoSignatureProvider()),
};

@Module({
  imports: [ContractingPersistenceModule],
  providers: [
    ...doors, ...signing, ...performing, ...registration, ...money, ...answers, ...outside, ContractFactsOf, ContractLaw, ContractTable, DealTable, DistributionFacts, EnvelopeKeeper,
    FeeDue, FinalDocument, LedgerBook, MediationDesk, MoneyBook, PackOf, PerformanceTable, RegistrationMoves, signatures,
  ],
  exports: [...doors, ...signing, ...performing, ...registration, ...money],
})
export class ContractingModule {}
