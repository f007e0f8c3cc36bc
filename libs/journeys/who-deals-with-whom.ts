import type { Provider } from '@nestjs/common';
import { Brokerage } from '@app/brokerage';
import { BrokerMatches, DealPeople, DealSources } from '@app/contracting';
import { ConfirmPassword, IdentityDirectory } from '@app/identity';
import { ListingFacade } from '@app/listing';
import { MatchingFacade } from '@app/matching';
import type { OperationContext } from '@app/platform';

/** Contracting asks who its parties are, what a deal begins with and whose lead a match is; identity, listing, matching and brokerage know. */
export const whoDealsWithWhom: Provider[] = [
  {
    provide: DealPeople,
    inject: [IdentityDirectory, ConfirmPassword],
    useFactory: (directory: IdentityDirectory, confirm: ConfirmPassword): DealPeople => ({
      organisations: async (ctx: OperationContext, ids: readonly string[]) => (await directory.organisations(ctx, ids)).map(({ id, nameZh, state }) => ({ id, nameZh, verified: state === 'verified' })),
      names: async (ctx: OperationContext, ids: readonly string[]) => new Map((await directory.people(ctx, ids)).map(({ userId, name }) => [userId, name])),
      confirm: (ctx: OperationContext, password: string) => confirm.run(ctx, password),
    }),
  },
  {
    provide: DealSources,
    inject: [ListingFacade, MatchingFacade],
    useFactory: (listing: ListingFacade, matching: MatchingFacade): DealSources => ({
      achievement: (ctx: OperationContext, id: string) => listing.forDeal(ctx, id),
      match: (ctx: OperationContext, id: string) => matching.forDeal(ctx, id),
      privateText: (ctx: OperationContext, id: string) => listing.privateText(ctx, id),
    }),
  },
  {
    provide: BrokerMatches,
    inject: [Brokerage],
    useFactory: (brokerage: Brokerage): BrokerMatches => ({ claimed: (ctx: OperationContext, brokerId: string, matchId: string) => brokerage.claimed(ctx, brokerId, matchId) }),
  },
];
