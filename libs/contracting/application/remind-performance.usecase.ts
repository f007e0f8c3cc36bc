import { Injectable } from '@nestjs/common';
import { performanceDue } from '@app/events';
import { addDays, chinaDate, Clock } from '@app/kernel';
import { defineJob, RuleRegistry, tell, TransactionRunner, type OperationContext } from '@app/platform';
import { z } from 'zod';
import { organisationOf, SIDES } from '../domain/deal.js';
import { ContractRepository } from '../persistence/contract.repository.js';
import { DealRepository } from '../persistence/deal.repository.js';
import { PerformanceRepository, type WaitingThing } from '../persistence/performance.repository.js';
import { ContractTable } from './contract-table.js';
import { partiesOf } from './deal-table.js';

export const remindPerformance = defineJob({
  name: 'contracting.remind-performance', data: z.object({}), schedule: { cron: '40 7 * * *' },
  policy: { concurrency: 1, attempts: 3, backoffMs: 60_000, lockMs: 120_000, keepCompleted: 30 },
});

const BATCH = 50;

/** Tells, once for each stage, of milestones and acceptances that are due or over and of what nobody answered. It accepts nothing: silence is no consent. */
@Injectable()
export class RemindPerformance {
  constructor(
    private readonly transactions: TransactionRunner, private readonly rows: PerformanceRepository, private readonly contracts: ContractRepository, private readonly deals: DealRepository, private readonly table: ContractTable,
    private readonly registry: RuleRegistry, private readonly clock: Clock,
  ) {}

  /** Returns how many were reminded of; run again on the same day, none. */
  async run(ctx: OperationContext): Promise<number> {
    const now = this.clock.now();
    const [before, unanswered] = [await this.registry.productDefault(ctx, 'performance.remind-before-days'), await this.registry.productDefault(ctx, 'performance.unanswered-days')];
    const question = { today: chinaDate(now), soon: chinaDate(addDays(now, before)), unansweredSince: addDays(now, -unanswered), limit: BATCH };
    for (let told = 0; ; ) {
      const waiting = await this.rows.waiting(ctx, question);
      for (const each of waiting) told += await this.tell(ctx, each, now);
      if (waiting.length < BATCH) return told;
    }
  }

  private tell(ctx: OperationContext, waiting: WaitingThing, now: Date): Promise<number> {
    return this.transactions.run(ctx, async (ctx) => {
      if (!(await this.rows.remind(ctx, waiting, now))) return 0;
      const contract = (await this.contracts.find(ctx, waiting.contractId))!;
      const deal = (await this.deals.find(ctx, contract.dealId))!;
      const { thing, id: thingId, stage, dueOn } = waiting;
      const sides = waiting.tell === 'both' ? SIDES : [waiting.tell];
      await this.table.tell(ctx, { deal, side: null, person: null }, contract, 'performance-due', {
        act: 'performance-remind', after: { thing, thingId, stage, dueOn }, refId: thingId,
        events: sides.map((side) => tell(performanceDue, deal.id, { ...partiesOf(deal), tellOrganisationId: organisationOf(deal, side), contractId: contract.id, thing, thingId, stage, dueOn })),
      });
      return 1;
    });
  }
}
