import { Injectable } from '@nestjs/common';
import type { DomainEvent, PayloadOf } from '@app/events';
import { Consumer, Handles, type JobHandler, type KeyedConsumer, type OperationContext } from '@app/platform';
import { DeliverMail } from '../application/deliver-mail.usecase.js';
import { SENDING } from '../application/queue-policy.js';
import { ReleaseMail } from '../application/release-mail.usecase.js';
import { sweepMail } from '../application/sweep-mail.job-type.js';
import { mailQueued } from '../domain/mail-queued.event.js';

/** Keyed by the mail's own lease: a second event for the same mail finds nothing to claim. */
@Consumer({ name: 'notification.on-mail-queued', events: [mailQueued] as never, policy: SENDING, effect: 'keyed' })
@Injectable()
export class OnMailQueued implements KeyedConsumer {
  constructor(private readonly deliver: DeliverMail) {}

  handle(ctx: OperationContext, event: DomainEvent<PayloadOf<typeof mailQueued>>): Promise<void> {
    return this.deliver.these(ctx, event.payload.mailIds);
  }
}

@Handles(sweepMail as never)
@Injectable()
export class SweepMail implements JobHandler<never> {
  constructor(private readonly release: ReleaseMail, private readonly deliver: DeliverMail) {}

  async run(ctx: OperationContext): Promise<void> {
    await this.release.run(ctx);
    await this.deliver.due(ctx);
  }
}
