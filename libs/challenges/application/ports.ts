import type { OperationContext } from '@app/platform';
import type { InvitationReason } from '../domain/invitations/invitation.js';

export interface ChallengeOrganisation {
  readonly id: string;
  readonly name: string;
  readonly verified: boolean;
  /** Its code of the reference list, by which the rules of a place bind it. */
  readonly region: string;
}

/** Who organises, keeps and asks; identity knows. */
export abstract class ChallengePeople {
  abstract organisations(ctx: OperationContext, ids: readonly string[]): Promise<readonly ChallengeOrganisation[]>;
  /** Those of the accounts that are active. */
  abstract accounts(ctx: OperationContext, ids: readonly string[]): Promise<readonly { readonly id: string; readonly organisationId: string; readonly name: string }[]>;
  /** Whom to ask inside an organisation before anything that may be secret is written down. */
  abstract secrecyOfficers(ctx: OperationContext, organisationId: string): Promise<readonly { readonly name: string; readonly email: string }[]>;
}

/** A published achievement that may answer a challenge, with reasons that a person can check. */
export interface AnsweringAchievement {
  readonly achievementId: string;
  readonly organisationId: string;
  readonly title: string;
  /** 0 to 1. */
  readonly score: number;
  /** 1 to 4. */
  readonly level: number;
  readonly reasons: readonly InvitationReason[];
}
/** What the market has to answer a problem; matching knows. Compares public words only. */
export abstract class ChallengeAnswers {
  abstract find(ctx: OperationContext, problem: { readonly id: string; readonly title: string; readonly text: string; readonly field: string | null; readonly region: string | null; readonly organisationId: string }, limit: number): Promise<readonly AnsweringAchievement[]>;
}

/** A signature is made with the password once more; identity knows it. */
export abstract class SigningPassword {
  /** Refuses 422 a wrong one, 429 after too many. */
  abstract confirm(ctx: OperationContext, password: string): Promise<void>;
}

/** What the platform knows of people and organisations that may stand in an expert's way. */
export abstract class KnownTies {
  /** By account: those named together with it as completers of a result. */
  abstract coAuthors(ctx: OperationContext, accountIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** By organisation: those with which it has or had a deal. */
  abstract dealings(ctx: OperationContext, organisationIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
}
