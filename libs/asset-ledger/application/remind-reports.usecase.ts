import { Injectable } from '@nestjs/common';
import { annualReportDue } from '@app/events';
import { addDays, chinaDate, Clock } from '@app/kernel';
import { ChangeRecorder, defineJob, tell, TransactionRunner, type OperationContext } from '@app/platform';
import { z } from 'zod';
import { ReportRepository } from '../persistence/report.repository.js';
import { ReportLaw } from './report-law.js';

export const remindReports = defineJob({
  name: 'asset-ledger.remind-reports', data: z.object({}), schedule: { cron: '20 8 * * *' },
  policy: { concurrency: 1, attempts: 3, backoffMs: 60_000, lockMs: 120_000, keepCompleted: 30 },
});

@Injectable()
export class RemindReports {
  constructor(
    private readonly transactions: TransactionRunner, private readonly reports: ReportRepository, private readonly law: ReportLaw, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Tells, once for each stage, of units whose report of last year is due soon or overdue. Where the registry has no day in force for a unit, nothing is told. Returns how many. */
  async run(ctx: OperationContext): Promise<number> {
    const now = this.clock.now();
    const today = chinaDate(now);
    const year = Number(today.slice(0, 4)) - 1;
    const days = await this.law.reminderDays(ctx);
    let told = 0;
    for (const organisationId of await this.reports.unitsWithout(ctx, year)) {
      const { due } = await this.law.of(ctx, organisationId, year);
      if (!due || chinaDate(addDays(now, days)) < due.on) continue;
      const stage = today > due.on ? 'overdue' : 'soon';
      told += await this.transactions.run(ctx, async (ctx) => {
        if (!(await this.reports.remind(ctx, { organisationId, year, stage, at: now }))) return 0;
        await this.recorder.record(ctx, {
          aggregateType: 'annual-report-reminder', aggregateId: `${organisationId}:${year}`, act: `remind-${stage}`, before: null, after: { organisationId, year, stage, dueOn: due.on }, ruleVersions: [due.version.id],
          events: [tell(annualReportDue, organisationId, { organisationId, year, dueOn: due.on, stage, ruleVersionId: due.version.id })],
        });
        return 1;
      });
    }
    return told;
  }
}
