import { Injectable } from '@nestjs/common';
import { addDays, Clock } from '@app/kernel';
import { z } from 'zod';
import type { OperationContext } from '../context.js';
import { Database } from '../database/database.js';
import { defineJob, Handles, type JobHandler } from '../queue/job.js';
import { RuleRegistry } from '../rules/rule-registry.js';

export const purge = defineJob({
  name: 'platform.purge', data: z.object({}), schedule: { cron: '17 3 * * *' },
  policy: { concurrency: 1, attempts: 3, backoffMs: 60_000, lockMs: 120_000, keepCompleted: 30 },
});

/** Removes what has served its purpose: carried events (their consumers' marks go with them) and kept answers of commands. */
@Handles(purge as never)
@Injectable()
export class PurgeJob implements JobHandler {
  constructor(private readonly database: Database, private readonly rules: RuleRegistry, private readonly clock: Clock) {}

  async run(ctx: OperationContext): Promise<void> {
    const before = async (rule: string) => addDays(this.clock.now(), -(await this.rules.productDefault(ctx, rule)));
    await this.database.query(ctx, 'delete from platform.outbox_event where relayed_at < $1', [await before('retention.event-days')]);
    await this.database.query(ctx, 'delete from platform.idempotency_key where created_at < $1', [await before('retention.idempotency-key-days')]);
  }
}
