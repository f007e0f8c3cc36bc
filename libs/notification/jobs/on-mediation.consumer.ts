import { Injectable } from '@nestjs/common';
import { bypassMoved, concealmentMoved, introductionMoved, mediationMoved, type DomainEvent, type PayloadOf } from '@app/events';
import { Consumer, type ClaimedConsumer, type TransactionContext } from '@app/platform';
import { NotifyMediation } from '../application/notify-mediation.usecase.js';
import { TELLING } from '../application/queue-policy.js';

type Told = DomainEvent<PayloadOf<typeof mediationMoved>> | DomainEvent<PayloadOf<typeof introductionMoved>> | DomainEvent<PayloadOf<typeof bypassMoved>> | DomainEvent<PayloadOf<typeof concealmentMoved>>;

@Consumer({ name: 'notification.on-mediation', events: [mediationMoved, introductionMoved, bypassMoved, concealmentMoved] as never, policy: TELLING, effect: 'claimed' })
@Injectable()
export class OnMediation implements ClaimedConsumer {
  constructor(private readonly notify: NotifyMediation) {}

  handle(ctx: TransactionContext, event: Told): Promise<void> {
    switch (event.type) {
      case mediationMoved.type: return this.notify.moved(ctx, event as DomainEvent<PayloadOf<typeof mediationMoved>>);
      case introductionMoved.type: return this.notify.introduced(ctx, event as DomainEvent<PayloadOf<typeof introductionMoved>>);
      case concealmentMoved.type: return this.notify.concealment(ctx, event as DomainEvent<PayloadOf<typeof concealmentMoved>>);
      default: return this.notify.bypass(ctx, event as DomainEvent<PayloadOf<typeof bypassMoved>>);
    }
  }
}
