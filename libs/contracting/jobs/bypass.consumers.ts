import { Injectable } from '@nestjs/common';
import { contractMoved, dealMoved, introductionMoved, type DomainEvent, type PayloadOf } from '@app/events';
import { chinaDate } from '@app/kernel';
import { Consumer, type ClaimedConsumer, type QueuePolicy, type TransactionContext } from '@app/platform';
import { BypassWatch } from '../application/bypass-watch.js';

const policy: QueuePolicy = { concurrency: 4, attempts: 12, backoffMs: 500, lockMs: 30_000, keepCompleted: 200 };

/** Terms that both accepted are the moment at which a broker can have been passed over. */
@Consumer({ name: 'contracting.on-deal-agreed', events: [dealMoved] as never, policy, effect: 'claimed' })
@Injectable()
export class OnDealAgreed implements ClaimedConsumer {
  constructor(private readonly watch: BypassWatch) {}

  async handle(ctx: TransactionContext, { occurredAt, payload: { act, dealId, holderId, acquirerId, achievementId } }: DomainEvent<PayloadOf<typeof dealMoved>>): Promise<void> {
    // brokers bring together about achievements, not about challenges
    if (act === 'agree' && achievementId !== null) await this.watch.check(ctx, { dealId, holderId, acquirerId, achievementId, days: [{ on: chinaDate(new Date(occurredAt)), cause: 'agreed' }] });
  }
}

/** So is the effect of their contract: the introduction may have come after the terms. */
@Consumer({ name: 'contracting.on-effect-watched', events: [contractMoved] as never, policy, effect: 'claimed' })
@Injectable()
export class OnEffectWatched implements ClaimedConsumer {
  constructor(private readonly watch: BypassWatch) {}

  async handle(ctx: TransactionContext, { payload: { act, contractId } }: DomainEvent<PayloadOf<typeof contractMoved>>): Promise<void> {
    if (act === 'take-effect') await this.watch.checkContract(ctx, contractId);
  }
}

/** A confirmation that comes late is read after it was written, and so is a deal: whichever came second sees the other. */
@Consumer({ name: 'contracting.on-introduction-confirmed', events: [introductionMoved] as never, policy, effect: 'claimed' })
@Injectable()
export class OnIntroductionConfirmed implements ClaimedConsumer {
  constructor(private readonly watch: BypassWatch) {}

  async handle(ctx: TransactionContext, { payload: { act, introductionId } }: DomainEvent<PayloadOf<typeof introductionMoved>>): Promise<void> {
    if (act === 'confirm') await this.watch.checkIntroduction(ctx, introductionId);
  }
}
