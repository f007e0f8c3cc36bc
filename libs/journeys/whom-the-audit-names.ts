import type { Provider } from '@nestjs/common';
import { AuditedParties } from '@app/auditing';
import { IdentityDirectory } from '@app/identity';

/** The trail holds ids; identity knows who they are, and who is an auditor. */
export const whomTheAuditNames: Provider[] = [{
  provide: AuditedParties,
  inject: [IdentityDirectory],
  useFactory: (directory: IdentityDirectory): AuditedParties => ({
    people: (ctx, ids) => directory.people(ctx, ids),
    organisations: (ctx, ids) => directory.organisations(ctx, ids),
    isAuditor: async (ctx, userId) => (await directory.holders(ctx, ['auditor'])).some((holder) => holder.userId === userId),
  }),
}];
