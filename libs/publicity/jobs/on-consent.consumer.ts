import { Injectable } from '@nestjs/common';
import { consentWithdrawn, type DomainEvent, type PayloadOf } from '@app/events';
import { Consumer, type ClaimedConsumer, type QueuePolicy, type TransactionContext } from '@app/platform';
import { LeaveMarket } from '../application/leave-market.usecase.js';

const policy: QueuePolicy = { concurrency: 1, attempts: 8, backoffMs: 1_000, lockMs: 60_000, keepCompleted: 100 };

@Consumer({ name: 'publicity.on-consent', events: [consentWithdrawn] as never, policy, effect: 'claimed' })
@Injectable()
export class OnConsent implements ClaimedConsumer {
  constructor(private readonly leave: LeaveMarket) {}

  async handle(ctx: TransactionContext, { payload }: DomainEvent<PayloadOf<typeof consentWithdrawn>>): Promise<void> {
    if (payload.purpose === 'publicity-beyond-unit') await this.leave.run(ctx, payload.userId);
  }
}
