import { Injectable } from '@nestjs/common';
import { contractMoved, type DomainEvent, type PayloadOf } from '@app/events';
import { Consumer, type ClaimedConsumer, type QueuePolicy, type TransactionContext } from '@app/platform';
import { FollowContract } from '../application/registration/follow-contract.usecase.js';

const policy: QueuePolicy = { concurrency: 2, attempts: 12, backoffMs: 500, lockMs: 30_000, keepCompleted: 200 };

/** A contract in effect is registered and recorded; one that ends is taken out again. */
@Consumer({ name: 'contracting.on-contract', events: [contractMoved] as never, policy, effect: 'claimed' })
@Injectable()
export class OnContract implements ClaimedConsumer {
  constructor(private readonly follow: FollowContract) {}

  handle(ctx: TransactionContext, { payload }: DomainEvent<PayloadOf<typeof contractMoved>>): Promise<void> {
    return this.follow.run(ctx, payload);
  }
}
