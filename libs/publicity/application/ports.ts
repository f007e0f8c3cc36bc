import type { OperationContext } from '@app/platform';

/** A person signs by entering their own password again. */
export abstract class SignatureCheck {
  /** Refuses 422 a wrong password (it counts like a failed log-in) and 429 too many tries. */
  abstract confirm(ctx: OperationContext, password: string): Promise<void>;
}

/** Separate consents to show a person outside the unit (个人信息保护法 第二十五条); identity keeps the ledger of them. */
export abstract class SeparateConsents {
  /** Those of the accounts whose consent stands today, with the name that the account has. */
  abstract standing(ctx: OperationContext, accountIds: readonly string[]): Promise<readonly { readonly userId: string; readonly name: string }[]>;
}

export interface PublicisingUnit {
  readonly id: string;
  readonly nameZh: string;
  /** Code of the reference list "region". */
  readonly region: string;
  /** As the rule registry has it: `state_set`, `enterprise`, `any`. */
  readonly unitClass: string;
}

/** Auditors read the notices of the units that they are assigned to; auditing knows who they are. */
export abstract class AuditedUnits {
  /** The units whose notices the actor reads as an auditor today; none for anybody else. */
  abstract units(ctx: OperationContext): Promise<readonly string[]>;
  /** Records that an auditor looked at a notice. */
  abstract looked(ctx: OperationContext, notice: { readonly id: string; readonly organisationId: string }): Promise<void>;
}

/** Who publicises, and the names behind the ids. */
export abstract class PublicityDirectory {
  abstract unit(ctx: OperationContext, organisationId: string): Promise<PublicisingUnit | undefined>;
  abstract names(ctx: OperationContext, userIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
