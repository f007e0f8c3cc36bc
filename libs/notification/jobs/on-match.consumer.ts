import { Injectable } from '@nestjs/common';
import { matchAnswered, matchFound, type DomainEvent, type PayloadOf } from '@app/events';
import { Consumer, type ClaimedConsumer, type TransactionContext } from '@app/platform';
import { NotifyMatch } from '../application/notify-match.usecase.js';
import { TELLING } from '../application/queue-policy.js';

@Consumer({ name: 'notification.on-match-found', events: [matchFound] as never, policy: TELLING, effect: 'claimed' })
@Injectable()
export class OnMatchFound implements ClaimedConsumer {
  constructor(private readonly notify: NotifyMatch) {}

  handle(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof matchFound>>): Promise<void> {
    return this.notify.found(ctx, event);
  }
}

@Consumer({ name: 'notification.on-match-answered', events: [matchAnswered] as never, policy: TELLING, effect: 'claimed' })
@Injectable()
export class OnMatchAnswered implements ClaimedConsumer {
  constructor(private readonly notify: NotifyMatch) {}

  handle(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof matchAnswered>>): Promise<void> {
    return this.notify.answered(ctx, event);
  }
}
