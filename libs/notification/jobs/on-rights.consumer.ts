import { Injectable } from '@nestjs/common';
import { deadlineDue, disclosureAccepted, disclosureMoved, noticeEnded, noticeLeftMarket, objectionReceived, objectionSettled, rightsApplicationMoved, type DomainEvent, type PayloadOf } from '@app/events';
import { Consumer, type ClaimedConsumer, type TransactionContext } from '@app/platform';
import { NotifyRights } from '../application/notify-rights.usecase.js';
import { TELLING } from '../application/queue-policy.js';

@Consumer({ name: 'notification.on-rights-application', events: [rightsApplicationMoved] as never, policy: TELLING, effect: 'claimed' })
@Injectable()
export class OnRightsApplication implements ClaimedConsumer {
  constructor(private readonly notify: NotifyRights) {}

  handle(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof rightsApplicationMoved>>): Promise<void> {
    return this.notify.applicationMoved(ctx, event);
  }
}

@Consumer({ name: 'notification.on-disclosure', events: [disclosureMoved, disclosureAccepted] as never, policy: TELLING, effect: 'claimed' })
@Injectable()
export class OnDisclosure implements ClaimedConsumer {
  constructor(private readonly notify: NotifyRights) {}

  handle(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof disclosureMoved> | PayloadOf<typeof disclosureAccepted>>): Promise<void> {
    return event.type === disclosureAccepted.type ? this.notify.accepted(ctx, event as DomainEvent<PayloadOf<typeof disclosureAccepted>>) : this.notify.disclosureMoved(ctx, event as DomainEvent<PayloadOf<typeof disclosureMoved>>);
  }
}

@Consumer({ name: 'notification.on-objection', events: [objectionReceived, objectionSettled] as never, policy: TELLING, effect: 'claimed' })
@Injectable()
export class OnObjectionTold implements ClaimedConsumer {
  constructor(private readonly notify: NotifyRights) {}

  handle(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof objectionReceived> | PayloadOf<typeof objectionSettled>>): Promise<void> {
    return this.notify.objection(ctx, event, event.type === objectionReceived.type ? 'rights.objection-received' : 'rights.objection-settled');
  }
}

@Consumer({ name: 'notification.on-deadline-due', events: [deadlineDue] as never, policy: TELLING, effect: 'claimed' })
@Injectable()
export class OnDeadlineDue implements ClaimedConsumer {
  constructor(private readonly notify: NotifyRights) {}

  handle(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof deadlineDue>>): Promise<void> {
    return this.notify.due(ctx, event);
  }
}

@Consumer({ name: 'notification.on-notice-ended', events: [noticeEnded] as never, policy: TELLING, effect: 'claimed' })
@Injectable()
export class OnNoticeOver implements ClaimedConsumer {
  constructor(private readonly notify: NotifyRights) {}

  handle(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof noticeEnded>>): Promise<void> {
    return this.notify.noticeOver(ctx, event);
  }
}

@Consumer({ name: 'notification.on-notice-off-market', events: [noticeLeftMarket] as never, policy: TELLING, effect: 'claimed' })
@Injectable()
export class OnNoticeOffMarket implements ClaimedConsumer {
  constructor(private readonly notify: NotifyRights) {}

  handle(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof noticeLeftMarket>>): Promise<void> {
    return this.notify.leftMarket(ctx, event);
  }
}
