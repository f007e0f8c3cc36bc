import { Injectable } from '@nestjs/common';
import { contractMoved, distributionMoved, paymentMoved, registrationDue, type DomainEvent, type PayloadOf } from '@app/events';
import { Consumer, type ClaimedConsumer, type TransactionContext } from '@app/platform';
import { NotifyContract } from '../application/notify-contract.usecase.js';
import { TELLING } from '../application/queue-policy.js';

@Consumer({ name: 'notification.on-contract-moved', events: [contractMoved] as never, policy: TELLING, effect: 'claimed' })
@Injectable()
export class OnContractMoved implements ClaimedConsumer {
  constructor(private readonly notify: NotifyContract) {}

  handle(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof contractMoved>>): Promise<void> {
    return this.notify.moved(ctx, event);
  }
}

@Consumer({ name: 'notification.on-registration-due', events: [registrationDue] as never, policy: TELLING, effect: 'claimed' })
@Injectable()
export class OnRegistrationDue implements ClaimedConsumer {
  constructor(private readonly notify: NotifyContract) {}

  handle(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof registrationDue>>): Promise<void> {
    return this.notify.due(ctx, event);
  }
}

type Money = DomainEvent<PayloadOf<typeof paymentMoved>> | DomainEvent<PayloadOf<typeof distributionMoved>>;

@Consumer({ name: 'notification.on-contract-money', events: [paymentMoved, distributionMoved] as never, policy: TELLING, effect: 'claimed' })
@Injectable()
export class OnContractMoney implements ClaimedConsumer {
  constructor(private readonly notify: NotifyContract) {}

  handle(ctx: TransactionContext, event: Money): Promise<void> {
    return event.type === paymentMoved.type ? this.notify.paid(ctx, event as DomainEvent<PayloadOf<typeof paymentMoved>>) : this.notify.distributed(ctx, event as DomainEvent<PayloadOf<typeof distributionMoved>>);
  }
}
