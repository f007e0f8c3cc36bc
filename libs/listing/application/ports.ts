import type { SecrecyOfficer } from '@app/kernel';
import type { OrganisationType } from '@app/events';
import type { OperationContext } from '@app/platform';

export interface ListedOrganisation {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string | null;
  readonly type: OrganisationType;
  /** `verified` where the organisation has been verified; anything else is not. */
  readonly state: string;
  readonly region: string;
}

/** Who owns a listing, and which people there are. */
export abstract class OrganisationDirectory {
  /** Those of the ids that exist, in any order. */
  abstract organisations(ctx: OperationContext, ids: readonly string[]): Promise<readonly ListedOrganisation[]>;
  /** Those of the user ids that exist, with the name that colleagues know. */
  abstract users(ctx: OperationContext, userIds: readonly string[]): Promise<readonly { readonly id: string; readonly name: string }[]>;
}

/** Whom to ask before anything that may be secret is written down. */
export abstract class SecrecyOfficers {
  abstract namesOf(ctx: OperationContext, organisationId: string): Promise<readonly SecrecyOfficer[]>;
}
