import { Injectable } from '@nestjs/common';
import { firstRefusalMoved, type DomainEvent, type PayloadOf } from '@app/events';
import { Consumer, type ClaimedConsumer, type QueuePolicy, type TransactionContext } from '@app/platform';
import { FollowOffer } from '../application/follow-offer.usecase.js';

const policy: QueuePolicy = { concurrency: 2, attempts: 12, backoffMs: 500, lockMs: 30_000, keepCompleted: 200 };

/** The time in which completers answer an offer is a clock of its own. */
@Consumer({ name: 'rights-assignment.on-first-refusal', events: [firstRefusalMoved] as never, policy, effect: 'claimed' })
@Injectable()
export class OnFirstRefusal implements ClaimedConsumer {
  constructor(private readonly follow: FollowOffer) {}

  handle(ctx: TransactionContext, { payload }: DomainEvent<PayloadOf<typeof firstRefusalMoved>>): Promise<void> {
    return this.follow.moved(ctx, payload);
  }
}
