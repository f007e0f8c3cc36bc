import type { Role } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import type { TitleStanding } from '../domain/contract/title-standing.js';

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

export interface SourceAchievement { readonly id: string; readonly organisationId: string; readonly title: string; readonly onMarket: boolean; readonly hasPrivateText: boolean }
export interface SourceMatch { readonly id: string; readonly live: boolean; readonly achievementId: string; readonly demandId: string; readonly demandOrganisationId: string; readonly demandAnonymous: boolean }

/** What a deal may begin with; listing and matching know. */
export abstract class DealSources {
  abstract achievement(ctx: OperationContext, id: string): Promise<SourceAchievement | undefined>;
  abstract match(ctx: OperationContext, id: string): Promise<SourceMatch | undefined>;
  /** The private text of an achievement; who may read it has been judged. */
  abstract privateText(ctx: OperationContext, achievementId: string): Promise<string | null>;
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
