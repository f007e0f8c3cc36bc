import { Injectable } from '@nestjs/common';
import { chinaDate, Clock } from '@app/kernel';
import type { TransactionContext } from '@app/platform';
import type { RightsApplication } from '../domain/rights-application.js';
import type { KnownOfEffect } from '../domain/rules/assignment-effect.rules.js';
import { effectDay } from '../domain/title/assignment-effect.js';
import { ImplementationReports } from './implementation-reports.js';
import { RewardRoute } from './reward-route.facade.js';
import { TitleEffect } from './title-effect.js';

/** What follows from an application that takes effect or ends, in the transaction of the act: the title, the yearly reports and the route of reward. */
@Injectable()
export class AssignmentAftermath {
  constructor(private readonly title: TitleEffect, private readonly reports: ImplementationReports, private readonly rewards: RewardRoute, private readonly clock: Clock) {}

  async follow(ctx: TransactionContext, before: RightsApplication, after: RightsApplication, facts: KnownOfEffect, titleId: string | null, by: string): Promise<void> {
    const begins = after.state === 'effective' && before.state !== 'effective';
    const ends = before.state === 'effective' && after.state !== 'effective';
    if (begins) {
      await this.title.begin(ctx, after, facts, titleId, by);
      const on = effectDay(after, facts.effectByRegistration)!;
      await this.reports.open(ctx, after, on, 1);
      await this.rewards.claimAssignment(ctx, after, on);
    }
    if (ends) {
      if (after.state === 'revoked') await this.title.correct(ctx, after, facts, titleId, by);
      await this.reports.lapse(ctx, after);
      await this.rewards.release(ctx, after, after.state === 'revoked' ? null : chinaDate(this.clock.now()));
    }
  }
}
