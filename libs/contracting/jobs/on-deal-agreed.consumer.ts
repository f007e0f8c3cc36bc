import { Injectable } from '@nestjs/common';
import { dealMoved, type DomainEvent, type PayloadOf } from '@app/events';
import { chinaDate } from '@app/kernel';
import { Consumer, type ClaimedConsumer, type QueuePolicy, type TransactionContext } from '@app/platform';
import { BypassWatch } from '../application/bypass-watch.js';

const policy: QueuePolicy = { concurrency: 4, attempts: 12, backoffMs: 500, lockMs: 30_000, keepCompleted: 200 };

/** Terms that both accepted are the moment at which a broker can have been passed over. */
@Consumer({ name: 'contracting.on-deal-agreed', events: [dealMoved] as never, policy, effect: 'claimed' })
@Injectable()
export class OnDealAgreed implements ClaimedConsumer {
  constructor(private readonly watch: BypassWatch) {}

  async handle(ctx: TransactionContext, { occurredAt, payload: { act, dealId, holderId, acquirerId, achievementId } }: DomainEvent<PayloadOf<typeof dealMoved>>): Promise<void> {
    if (act === 'agree') await this.watch.check(ctx, { dealId, holderId, acquirerId, achievementId, on: chinaDate(new Date(occurredAt)) });
  }
}
