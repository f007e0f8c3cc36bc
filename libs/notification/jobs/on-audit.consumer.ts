import { Injectable } from '@nestjs/common';
import { findingMoved, holdMoved, type DomainEvent, type PayloadOf } from '@app/events';
import { Consumer, type ClaimedConsumer, type TransactionContext } from '@app/platform';
import { NotifyAudit } from '../application/notify-audit.usecase.js';
import { TELLING } from '../application/queue-policy.js';

@Consumer({ name: 'notification.on-finding', events: [findingMoved] as never, policy: TELLING, effect: 'claimed' })
@Injectable()
export class OnFinding implements ClaimedConsumer {
  constructor(private readonly notify: NotifyAudit) {}

  handle(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof findingMoved>>): Promise<void> {
    return this.notify.findingMoved(ctx, event);
  }
}

@Consumer({ name: 'notification.on-hold', events: [holdMoved] as never, policy: TELLING, effect: 'claimed' })
@Injectable()
export class OnHold implements ClaimedConsumer {
  constructor(private readonly notify: NotifyAudit) {}

  handle(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof holdMoved>>): Promise<void> {
    return this.notify.holdMoved(ctx, event);
  }
}
