import type { OperationContext } from '@app/platform';

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
