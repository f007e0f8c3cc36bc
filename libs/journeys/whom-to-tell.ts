import type { Provider } from '@nestjs/common';
import type { ListingKind } from '@app/events';
import type { Role } from '@app/kernel';
import { Brokerage } from '@app/brokerage';
import { IdentityDirectory } from '@app/identity';
import { ListingFacade } from '@app/listing';
import { BrokerBeat, ListingNames, Objectors, Recipients, Reviewers, RightsMatters } from '@app/notification';
import { NoticeRecords } from '@app/publicity';
import { WhomItConcerns } from '@app/rights-assignment';
import type { OperationContext } from '@app/platform';

/** Those of an organisation who handle its listings and answer interests. */
const LISTING_OWNERS = ['tto', 'firm'] as const;

/** Notification asks for people; identity knows them, brokerage knows whose beat a match is on, rights assignment whose result it is, and listing what a listing is called. */
export const whomToTell: Provider[] = [
  {
    provide: Recipients,
    inject: [IdentityDirectory],
    useFactory: (directory: IdentityDirectory): Recipients => ({
      ofOrganisation: (ctx: OperationContext, organisationId: string, purpose: 'listing-owner' | 'member') =>
        directory.membersOf(ctx, organisationId, purpose === 'listing-owner' ? LISTING_OWNERS : undefined),
      ofRoles: (ctx: OperationContext, organisationId: string, roles: readonly Role[]) => directory.membersOf(ctx, organisationId, roles),
      holders: (ctx: OperationContext, roles: readonly Role[]) => directory.holders(ctx, roles),
      people: (ctx: OperationContext, ids: readonly string[]) => directory.activePeople(ctx, ids),
    }),
  },
  {
    provide: BrokerBeat,
    inject: [Brokerage, IdentityDirectory],
    useFactory: (brokerage: Brokerage, directory: IdentityDirectory): BrokerBeat => ({
      // A beat outlives the role: who is no broker any more is not told.
      subscribersFor: async (ctx, where) => {
        const subscribed = new Set(await brokerage.subscribersFor(ctx, where));
        return (await directory.holders(ctx, ['broker'])).map(({ userId }) => userId).filter((userId) => subscribed.has(userId));
      },
    }),
  },
  { provide: RightsMatters, useExisting: WhomItConcerns },
  { provide: Objectors, inject: [NoticeRecords], useFactory: (notices: NoticeRecords): Objectors => ({ of: (ctx: OperationContext, objectionId: string) => notices.objector(ctx, objectionId) }) },
  {
    provide: ListingNames,
    inject: [ListingFacade],
    useFactory: (listing: ListingFacade): ListingNames => ({
      of: async (ctx, listings) => {
        const ids = (kind: ListingKind) => listings.filter((one) => one.kind === kind).map(({ id }) => id);
        const { achievements, demands } = await listing.findFor(ctx, { achievementIds: ids('achievement'), demandIds: ids('demand') });
        return new Map([...achievements, ...demands].map(({ id, title }) => [id, title]));
      },
    }),
  },
  {
    provide: Reviewers,
    inject: [IdentityDirectory],
    useFactory: (directory: IdentityDirectory): Reviewers => ({
      forListing: async (ctx: OperationContext, kind: ListingKind, organisationId: string) =>
        (kind === 'achievement' ? await directory.membersOf(ctx, organisationId, ['tto']) : await directory.holders(ctx, ['bureau_officer', 'system_admin'])).map(({ userId }) => userId),
    }),
  },
];
