import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, findAct } from '@app/kernel';
import { ChangeRecorder, defineJob, TransactionRunner, type Change, type OperationContext } from '@app/platform';
import { z } from 'zod';
import type { Hold } from '../domain/hold.js';
import { holdMachine } from '../domain/hold.machine.js';
import { HoldRepository } from '../persistence/hold.repository.js';
import { holdChange } from './hold-record.js';

export const endHolds = defineJob({
  name: 'auditing.end-holds', data: z.object({}), schedule: { everyMs: 60_000 },
  policy: { concurrency: 1, attempts: 3, backoffMs: 5_000, lockMs: 60_000, keepCompleted: 10 },
});

const BATCH = 50;

@Injectable()
export class EndHolds {
  constructor(private readonly transactions: TransactionRunner, private readonly holds: HoldRepository, private readonly recorder: ChangeRecorder, private readonly clock: Clock) {}

  /** Ends holds whose last day is over in China, a batch to a transaction; running it again changes nothing. Returns how many. */
  async run(ctx: OperationContext): Promise<number> {
    for (let total = 0; ; ) {
      const done = await this.transactions.run(ctx, async (ctx) => {
        const now = this.clock.now();
        const changes: Change[] = [];
        for (const before of await this.holds.overdue(ctx, chinaDate(now), BATCH)) {
          const after: Hold = { ...before, state: findAct(holdMachine, before.state, 'expire').to, endedAt: now, version: before.version + 1, updatedAt: now };
          await this.holds.save(ctx, after, before.version);
          changes.push(holdChange(before, after, 'expire'));
        }
        await this.recorder.recordMany(ctx, changes);
        return changes.length;
      });
      total += done;
      if (done < BATCH) return total;
    }
  }
}
