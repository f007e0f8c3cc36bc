import type { Role, Texts, SecrecyOfficer } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import type { NoticeOnFile } from '../domain/dossier/dossier.js';
import type { HoldOnApplication, NoticeStanding } from '../domain/rules/application-decision.rules.js';

/** Which people and organisations there are, and whom to ask about secrecy; identity knows. */
export abstract class PeopleDirectory {
  /** Those of the user ids that exist, with the name that colleagues know. */
  abstract people(ctx: OperationContext, userIds: readonly string[]): Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** Those of the organisations that exist. */
  abstract organisations(ctx: OperationContext, ids: readonly string[]): Promise<readonly { readonly id: string; readonly nameZh: string; readonly region: string }[]>;
  abstract secrecyOfficers(ctx: OperationContext, organisationId: string): Promise<readonly SecrecyOfficer[]>;
}

/** Is this a listed achievement of the unit? Listing knows. */
export abstract class ListedAchievements {
  abstract isOf(ctx: OperationContext, achievementId: string, organisationId: string): Promise<boolean>;
}

export interface RightsUnit {
  readonly id: string;
  readonly nameZh: string;
  /** Code of the reference list "region". */
  readonly region: string;
  /** As the rule registry has it: `state_set`, `enterprise`, `any`. */
  readonly unitClass: string;
}

/** What kind of unit this is in the eyes of the law; identity knows. */
export abstract class RightsUnits {
  abstract unit(ctx: OperationContext, organisationId: string): Promise<RightsUnit | undefined>;
}

/** A person signs by entering their own password again; identity checks it. */
export abstract class OwnSignature {
  /** Refuses 422 a wrong password (it counts like a failed log-in) and 429 too many tries. */
  abstract confirm(ctx: OperationContext, password: string): Promise<void>;
}

/** Holds of auditors on an application, or on the disclosure or the notice behind it; auditing keeps them. */
export abstract class AuditHolds {
  /** Those that hold today; inside a transaction none is placed before the asker has decided. */
  abstract active(ctx: OperationContext, application: { readonly id: string; readonly disclosureId: string; readonly noticeId: string | null }): Promise<readonly HoldOnApplication[]>;
}

/** Auditors read what belongs to the units that they are assigned to, and change nothing of it; auditing knows who they are. */
export abstract class AuditorsEyes {
  /** The units whose matters the actor reads as an auditor today. */
  abstract units(ctx: OperationContext): Promise<readonly string[]>;
  /** Does the actor read this application as an auditor? The look is recorded. */
  abstract read(ctx: OperationContext, application: { readonly id: string; readonly organisationId: string }): Promise<boolean>;
}

export interface NoticeOfAssignment {
  readonly applicationId: string;
  readonly organisationId: string;
  readonly title: Texts;
  readonly facts: readonly { readonly label: Texts; readonly value: Texts; readonly person: string | null }[];
  readonly relatedParty: 'yes' | 'no';
  readonly relatedPartyNote: string | null;
}

/** The unit's notices; publicity keeps them. */
export abstract class AssignmentNotices {
  abstract open(ctx: OperationContext, notice: NoticeOfAssignment): Promise<{ readonly noticeId: string; readonly ruleVersionIds: readonly string[] }>;
  abstract withdraw(ctx: OperationContext, noticeId: string, reason: string): Promise<void>;
  /** Of the latest notice about the application; state `none` where there is none. */
  abstract standing(ctx: OperationContext, applicationId: string): Promise<NoticeStanding>;
  /** The same notice whole, with objections and reports, to be kept as evidence; undefined where there is none. */
  abstract evidence(ctx: OperationContext, applicationId: string): Promise<NoticeOnFile | undefined>;
}

export interface NoticeOfPrice {
  readonly stepId: string;
  readonly organisationId: string;
  readonly title: Texts;
  readonly facts: readonly { readonly label: Texts; readonly value: Texts; readonly person: string | null; readonly personalSum: boolean }[];
  readonly scope: 'unit' | 'market';
  readonly relatedPartyNote: string;
}

/** The unit's notices of agreed prices; publicity keeps them. */
export abstract class PriceNotices {
  abstract open(ctx: OperationContext, notice: NoticeOfPrice): Promise<{ readonly noticeId: string; readonly ruleVersionIds: readonly string[] }>;
  abstract withdraw(ctx: OperationContext, noticeId: string, reason: string): Promise<void>;
  /** Of the latest notice about the second step; state `none` where there is none. */
  abstract standing(ctx: OperationContext, stepId: string): Promise<NoticeStanding>;
}

/** Objections that wait for a handler of the unit; publicity keeps them. */
export abstract class WaitingObjections {
  /** Open ones that this person may handle, in the reader's language; nobody's own, nor to a notice that they opened. */
  abstract of(ctx: OperationContext, whose: { readonly organisationId: string; readonly userId: string }): Promise<readonly { readonly id: string; readonly noticeId: string; readonly title: string; readonly receivedAt: string; readonly dueOn: string | null }[]>;
}

/** Does this account still hold an office in the unit? Identity knows. */
export abstract class OfficeHolders {
  abstract holds(ctx: OperationContext, whose: { readonly organisationId: string; readonly userId: string }, roles: readonly Role[]): Promise<boolean>;
}
