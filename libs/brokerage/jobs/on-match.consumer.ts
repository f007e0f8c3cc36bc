import { Injectable } from '@nestjs/common';
import { matchFound, matchWithdrawn, type DomainEvent, type PayloadOf } from '@app/events';
import { Consumer, type ClaimedConsumer, type QueuePolicy, type TransactionContext } from '@app/platform';
import { FollowMatch } from '../application/follow-match.usecase.js';

const policy: QueuePolicy = { concurrency: 4, attempts: 12, backoffMs: 500, lockMs: 30_000, keepCompleted: 200 };

@Consumer({ name: 'brokerage.on-match', events: [matchFound, matchWithdrawn] as never, policy, effect: 'claimed' })
@Injectable()
export class OnMatch implements ClaimedConsumer {
  constructor(private readonly follow: FollowMatch) {}

  handle(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof matchFound> | PayloadOf<typeof matchWithdrawn>>): Promise<void> {
    return event.type === matchFound.type
      ? this.follow.found(ctx, event as DomainEvent<PayloadOf<typeof matchFound>>)
      : this.follow.withdrawn(ctx, event as DomainEvent<PayloadOf<typeof matchWithdrawn>>);
  }
}
