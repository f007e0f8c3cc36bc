import type { Texts } from '@app/kernel';
import type { OperationContext } from '@app/platform';

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
