import { Injectable } from '@nestjs/common';
import { disclosureAccepted, titleChanged, type DomainEvent, type PayloadOf } from '@app/events';
import { Consumer, type ClaimedConsumer, type QueuePolicy, type TransactionContext } from '@app/platform';
import { DeriveDeadlines } from '../application/derive-deadlines.usecase.js';

const policy: QueuePolicy = { concurrency: 2, attempts: 12, backoffMs: 500, lockMs: 30_000, keepCompleted: 200 };

/** A title that began or changed keeps other clocks. */
@Consumer({ name: 'rights-assignment.on-title', events: [titleChanged, disclosureAccepted] as never, policy, effect: 'claimed' })
@Injectable()
export class OnTitle implements ClaimedConsumer {
  constructor(private readonly derive: DeriveDeadlines) {}

  handle(ctx: TransactionContext, { payload }: DomainEvent<PayloadOf<typeof titleChanged> | PayloadOf<typeof disclosureAccepted>>): Promise<void> {
    return this.derive.ofTitle(ctx, payload.titleId);
  }
}
