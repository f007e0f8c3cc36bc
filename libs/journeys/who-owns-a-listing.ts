import type { Provider } from '@nestjs/common';
import { IdentityDirectory } from '@app/identity';
import { OrganisationDirectory, SecrecyOfficers } from '@app/listing';
import type { OperationContext } from '@app/platform';

/** Listing asks who its owners and their people are, and whom to ask about secrecy; identity knows. */
export const whoOwnsAListing: Provider[] = [
  {
    provide: OrganisationDirectory,
    inject: [IdentityDirectory],
    useFactory: (directory: IdentityDirectory): OrganisationDirectory => ({
      organisations: (ctx: OperationContext, ids: readonly string[]) => directory.organisations(ctx, ids),
      users: async (ctx: OperationContext, ids: readonly string[]) => (await directory.people(ctx, ids)).map(({ userId, name }) => ({ id: userId, name })),
    }),
  },
  {
    provide: SecrecyOfficers,
    inject: [IdentityDirectory],
    useFactory: (directory: IdentityDirectory): SecrecyOfficers => ({
      namesOf: async (ctx: OperationContext, organisationId: string) =>
        (await directory.membersOf(ctx, organisationId, ['secrecy_officer'])).map(({ name, email }) => ({ name, email })),
    }),
  },
];
