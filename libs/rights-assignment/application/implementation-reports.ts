import { Injectable } from '@nestjs/common';
import { Clock, decideAct, newId } from '@app/kernel';
import { ChangeRecorder, RuleRegistry, type TransactionContext } from '@app/platform';
import { z } from 'zod';
import { FINISHED, isOwed, reportDueOn, type ImplementationReport } from '../domain/after/report.js';
import { implementationReportMachine } from '../domain/after/report.machine.js';
import type { RightsApplication } from '../domain/rights-application.js';
import { ImplementationReportRepository } from '../persistence/implementation-report.repository.js';
import { reportAudit, reportTold } from './report-record.js';

/** Opens the report of a year and ends those that are no longer owed, for whoever moves the assignment itself. */
@Injectable()
export class ImplementationReports {
  constructor(private readonly reports: ImplementationReportRepository, private readonly registry: RuleRegistry, private readonly recorder: ChangeRecorder, private readonly clock: Clock) {}

  /** The report of the given year after effect; false where none is owed or it is open already. */
  async open(ctx: TransactionContext, application: RightsApplication, effectiveOn: string, year: number): Promise<boolean> {
    const every = await this.registry.value(ctx, { rule: 'rights.implementation-report-years', jurisdictions: ['luqiao'], unitClass: 'any' }, z.int().min(1));
    if (!isOwed(application.form === 'use_right' ? application.termYears : null, year, every.value)) return false;
    const now = this.clock.now();
    const report: ImplementationReport = {
      id: newId(), version: 1, state: 'due', applicationId: application.id, organisationId: application.organisationId, year, dueOn: reportDueOn(effectiveOn, year, every.value), report: null, filedBy: null, filedAt: null,
      warnedBy: null, warnedAt: null, answerBy: null, hearing: null, hearingCalledBy: null, minutes: null, decidedBy: null, recordal: null, stateReason: null, ruleVersions: [every.version.id], createdAt: now, updatedAt: now,
    };
    if (!(await this.reports.insert(ctx, report))) return false;
    await this.recorder.record(ctx, { aggregateType: 'implementation-report', aggregateId: report.id, act: 'open', before: null, after: reportAudit(report), ruleVersions: report.ruleVersions, events: reportTold(application, null, report, 'open') });
    return true;
  }

  /** Nothing is owed any more, because the assignment is over. */
  async lapse(ctx: TransactionContext, application: RightsApplication): Promise<void> {
    for (const { id, state } of await this.reports.ofApplication(ctx, application.id)) {
      if (FINISHED.includes(state)) continue;
      const before = await this.reports.lock(ctx, application.id, id);
      if (FINISHED.includes(before.state)) continue;
      const { to } = decideAct(implementationReportMachine, before.state, 'lapse', undefined as never);
      const after = { ...before, state: to, version: before.version + 1, updatedAt: this.clock.now() };
      await this.reports.save(ctx, after, before.version);
      await this.recorder.record(ctx, { aggregateType: 'implementation-report', aggregateId: id, act: 'lapse', before: reportAudit(before), after: reportAudit(after), events: reportTold(application, before, after, 'lapse') });
    }
  }
}
