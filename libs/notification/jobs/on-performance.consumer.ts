import { Injectable } from '@nestjs/common';
import { performanceDue, performanceMoved, type DomainEvent, type PayloadOf } from '@app/events';
import { Consumer, type ClaimedConsumer, type TransactionContext } from '@app/platform';
import { NotifyDeal } from '../application/notify-deal.usecase.js';
import { TELLING } from '../application/queue-policy.js';

type Told = DomainEvent<PayloadOf<typeof performanceMoved>> | DomainEvent<PayloadOf<typeof performanceDue>>;

@Consumer({ name: 'notification.on-performance', events: [performanceMoved, performanceDue] as never, policy: TELLING, effect: 'claimed' })
@Injectable()
export class OnPerformance implements ClaimedConsumer {
  constructor(private readonly notify: NotifyDeal) {}

  handle(ctx: TransactionContext, event: Told): Promise<void> {
    return event.type === performanceMoved.type ? this.notify.performed(ctx, event as DomainEvent<PayloadOf<typeof performanceMoved>>) : this.notify.due(ctx, event as DomainEvent<PayloadOf<typeof performanceDue>>);
  }
}
