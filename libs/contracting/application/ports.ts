import type { Fen } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import type { FeePayment } from '../domain/money/broker-fee.schema.js';

export interface DealParty { readonly id: string; readonly nameZh: string; readonly verified: boolean }

/** What the parties and their people are called, and whether a signature is the signer's own; identity knows. */
export abstract class DealPeople {
  abstract organisations(ctx: OperationContext, ids: readonly string[]): Promise<readonly DealParty[]>;
  abstract names(ctx: OperationContext, userIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
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
