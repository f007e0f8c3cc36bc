import { Injectable } from '@nestjs/common';
import { disclosureAccepted, rightsApplicationMoved, titleChanged, type DomainEvent, type PayloadOf } from '@app/events';
import { Consumer, type ClaimedConsumer, type QueuePolicy, type TransactionContext } from '@app/platform';
import { TakeIn } from '../application/take-in.usecase.js';

const policy: QueuePolicy = { concurrency: 2, attempts: 12, backoffMs: 500, lockMs: 30_000, keepCompleted: 200 };
type Told = PayloadOf<typeof disclosureAccepted> | PayloadOf<typeof titleChanged> | PayloadOf<typeof rightsApplicationMoved>;

/** An accepted disclosure opens its page in the separate ledger; what changes the title afterwards is noted there. */
@Consumer({ name: 'asset-ledger.on-rights', events: [disclosureAccepted, titleChanged, rightsApplicationMoved] as never, policy, effect: 'claimed' })
@Injectable()
export class OnRights implements ClaimedConsumer {
  constructor(private readonly takeIn: TakeIn) {}

  async handle(ctx: TransactionContext, { payload }: DomainEvent<Told>): Promise<void> {
    if ('entryId' in payload) return this.takeIn.titleEntry(ctx, payload);
    if ('titleId' in payload) return void (await this.takeIn.title(ctx, payload.titleId));
    if (payload.to === 'effective') return this.takeIn.assignment(ctx, { ...payload, kind: 'assignment' });
    if (payload.to === 'recalled') return this.takeIn.assignment(ctx, { ...payload, kind: 'assignment_recalled' });
    if (payload.to === 'revoked' && payload.from === 'effective') return this.takeIn.assignment(ctx, { ...payload, kind: 'assignment_revoked' });
  }
}
