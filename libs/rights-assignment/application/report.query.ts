import { Injectable } from '@nestjs/common';
import { LOCALES, nextActs, Problem, renderText, type Texts } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { implementationReportMachine } from '../domain/after/report.machine.js';
import type { ReportView } from '../domain/after/report.schema.js';
import { rightsProblems } from '../domain/problems.js';
import { ImplementationReportRepository } from '../persistence/implementation-report.repository.js';
import { RightsApplicationRepository } from '../persistence/rights-application.repository.js';
import { ApplicationFactsOf } from './application-facts.js';
import { ApplicationReaders } from './application-readers.js';
import { mayActOnReport } from './report-record.js';

const said = (texts: Texts, params: object): Texts => Object.fromEntries(LOCALES.map((locale) => [locale, renderText(texts, locale, params as never)])) as Texts;

@Injectable()
export class ReportQuery {
  constructor(private readonly applications: RightsApplicationRepository, private readonly reports: ImplementationReportRepository, private readonly factsOf: ApplicationFactsOf, private readonly readers: ApplicationReaders) {}

  /** The reports of an application, the latest year first, for whoever may see it. Refuses 404 foreign or absent. */
  async of(ctx: OperationContext, applicationId: string): Promise<ReportView[]> {
    const application = await this.applications.find(ctx, applicationId);
    if (!application) throw new Problem(rightsProblems['application-not-found']);
    const { facts } = await this.factsOf.of(ctx, application, await this.factsOf.disclosure(ctx, application.disclosureId));
    await this.readers.require(ctx, application, facts.completers);
    return (await this.reports.ofApplication(ctx, applicationId)).map((report) => {
      const { warnedAt: _, hearingCalledBy: __, decidedBy: ___, organisationId: ____, createdAt: _____, updatedAt: ______, filedAt, ruleVersions, ...rest } = report;
      return {
        ...rest, ruleVersions: [...ruleVersions], filedAt: filedAt?.toISOString() ?? null,
        nextActs: nextActs(implementationReportMachine, report.state, { ...facts, report }, (permission) => mayActOnReport(ctx.actor, permission, application, facts.completers)).map((next) => ({
          ...next, blockedBy: next.blockedBy.map(({ texts, params, ...broken }) => ({ ...broken, params: { ...params }, texts: said(texts, params ?? {}) })),
        })),
      };
    });
  }
}
