import { Injectable } from '@nestjs/common';
import { minutesWritten, panelSeatMoved, type DomainEvent, type PayloadOf } from '@app/events';
import { Consumer, type ClaimedConsumer, type TransactionContext } from '@app/platform';
import { NotifyPanel } from '../application/notify-panel.usecase.js';
import { TELLING } from '../application/queue-policy.js';

type Told = DomainEvent<PayloadOf<typeof panelSeatMoved> | PayloadOf<typeof minutesWritten>>;

@Consumer({ name: 'notification.on-panel', events: [panelSeatMoved, minutesWritten] as never, policy: TELLING, effect: 'claimed' })
@Injectable()
export class OnPanel implements ClaimedConsumer {
  constructor(private readonly notify: NotifyPanel) {}

  handle(ctx: TransactionContext, event: Told): Promise<void> {
    return event.type === panelSeatMoved.type ? this.notify.seat(ctx, event as DomainEvent<PayloadOf<typeof panelSeatMoved>>) : this.notify.minutes(ctx, event as DomainEvent<PayloadOf<typeof minutesWritten>>);
  }
}
