import type { Locale, Permission } from '@app/kernel';
import type { TransactionContext } from '@app/platform';
import type { IdentityMailKind } from '../domain/mail-texts.js';

export interface IdentityMessage {
  readonly kind: IdentityMailKind;
  readonly to: string;
  readonly toUserId: string;
  readonly locale: Locale;
  readonly subject: string;
  /** Holds the one-time link where there is one; it belongs into the mail only, never into a log. */
  readonly text: string;
  /** The same message asked for twice is sent once. */
  readonly effectKey: string;
}

/** Mail about a person's own account: sent at once, whatever the person chose for other notices. */
export abstract class IdentityMail {
  /** Takes the message in the caller's transaction; sending follows after its commit. */
  abstract send(ctx: TransactionContext, message: IdentityMessage): Promise<void>;
}

/** All modules' permissions, for the table in the docs and for `GET /api/v1/me`. */
export abstract class PermissionTable {
  abstract list(): readonly Permission[];
}
