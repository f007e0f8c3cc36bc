import { Injectable } from '@nestjs/common';
import { entryMoved, minutesWritten, panelSeatMoved, type DomainEvent, type PayloadOf } from '@app/events';
import { Consumer, type ClaimedConsumer, type TransactionContext } from '@app/platform';
import { NotifyPanel } from '../application/notify-panel.usecase.js';
import { TELLING } from '../application/queue-policy.js';

type Told = DomainEvent<PayloadOf<typeof panelSeatMoved> | PayloadOf<typeof minutesWritten> | PayloadOf<typeof entryMoved>>;

@Consumer({ name: 'notification.on-panel', events: [panelSeatMoved, minutesWritten, entryMoved] as never, policy: TELLING, effect: 'claimed' })
@Injectable()
export class OnPanel implements ClaimedConsumer {
  constructor(private readonly notify: NotifyPanel) {}

  handle(ctx: TransactionContext, event: Told): Promise<void> {
    switch (event.type) {
      case panelSeatMoved.type: return this.notify.seat(ctx, event as DomainEvent<PayloadOf<typeof panelSeatMoved>>);
      case minutesWritten.type: return this.notify.minutes(ctx, event as DomainEvent<PayloadOf<typeof minutesWritten>>);
      default: return this.notify.entry(ctx, event as DomainEvent<PayloadOf<typeof entryMoved>>);
    }
  }
}
