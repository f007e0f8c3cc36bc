import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AuditRoots } from '../audit/audit-roots.js';
import type { OperationContext } from '../context.js';
import { defineJob, Handles, type JobHandler } from '../queue/job.js';

/** Every hour, though there is one root a day: a marketplace that slept at midnight makes up for it when it wakes. */
export const auditRoot = defineJob({
  name: 'platform.audit-root', data: z.object({}), schedule: { cron: '10 * * * *' },
  policy: { concurrency: 1, attempts: 5, backoffMs: 60_000, lockMs: 600_000, keepCompleted: 30 },
});

@Handles(auditRoot as never)
@Injectable()
export class AuditRootJob implements JobHandler {
  constructor(private readonly roots: AuditRoots) {}

  async run(ctx: OperationContext): Promise<void> {
    await this.roots.makeDue(ctx);
  }
}
