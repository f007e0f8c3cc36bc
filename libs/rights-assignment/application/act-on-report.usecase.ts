import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, decideAct, expectVersion, findAct, Problem } from '@app/kernel';
import { ChangeRecorder, RuleRegistry, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { z } from 'zod';
import { daysAfter, type ImplementationReport } from '../domain/after/report.js';
import { implementationReportMachine } from '../domain/after/report.machine.js';
import type { ReportActInput } from '../domain/after/report.schema.js';
import { rightsProblems } from '../domain/problems.js';
import { recallDay, type ReportFacts } from '../domain/rules/implementation-report.rules.js';
import { ImplementationReportRepository } from '../persistence/implementation-report.repository.js';
import { RightsApplicationRepository } from '../persistence/rights-application.repository.js';
import { ActOnApplication } from './act-on-application.usecase.js';
import { actingPerson } from './acting-person.js';
import { ApplicationFactsOf, completersOf } from './application-facts.js';
import { seesApplication } from './application-record.js';
import { reportAudit, reportTold, requireReportPermission } from './report-record.js';
import { TitleEffect } from './title-effect.js';

@Injectable()
export class ActOnReport {
  constructor(
    private readonly transactions: TransactionRunner, private readonly applications: RightsApplicationRepository, private readonly reports: ImplementationReportRepository, private readonly factsOf: ApplicationFactsOf,
    private readonly actOn: ActOnApplication, private readonly title: TitleEffect, private readonly registry: RuleRegistry, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /**
   * Moves a yearly report by one act of its table; a recall writes the title and ends the application in the same transaction.
   * Refuses 404, 403, 409 illegal move or stale version, 422 a missing reason, missing papers or broken rules.
   */
  async run(ctx: OperationContext, applicationId: string, reportId: string, act: string, input: ReportActInput): Promise<void> {
    const person = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      // the application first: whoever revokes it meanwhile holds it before its reports
      const application = await this.applications.lock(ctx, applicationId);
      const disclosure = await this.factsOf.disclosure(ctx, application.disclosureId);
      const completers = completersOf(disclosure);
      if (!seesApplication(person, application, completers)) throw new Problem(rightsProblems['application-not-found']);
      const before = await this.reports.lock(ctx, applicationId, reportId);
      expectVersion(before.version, input.version);
      requireReportPermission(person, findAct(implementationReportMachine, before.state, act).permission, application, completers, act);
      const shown = await this.withPapers(ctx, before, act, input, person.userId);
      const { facts } = await this.factsOf.of(ctx, application, disclosure);
      const known: ReportFacts = { ...facts, report: shown };
      const { to } = decideAct(implementationReportMachine, before.state, act, known, input.reason);
      const after: ImplementationReport = { ...shown, state: to, version: before.version + 1, updatedAt: this.clock.now(), ...(input.reason !== undefined && { stateReason: input.reason }) };
      await this.reports.save(ctx, after, before.version);
      await this.recorder.record(ctx, {
        aggregateType: 'implementation-report', aggregateId: reportId, act, before: reportAudit(before), after: reportAudit(after), reason: input.reason, ruleVersions: after.ruleVersions, events: reportTold(application, before, after, act),
      });
      if (to !== 'recalled') return;
      await this.title.recall(ctx, known, recallDay(known)!, disclosure.titleId, person.userId);
      await this.actOn.recall(ctx, application, facts, after.stateReason!, disclosure.titleId, person.userId);
    });
  }

  /** The report with what comes with the act, and who brought it. */
  private async withPapers(ctx: TransactionContext, before: ImplementationReport, act: string, { report, hearing, minutes, recordal }: ReportActInput, by: string): Promise<ImplementationReport> {
    const now = this.clock.now();
    switch (act) {
      case 'file': case 'answer': return report ? { ...before, report, filedBy: by, filedAt: now } : { ...before, report: null };
      case 'warn': {
        const days = await this.registry.value(ctx, { rule: 'rights.recall-answer-days', jurisdictions: ['luqiao'], unitClass: 'any' }, z.int().min(1));
        return { ...before, warnedBy: by, warnedAt: now, answerBy: daysAfter(chinaDate(now), days.value), ruleVersions: [...new Set([...before.ruleVersions, days.version.id])] };
      }
      case 'call-hearing': return hearing ? { ...before, hearing, hearingCalledBy: by } : before;
      case 'recall': case 'decide-recall': return minutes ? { ...before, minutes, decidedBy: by } : before;
      case 'record-recall': return recordal ? { ...before, recordal } : before;
      default: return before;
    }
  }
}
