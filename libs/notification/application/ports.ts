import type { ListingKind } from '@app/events';
import type { Locale, Role } from '@app/kernel';
import type { OperationContext } from '@app/platform';

/** Somebody who can be told something: an active account. */
export interface Recipient {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
}

/** Asks identity for people. Accounts that are not active are never among the answers. */
export abstract class Recipients {
  /** `listing-owner`: those who handle the organisation's listings and interests; `member`: everybody in it. */
  abstract ofOrganisation(ctx: OperationContext, organisationId: string, purpose: 'listing-owner' | 'member'): Promise<readonly Recipient[]>;
  /** Active people of the organisation with one of the roles. */
  abstract ofRoles(ctx: OperationContext, organisationId: string, roles: readonly Role[]): Promise<readonly Recipient[]>;
  /** Active people with one of the roles, whichever their organisation. */
  abstract holders(ctx: OperationContext, roles: readonly Role[]): Promise<readonly Recipient[]>;
  abstract people(ctx: OperationContext, userIds: readonly string[]): Promise<readonly Recipient[]>;
}

/** Asks brokerage whose beat covers one of these fields or regions. */
export abstract class BrokerBeat {
  abstract subscribersFor(ctx: OperationContext, where: { fields: readonly string[]; regions: readonly string[] }): Promise<readonly string[]>;
}

/** Asks who reviews a listing of this kind and organisation; user ids. */
export abstract class Reviewers {
  abstract forListing(ctx: OperationContext, kind: ListingKind, organisationId: string): Promise<readonly string[]>;
}

/** Asks listing what listings are called for whoever reads; one that the reader may not see is not among the answers. */
export abstract class ListingNames {
  abstract of(ctx: OperationContext, listings: readonly { readonly kind: ListingKind; readonly id: string }[]): Promise<ReadonlyMap<string, string>>;
}

/** Whose matter an application for rights or a disclosure is; user ids. */
export interface RightsMatter {
  readonly organisationId: string;
  /** The applicant or discloser. */
  readonly authorId: string;
  /** Everybody named, the author too. */
  readonly people: readonly string[];
  /** Completers with an account who have not answered to the content as it stands. */
  readonly toSign: readonly string[];
  /** Roles that a question was referred to and that have not answered. */
  readonly referredTo: readonly Role[];
}

/** Asks rights assignment whom a matter concerns. */
export abstract class RightsMatters {
  abstract application(ctx: OperationContext, applicationId: string): Promise<RightsMatter | undefined>;
  abstract disclosure(ctx: OperationContext, disclosureId: string): Promise<RightsMatter | undefined>;
}

/** Asks publicity for the account of whoever made an objection. */
export abstract class Objectors {
  abstract of(ctx: OperationContext, objectionId: string): Promise<string | undefined>;
}

/** Asks challenges whom one concerns beside its organiser; accounts. */
export abstract class ChallengeCircle {
  abstract followers(ctx: OperationContext, challengeId: string): Promise<readonly string[]>;
  /** Keepers who have not made their key. */
  abstract keepersToCome(ctx: OperationContext, challengeId: string): Promise<readonly string[]>;
  /** Keepers who have. */
  abstract keepers(ctx: OperationContext, challengeId: string): Promise<readonly string[]>;
  abstract asker(ctx: OperationContext, questionId: string): Promise<string | undefined>;
  abstract reviewers(ctx: OperationContext): Promise<readonly string[]>;
  /** Who sealed an entry that was judged, and whether it is to win. */
  abstract judged(ctx: OperationContext, challengeId: string): Promise<readonly { readonly accountId: string; readonly wins: boolean }[]>;
  /** Of those among these that everybody knows by their title. */
  abstract titles(ctx: OperationContext, challengeIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** Asks challenges who sits on the panel of one; accounts. */
export abstract class PanelCircle {
  abstract seated(ctx: OperationContext, challengeId: string): Promise<readonly string[]>;
}

export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly locale: Locale;
  /** Derived from the effect key: the same mail has the same Message-ID however often it is sent. */
  readonly messageId: string;
  readonly mailId: string;
}

/** The way of mails into the world. Rejects with MailRefused; any other error counts as a passing one. */
export abstract class MailTransport {
  /** Nothing leaves this installation; the mails are read in the local mailbox. */
  abstract readonly simulated: boolean;
  abstract send(ctx: OperationContext, mail: OutgoingMail): Promise<void>;
}

/** The mail was not taken. `reason` is a code without any text of the mail or of the server. */
export class MailRefused extends Error {
  constructor(readonly reason: string, readonly permanent: boolean) {
    super(reason);
    this.name = 'MailRefused';
  }
}
