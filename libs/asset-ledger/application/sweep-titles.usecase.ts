import { Injectable } from '@nestjs/common';
import { defineJob, TransactionRunner, type OperationContext } from '@app/platform';
import { z } from 'zod';
import { AssetRepository } from '../persistence/asset.repository.js';
import { LedgerTitles } from './ports.js';
import { TakeIn } from './take-in.usecase.js';

export const sweepTitles = defineJob({
  name: 'asset-ledger.sweep-titles', data: z.object({}), schedule: { cron: '50 2 * * *' },
  policy: { concurrency: 1, attempts: 3, backoffMs: 60_000, lockMs: 300_000, keepCompleted: 30 },
});

const BATCH = 200;

/** Titles that are older than the ledger, or of a unit that identity knew otherwise then, come in at night. */
@Injectable()
export class SweepTitles {
  constructor(private readonly transactions: TransactionRunner, private readonly titles: LedgerTitles, private readonly assets: AssetRepository, private readonly takeIn: TakeIn) {}

  /** Returns how many came in; a second run finds none. */
  async run(ctx: OperationContext): Promise<number> {
    let count = 0;
    for (let after: string | undefined; ; ) {
      const ids = await this.titles.after(ctx, after, BATCH);
      const kept = await this.assets.amongTitles(ctx, ids);
      for (const titleId of ids.filter((id) => !kept.has(id))) if (await this.transactions.run(ctx, (ctx) => this.takeIn.title(ctx, titleId))) count += 1;
      if (ids.length < BATCH) return count;
      after = ids.at(-1);
    }
  }
}
