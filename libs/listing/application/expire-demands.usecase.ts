import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, findAct } from '@app/kernel';
import { ChangeRecorder, defineJob, TransactionRunner, type OperationContext } from '@app/platform';
import { z } from 'zod';
import { demandStamped } from '../domain/demand.js';
import { demandMachine } from '../domain/demand.machine.js';
import { DemandRepository } from '../persistence/demand.repository.js';
import { demandAudit } from './audit-view.js';
import { demandEvents } from './demand-events.js';

export const expireDemands = defineJob({
  name: 'listing.expire-demands', data: z.object({}), schedule: { everyMs: 60_000 },
  policy: { concurrency: 1, attempts: 3, backoffMs: 5_000, lockMs: 60_000, keepCompleted: 10 },
});

const BATCH = 100;

@Injectable()
export class ExpireDemands {
  constructor(private readonly transactions: TransactionRunner, private readonly demands: DemandRepository, private readonly recorder: ChangeRecorder, private readonly clock: Clock) {}

  /** Takes demands off the market whose deadline has passed in China, a batch to a transaction; running it again changes nothing. Returns how many. */
  async run(ctx: OperationContext): Promise<number> {
    for (let total = 0; ; ) {
      const done = await this.transactions.run(ctx, async (ctx) => {
        const now = this.clock.now();
        const overdue = await this.demands.overdue(ctx, chinaDate(now), BATCH);
        const moves = overdue.map((before) => ({ before, after: demandStamped(before, 'expire', findAct(demandMachine, before.state, 'expire').to, null, now, null) }));
        for (const { before, after } of moves) await this.demands.save(ctx, after, before.version);
        await this.recorder.recordMany(ctx, moves.map(({ before, after }) => ({
          aggregateType: 'demand', aggregateId: before.id, act: 'expire', before: demandAudit(before), after: demandAudit(after), events: demandEvents(before, after, 'expire', null),
        })));
        return overdue.length;
      });
      total += done;
      if (done < BATCH) return total;
    }
  }
}
