import { Injectable } from '@nestjs/common';
import type { ListingKind } from '@app/events';
import type { OperationContext } from '@app/platform';
import type { Publication } from '../domain/publication.js';
import { DocumentRepository } from '../persistence/document.repository.js';
import { MatchListing } from './match-listing.usecase.js';

/** Takes over what listing tells. Events may come late, twice or in another order: the newest version wins. */
@Injectable()
export class ProjectListing {
  constructor(private readonly documents: DocumentRepository, private readonly matchListing: MatchListing) {}

  async published(ctx: OperationContext, publication: Publication): Promise<void> {
    await this.documents.publish(ctx, publication);
    await this.matchListing.run(ctx, publication.id);
  }

  async unpublished(ctx: OperationContext, listing: { id: string; kind: ListingKind; version: number }): Promise<void> {
    await this.documents.unpublish(ctx, listing);
    await this.matchListing.run(ctx, listing.id);
  }
}
