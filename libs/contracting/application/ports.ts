import type { Fen } from '@app/kernel';
import type { Role } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import type { TitleStanding } from '../domain/contract/title-standing.js';
import type { FeePayment } from '../domain/money/broker-fee.schema.js';
import type { DisclosedResult } from '../domain/money/distribution/proposal.js';

export interface DealParty { readonly id: string; readonly nameZh: string; readonly verified: boolean }

/** What the parties and their people are called, and whether a signature is the signer's own; identity knows. */
export abstract class DealPeople {
  abstract organisations(ctx: OperationContext, ids: readonly string[]): Promise<readonly DealParty[]>;
  abstract names(ctx: OperationContext, userIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Active people of an organisation with one of the roles. */
  abstract members(ctx: OperationContext, organisationId: string, roles: readonly Role[]): Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** Refuses 422 a wrong password (it counts like a failed log-in) and 429 too many tries. */
  abstract confirm(ctx: OperationContext, password: string): Promise<void>;
}

/** `publishedOn`: the civil day in China; `field`: its code of the reference list. */
export interface SourceAchievement {
  readonly id: string;
  readonly organisationId: string;
  readonly title: string;
  readonly onMarket: boolean;
  readonly hasPrivateText: boolean;
  readonly publishedOn: string | null;
  readonly field: string | null;
}
export interface SourceMatch { readonly id: string; readonly live: boolean; readonly achievementId: string; readonly demandId: string; readonly demandOrganisationId: string; readonly demandAnonymous: boolean; readonly foundOn: string }

/** What a deal may begin with; listing and matching know. */
export abstract class DealSources {
  abstract achievement(ctx: OperationContext, id: string): Promise<SourceAchievement | undefined>;
  abstract match(ctx: OperationContext, id: string): Promise<SourceMatch | undefined>;
  /** The private text of an achievement; who may read it has been judged. */
  abstract privateText(ctx: OperationContext, achievementId: string): Promise<string | null>;
}

/** How many claims of a contract are not paid in full; the money of it knows. */
export abstract class OpenReceivables {
  abstract count(ctx: OperationContext, contractId: string): Promise<number>;
}

/** The civil day in China on which the last party signed; whoever keeps the signatures knows. */
export abstract class SigningDay {
  abstract of(ctx: OperationContext, contract: { readonly id: string; readonly effectiveOn: string | null }): Promise<string | null>;
}

/** The class and region by which rules bind a party; identity knows. */
export abstract class DealUnits {
  abstract unit(ctx: OperationContext, organisationId: string): Promise<{ readonly unitClass: string; readonly region: string } | undefined>;
}

export interface PriceNoticeStanding { readonly noticeId: string | null; readonly state: string; readonly endsOn: string | null; readonly clear: boolean; readonly openObjections: number; readonly ruleVersionIds: readonly string[] }
export interface NoticeOfDealPrice {
  readonly contractId: string;
  readonly organisationId: string;
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  readonly facts: readonly { readonly label: { readonly 'zh-CN': string; readonly en: string }; readonly value: { readonly 'zh-CN': string; readonly en: string }; readonly person: string | null; readonly personalSum: boolean }[];
  readonly scope: 'unit' | 'market';
  readonly relatedParty: 'yes' | 'no';
  readonly relatedPartyNote: string | null;
}
/** The holder's notice of an agreed price; publicity keeps it. */
export abstract class PriceNotice {
  abstract open(ctx: OperationContext, notice: NoticeOfDealPrice): Promise<{ readonly noticeId: string; readonly ruleVersionIds: readonly string[] }>;
  abstract withdraw(ctx: OperationContext, noticeId: string, reason: string): Promise<void>;
  /** Of the latest notice about the contract; state `none` where there is none. */
  abstract standing(ctx: OperationContext, contractId: string): Promise<PriceNoticeStanding>;
}

export type OwnersAct = 'transfer' | 'exclusive_licence' | 'sole_licence' | 'ordinary_licence';
/** Whose consent the act needs today; the title chain knows. Undefined for an achievement without one: then nobody here knows of co-owners. */
export abstract class DealTitle {
  abstract standing(ctx: OperationContext, asked: { readonly achievementId: string; readonly act: OwnersAct; readonly priceFen: number }): Promise<TitleStanding | undefined>;
}

/** Whether a broker works on a match; brokerage knows. */
export abstract class BrokerMatches {
  abstract claimed(ctx: OperationContext, brokerId: string, matchId: string): Promise<boolean>;
}

/** What came of a deal, as a broker's fee counts it; sums in fen. */
export interface DealMoney {
  /** Civil day on which the contract took effect; null while it has not. */
  readonly effectiveOn: string | null;
  /** The agreed technology amount; null where it is open or not agreed yet. */
  readonly technologyFen: Fen | null;
  readonly payments: readonly FeePayment[];
}
/** Which payments of a deal were confirmed. The book of payments answers it. */
export abstract class PaidOnDeal {
  abstract of(ctx: OperationContext, dealId: string): Promise<DealMoney>;
}

/** The names on the seals that signed a contract; signing knows. Nobody known: the office compares them by eye. */
export abstract class SealNames {
  abstract of(ctx: OperationContext, contractId: string): Promise<readonly { readonly partyId: string; readonly partyName: string; readonly sealName: string }[]>;
}

/** One application as it goes to the registration office. `id` is the key by which the office tells a repetition. Money in fen. */
export interface RegistryFiling {
  readonly id: string;
  readonly contractNumber: string;
  readonly kind: string;
  readonly title: string;
  readonly parties: readonly { readonly role: string; readonly name: string; readonly uscc: string | null }[];
  readonly contractFen: number;
  readonly technologyFen: number;
  readonly field: string;
  readonly industry: string;
  readonly place: string;
  readonly effectiveOn: string;
  readonly filedOn: string;
  readonly packSha256: string;
}
/** The registration office: people with paper, or the system of a province. */
export abstract class ContractRegistry {
  /** Is there a system that can be asked? Otherwise people file and enter what comes back. */
  abstract readonly provincial: boolean;
  /** Files, or files again: the same id is one application. What comes back is not believed yet. Rejects with RegistryFailure. */
  abstract file(filing: RegistryFiling): Promise<unknown>;
}

/** Whether the contract is registered (技术合同认定登记) today; registration knows. */
export abstract class ContractRegistration {
  abstract registered(ctx: OperationContext, contractId: string): Promise<boolean>;
}

/** Whether an assignment of rights rewards the conversion already (国科发区〔2020〕128号); rights assignment knows. */
export abstract class AssignedReward {
  abstract of(ctx: OperationContext, conversion: { readonly achievementId: string; readonly contractId: string; readonly on: string }): Promise<{ readonly applicationId: string; readonly since: string } | null>;
}

/** The holder's notice of an award; sums of persons never leave the unit. Publicity keeps it. */
export abstract class AwardNotice {
  abstract open(ctx: OperationContext, notice: Omit<NoticeOfDealPrice, 'contractId' | 'scope'> & { readonly runId: string }): Promise<{ readonly noticeId: string; readonly ruleVersionIds: readonly string[] }>;
  abstract withdraw(ctx: OperationContext, noticeId: string, reason: string): Promise<void>;
  abstract standing(ctx: OperationContext, runId: string): Promise<PriceNoticeStanding>;
}

/** How many lanes of a challenge still run; 1 where it is no race. Challenges know. */
export abstract class AwardRace {
  abstract running(ctx: OperationContext, challengeId: string): Promise<number>;
}

/** Whom the holder's accepted disclosures of its achievements name; rights assignment knows. */
export abstract class DisclosedResults {
  abstract of(ctx: OperationContext, asked: { readonly holderId: string; readonly achievementIds: readonly string[] }): Promise<readonly DisclosedResult[]>;
}
