import { Injectable } from '@nestjs/common';
import { dealMoved, dealTold, ndaMoved, type DomainEvent, type PayloadOf } from '@app/events';
import { Consumer, type ClaimedConsumer, type TransactionContext } from '@app/platform';
import { NotifyDeal } from '../application/notify-deal.usecase.js';
import { TELLING } from '../application/queue-policy.js';

type Told = DomainEvent<PayloadOf<typeof dealMoved>> | DomainEvent<PayloadOf<typeof ndaMoved>> | DomainEvent<PayloadOf<typeof dealTold>>;

@Consumer({ name: 'notification.on-deal', events: [dealMoved, ndaMoved, dealTold] as never, policy: TELLING, effect: 'claimed' })
@Injectable()
export class OnDeal implements ClaimedConsumer {
  constructor(private readonly notify: NotifyDeal) {}

  handle(ctx: TransactionContext, event: Told): Promise<void> {
    switch (event.type) {
      case dealMoved.type: return this.notify.moved(ctx, event as DomainEvent<PayloadOf<typeof dealMoved>>);
      case ndaMoved.type: return this.notify.agreement(ctx, event as DomainEvent<PayloadOf<typeof ndaMoved>>);
      default: return this.notify.news(ctx, event as DomainEvent<PayloadOf<typeof dealTold>>);
    }
  }
}
