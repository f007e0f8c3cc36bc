import type { OperationContext } from '@app/platform';

export interface NamedPerson { readonly userId: string; readonly name: string }
export interface NamedOrganisation { readonly id: string; readonly nameZh: string; readonly nameEn: string | null }

/** Who the ids of the trail are. Those who are gone have no name any more. */
export abstract class AuditedParties {
  abstract people(ctx: OperationContext, ids: readonly string[]): Promise<readonly NamedPerson[]>;
  abstract organisations(ctx: OperationContext, ids: readonly string[]): Promise<readonly NamedOrganisation[]>;
  /** An active account with the auditor's role. */
  abstract isAuditor(ctx: OperationContext, userId: string): Promise<boolean>;
}
