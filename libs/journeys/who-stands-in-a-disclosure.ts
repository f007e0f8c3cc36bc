import type { Provider } from '@nestjs/common';
import { IdentityDirectory } from '@app/identity';
import { ListingFacade } from '@app/listing';
import { ListedAchievements, PeopleDirectory } from '@app/rights-assignment';
import type { OperationContext } from '@app/platform';

/** Disclosures ask who the named people and units are, whom to ask about secrecy, and whether a listing is the unit's; identity and listing know. */
export const whoStandsInADisclosure: Provider[] = [
  {
    provide: PeopleDirectory,
    inject: [IdentityDirectory],
    useFactory: (directory: IdentityDirectory): PeopleDirectory => ({
      people: async (ctx: OperationContext, ids: readonly string[]) => (await directory.people(ctx, ids)).map(({ userId, name }) => ({ id: userId, name })),
      organisations: (ctx: OperationContext, ids: readonly string[]) => directory.organisations(ctx, ids),
      secrecyOfficers: async (ctx: OperationContext, organisationId: string) => (await directory.membersOf(ctx, organisationId, ['secrecy_officer'])).map(({ name, email }) => ({ name, email })),
    }),
  },
  {
    provide: ListedAchievements,
    inject: [ListingFacade],
    useFactory: (listing: ListingFacade): ListedAchievements => ({
      isOf: async (ctx: OperationContext, achievementId: string, organisationId: string) =>
        (await listing.findFor(ctx, { achievementIds: [achievementId] })).achievements.some(({ owner }) => owner.id === organisationId),
    }),
  },
];
