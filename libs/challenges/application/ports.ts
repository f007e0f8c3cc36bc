import type { Texts } from '@app/kernel';
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
  /** Active people of verified organisations whose name, with that of the organisation, holds every word. */
  abstract seek(ctx: OperationContext, words: string, limit: number): Promise<readonly { readonly id: string; readonly name: string; readonly organisation: { readonly id: string; readonly name: string } }[]>;
  /** Whom to ask about a review of science ethics; names. */
  abstract ethicsOfficers(ctx: OperationContext, organisationId: string): Promise<readonly string[]>;
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
  /** When what may answer changed last; null where there is nothing yet. */
  abstract newsAt(ctx: OperationContext): Promise<Date | null>;
  abstract find(ctx: OperationContext, problem: { readonly id: string; readonly title: string; readonly text: string; readonly field: string | null; readonly region: string | null; readonly organisationId: string }, limit: number): Promise<readonly AnsweringAchievement[]>;
}

/** A signature is made with the password once more; identity knows it. */
export abstract class SigningPassword {
  /** Refuses 422 a wrong one, 429 after too many. */
  abstract confirm(ctx: OperationContext, password: string): Promise<void>;
}

/** What the platform knows of people and organisations that may stand in an expert's way. */
export abstract class KnownTies {
  /** By account: those named together with it as completers of a result; with `before` of disclosures that were begun earlier. */
  abstract coAuthors(ctx: OperationContext, accountIds: readonly string[], before?: Date): Promise<ReadonlyMap<string, readonly string[]>>;
  /** By organisation: those with which it has or had a deal; with `before` one that was proposed earlier. */
  abstract dealings(ctx: OperationContext, organisationIds: readonly string[], before?: Date): Promise<ReadonlyMap<string, readonly string[]>>;
}

/** The result of a challenge as it is made public: organisations and numbers, no person and no sum. */
export interface PublishedResult {
  readonly challengeId: string;
  readonly organisationId: string;
  readonly title: Texts;
  readonly facts: readonly { readonly label: Texts; readonly value: Texts }[];
  readonly relatedParty: 'yes' | 'no' | 'unknown';
  readonly relatedPartyNote: string | null;
}
export interface ResultStanding {
  readonly noticeId: string | null;
  readonly state: 'none' | 'running' | 'ended' | 'superseded' | 'withdrawn';
  /** The last day of its period, `YYYY-MM-DD`. */
  readonly endsOn: string | null;
  readonly clear: boolean;
  /** To whichever notice of the challenge. */
  readonly openObjections: number;
  /** When one was last upheld, to whichever notice of the challenge. */
  readonly upheldAt: Date | null;
}

/** Publicity shows a result and hears objections to it. */
export abstract class ResultNotice {
  /** Refuses 409 where the challenge has a live notice, 422 broken rules of publicity or a period beyond the known calendar. */
  abstract open(ctx: OperationContext, result: PublishedResult): Promise<{ readonly noticeId: string; readonly endsOn: string }>;
  abstract withdraw(ctx: OperationContext, noticeId: string, reason: string): Promise<void>;
  /** Inside a transaction the notice stays as it is until its end. */
  abstract standing(ctx: OperationContext, challengeId: string): Promise<ResultStanding>;
}
