import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import type { Subscription, SubscriptionInput } from '../domain/subscription.schema.js';
import { LeadRepository } from '../persistence/lead.repository.js';
import { SubscriptionRepository } from '../persistence/subscription.repository.js';
import { BeatCodes } from './beat.js';
import { SetSubscription } from './set-subscription.usecase.js';

/** What other domains and seeds may ask of brokerage. */
@Injectable()
export class Brokerage {
  constructor(private readonly subscriptions: SubscriptionRepository, private readonly leads: LeadRepository, private readonly codes: BeatCodes, private readonly setSubscription: SetSubscription) {}

  /** Brokers whose beat covers one of the fields or one of the regions; groups need not be listed. */
  async subscribersFor(ctx: OperationContext, where: { fields: readonly string[]; regions: readonly string[] }): Promise<readonly string[]> {
    return this.subscriptions.covering(ctx, await this.codes.withGroups(ctx, where));
  }

  /** Whether the lead of the match is this broker's, now or when it was won. */
  async claimed(ctx: OperationContext, brokerId: string, matchId: string): Promise<boolean> {
    return this.leads.isOf(ctx, brokerId, matchId);
  }

  /** Sets the beat of the broker in `ctx`. */
  subscribe(ctx: OperationContext, input: SubscriptionInput): Promise<Subscription> {
    return this.setSubscription.run(ctx, input);
  }
}
