import { Injectable } from '@nestjs/common';
import { objectionSettled, type DomainEvent, type PayloadOf } from '@app/events';
import { Consumer, type ClaimedConsumer, type QueuePolicy, type TransactionContext } from '@app/platform';
import { JudgeAgain } from '../application/award/judge-again.usecase.js';

const policy: QueuePolicy = { concurrency: 2, attempts: 12, backoffMs: 500, lockMs: 30_000, keepCompleted: 200 };

/** An objection to a challenge's result that came in time and was upheld makes the decision fall. */
@Consumer({ name: 'challenges.on-objection', events: [objectionSettled] as never, policy, effect: 'claimed' })
@Injectable()
export class OnResultObjection implements ClaimedConsumer {
  constructor(private readonly again: JudgeAgain) {}

  async handle(ctx: TransactionContext, { payload, occurredAt }: DomainEvent<PayloadOf<typeof objectionSettled>>): Promise<void> {
    const { subjectType, subjectId: challengeId, objectionId, noticeId, inTime, outcome } = payload;
    if (subjectType === 'challenge' && inTime && outcome === 'upheld') await this.again.run(ctx, { challengeId, objectionId, noticeId, upheldAt: new Date(occurredAt) });
  }
}
