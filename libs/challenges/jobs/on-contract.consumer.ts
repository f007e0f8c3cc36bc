import { Injectable } from '@nestjs/common';
import { contractMoved, type DomainEvent, type PayloadOf } from '@app/events';
import { Consumer, type ClaimedConsumer, type QueuePolicy, type TransactionContext } from '@app/platform';
import { BeginPerforming } from '../application/performing/begin-performing.usecase.js';

const policy: QueuePolicy = { concurrency: 2, attempts: 12, backoffMs: 500, lockMs: 30_000, keepCompleted: 200 };

/** A contract with who won took effect: with the last of them the challenge is performed. */
@Consumer({ name: 'challenges.on-contract', events: [contractMoved] as never, policy, effect: 'claimed' })
@Injectable()
export class OnAwardContract implements ClaimedConsumer {
  constructor(private readonly begin: BeginPerforming) {}

  async handle(ctx: TransactionContext, { payload: { act, amends, awardChallengeId } }: DomainEvent<PayloadOf<typeof contractMoved>>): Promise<void> {
    if (act === 'take-effect' && amends === null && awardChallengeId) await this.begin.run(ctx, awardChallengeId);
  }
}
