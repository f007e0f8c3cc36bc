import { Injectable } from '@nestjs/common';
import { achievementPublished, achievementUnpublished, demandPublished, demandUnpublished, type DomainEvent } from '@app/events';
import { Consumer, type KeyedConsumer, type OperationContext } from '@app/platform';
import { MATCHING } from '../application/background.js';
import { ProjectListing } from '../application/project-listing.usecase.js';
import { publicationOfAchievement, publicationOfDemand } from '../domain/publication.js';

/** Keyed: a listing's version is taken over once and matched once, and a pair has one match. */
@Consumer({
  name: 'matching.on-listing', events: [achievementPublished, achievementUnpublished, demandPublished, demandUnpublished] as never, policy: MATCHING, effect: 'keyed',
})
@Injectable()
export class OnListingConsumer implements KeyedConsumer {
  constructor(private readonly listings: ProjectListing) {}

  async handle(ctx: OperationContext, { type, payload }: DomainEvent<never>): Promise<void> {
    switch (type) {
      case achievementPublished.type: return this.listings.published(ctx, publicationOfAchievement(achievementPublished.payload.parse(payload)));
      case demandPublished.type: return this.listings.published(ctx, publicationOfDemand(demandPublished.payload.parse(payload)));
      case achievementUnpublished.type: return this.gone(ctx, 'achievement', achievementUnpublished.payload.parse(payload));
      case demandUnpublished.type: return this.gone(ctx, 'demand', demandUnpublished.payload.parse(payload));
    }
  }

  private gone(ctx: OperationContext, kind: 'achievement' | 'demand', { listingId, version }: { listingId: string; version: number }): Promise<void> {
    return this.listings.unpublished(ctx, { id: listingId, kind, version });
  }
}
