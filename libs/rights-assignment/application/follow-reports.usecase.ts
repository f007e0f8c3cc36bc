import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, decideAct } from '@app/kernel';
import { ChangeRecorder, defineJob, TransactionRunner, type OperationContext } from '@app/platform';
import { z } from 'zod';
import { implementationReportMachine } from '../domain/after/report.machine.js';
import { entriesOf } from '../domain/title/assignment-effect.js';
import { ImplementationReportRepository } from '../persistence/implementation-report.repository.js';
import { RightsApplicationRepository } from '../persistence/rights-application.repository.js';
import { TitleRepository } from '../persistence/title.repository.js';
import { ApplicationFactsOf } from './application-facts.js';
import { ImplementationReports } from './implementation-reports.js';
import { reportAudit, reportTold } from './report-record.js';

export const followReports = defineJob({
  name: 'rights-assignment.follow-reports', data: z.object({}), schedule: { cron: '20 1 * * *' },
  policy: { concurrency: 1, attempts: 3, backoffMs: 5_000, lockMs: 60_000, keepCompleted: 10 },
});

const BATCH = 50;

/** Says of reports whose day has passed that they are overdue, and opens the next year's. Running it again on the same day does nothing. */
@Injectable()
export class FollowReports {
  constructor(
    private readonly transactions: TransactionRunner, private readonly reports: ImplementationReportRepository, private readonly applications: RightsApplicationRepository, private readonly titles: TitleRepository,
    private readonly factsOf: ApplicationFactsOf, private readonly opening: ImplementationReports, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  async run(ctx: OperationContext): Promise<{ overdue: number; opened: number }> {
    const today = chinaDate(this.clock.now());
    let overdue = 0;
    for (let done = BATCH; done === BATCH; overdue += done) done = await this.passDue(ctx, today);
    return { overdue, opened: await this.openNext(ctx, today) };
  }

  private passDue(ctx: OperationContext, today: string): Promise<number> {
    return this.transactions.run(ctx, async (ctx) => {
      const late = await this.reports.late(ctx, today, BATCH);
      for (const before of late) {
        const application = (await this.applications.find(ctx, before.applicationId))!;
        const { to } = decideAct(implementationReportMachine, before.state, 'pass-due', undefined as never);
        const after = { ...before, state: to, version: before.version + 1, updatedAt: this.clock.now() };
        await this.reports.save(ctx, after, before.version);
        await this.recorder.record(ctx, { aggregateType: 'implementation-report', aggregateId: before.id, act: 'pass-due', before: reportAudit(before), after: reportAudit(after), events: reportTold(application, before, after, 'pass-due') });
      }
      return late.length;
    });
  }

  private async openNext(ctx: OperationContext, today: string): Promise<number> {
    let opened = 0;
    for (let after: string | undefined; ; ) {
      const owing = await this.reports.owing(ctx, today, after, BATCH);
      for (const { applicationId, lastYear } of owing) {
        opened += await this.transactions.run(ctx, async (ctx) => {
          const application = await this.applications.lock(ctx, applicationId);
          const { titleId } = await this.factsOf.disclosure(ctx, application.disclosureId);
          const since = titleId === null ? undefined : entriesOf((await this.titles.find(ctx, titleId))?.entries ?? [], applicationId)[0]?.effectiveOn;
          return application.state === 'effective' && since !== undefined && (await this.opening.open(ctx, application, since, lastYear + 1)) ? 1 : 0;
        });
      }
      if (owing.length < BATCH) return opened;
      after = owing.at(-1)!.applicationId;
    }
  }
}
