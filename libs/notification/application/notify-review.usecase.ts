import { Injectable } from '@nestjs/common';
import type { achievementMoved, DomainEvent, ListingKind, organisationMoved, PayloadOf } from '@app/events';
import type { TransactionContext } from '@app/platform';
import { noticeOfMove } from '../domain/listing-notice.js';
import { Recipients, Reviewers } from './ports.js';
import { TellPeople } from './tell-people.usecase.js';

type ListingMove = PayloadOf<typeof achievementMoved>;

/** Tells reviewers what waits for them, authors what was decided, members how their organisation's verification ended. */
@Injectable()
export class NotifyReview {
  constructor(private readonly recipients: Recipients, private readonly reviewers: Reviewers, private readonly tell: TellPeople) {}

  /** The reviewer's reason stays on the listing's page: it may quote text that is not public. */
  async listingMoved(ctx: TransactionContext, event: DomainEvent<ListingMove>, listing: ListingKind): Promise<void> {
    const { listingId, organisationId, authorId } = event.payload;
    const notice = noticeOfMove(event.payload);
    if (!notice) return;
    const userIds = notice.to === 'author' ? (authorId === null ? [] : [authorId]) : await this.reviewers.forListing(ctx, listing, organisationId);
    const people = await this.recipients.people(ctx, userIds);
    await this.tell.run(ctx, { eventId: event.id, topic: null }, people.map((recipient) => ({ recipient, kind: notice.kind, params: { listing, listingId } })));
  }

  async organisationMoved(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof organisationMoved>>): Promise<void> {
    const { organisationId, to } = event.payload;
    if (to !== 'verified' && to !== 'rejected') return;
    const members = await this.recipients.ofOrganisation(ctx, organisationId, 'member');
    await this.tell.run(ctx, { eventId: event.id, topic: null }, members.map((recipient) => ({ recipient, kind: `organisation.${to}` as const, params: { organisationId } })));
  }
}
