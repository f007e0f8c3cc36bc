import { Injectable } from '@nestjs/common';
import { Clock, enforce, expectVersion } from '@app/kernel';
import { ChangeRecorder, TransactionRunner, type OperationContext } from '@app/platform';
import { beatRules } from '../domain/rules/subscription.rules.js';
import type { Subscription, SubscriptionInput } from '../domain/subscription.schema.js';
import { SubscriptionRepository } from '../persistence/subscription.repository.js';
import { BeatCodes } from './beat.js';
import { brokerOf } from './broker.js';

@Injectable()
export class SetSubscription {
  constructor(
    private readonly transactions: TransactionRunner, private readonly subscriptions: SubscriptionRepository, private readonly codes: BeatCodes,
    private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  get(ctx: OperationContext): Promise<Subscription> {
    return this.subscriptions.find(ctx, brokerOf(ctx));
  }

  /** Refuses: 409 stale version, 422 unknown codes, each named. */
  async run(ctx: OperationContext, input: SubscriptionInput): Promise<Subscription> {
    const brokerId = brokerOf(ctx);
    const { fields, regions } = input;
    enforce(beatRules, { fields, regions, ...(await this.codes.known(ctx)) });
    return this.transactions.run(ctx, async (ctx) => {
      const before = await this.subscriptions.find(ctx, brokerId);
      expectVersion(before.version, input.version);
      const after = { fields: [...new Set(fields)], regions: [...new Set(regions)], version: before.version + 1 };
      if (!(await this.subscriptions.save(ctx, brokerId, after, before.version, this.clock.now()))) expectVersion(after.version, input.version);
      await this.recorder.record(ctx, { aggregateType: 'broker-subscription', aggregateId: brokerId, act: 'set', before, after });
      return after;
    });
  }
}
