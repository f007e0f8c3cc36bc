import { Injectable } from '@nestjs/common';
import { achievementMoved, demandMoved, organisationMoved, type DomainEvent, type PayloadOf } from '@app/events';
import { Consumer, type ClaimedConsumer, type TransactionContext } from '@app/platform';
import { NotifyReview } from '../application/notify-review.usecase.js';
import { TELLING } from '../application/queue-policy.js';

@Consumer({ name: 'notification.on-listing-moved', events: [achievementMoved, demandMoved] as never, policy: TELLING, effect: 'claimed' })
@Injectable()
export class OnListingMoved implements ClaimedConsumer {
  constructor(private readonly notify: NotifyReview) {}

  handle(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof achievementMoved>>): Promise<void> {
    return this.notify.listingMoved(ctx, event, event.type === demandMoved.type ? 'demand' : 'achievement');
  }
}

@Consumer({ name: 'notification.on-organisation-moved', events: [organisationMoved] as never, policy: TELLING, effect: 'claimed' })
@Injectable()
export class OnOrganisationMoved implements ClaimedConsumer {
  constructor(private readonly notify: NotifyReview) {}

  handle(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof organisationMoved>>): Promise<void> {
    return this.notify.organisationMoved(ctx, event);
  }
}
