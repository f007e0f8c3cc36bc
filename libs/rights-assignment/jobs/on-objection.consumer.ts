import { Injectable } from '@nestjs/common';
import { objectionReceived, objectionSettled, type DomainEvent, type PayloadOf } from '@app/events';
import { Consumer, type ClaimedConsumer, type QueuePolicy, type TransactionContext } from '@app/platform';
import { ActOnApplication } from '../application/act-on-application.usecase.js';

const policy: QueuePolicy = { concurrency: 2, attempts: 12, backoffMs: 500, lockMs: 30_000, keepCompleted: 200 };

/** An objection that came in time halts an application; the last settled one lets it go on. */
@Consumer({ name: 'rights-assignment.on-objection', events: [objectionReceived, objectionSettled] as never, policy, effect: 'claimed' })
@Injectable()
export class OnObjection implements ClaimedConsumer {
  constructor(private readonly actOn: ActOnApplication) {}

  async handle(ctx: TransactionContext, { type, payload }: DomainEvent<PayloadOf<typeof objectionReceived> | PayloadOf<typeof objectionSettled>>): Promise<void> {
    if (payload.subjectType !== 'rights-application' || !payload.inTime) return;
    await this.actOn.followNotice(ctx, payload.subjectId, type === objectionReceived.type ? 'object' : 'settle-objections');
  }
}
