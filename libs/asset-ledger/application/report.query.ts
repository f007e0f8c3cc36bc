import { Injectable } from '@nestjs/common';
import { LOCALES, mayUse, nextActs, Problem, renderText, ruleMark, type Texts } from '@app/kernel';
import type { CellValue, OperationContext } from '@app/platform';
import { assetLedgerProblems } from '../domain/problems.js';
import { EMPTY_FIGURES, FIGURE_NAMES, FIGURES, WHY_EMPTY, type Figure, type Figures } from '../domain/report/figures.js';
import { reportMachine } from '../domain/report/report.machine.js';
import { annualReportPermissions as may } from '../domain/report/report.permissions.js';
import type { Report } from '../domain/report/report.js';
import type { FigureList, ReportBrief, ReportView } from '../domain/report/report.schema.js';
import { ReportRepository } from '../persistence/report.repository.js';
import { actingPerson, seesLedger } from './access.js';
import { makersOf } from './act-on-report.usecase.js';
import { LedgerUnits, YearlyRights } from './ports.js';
import { ReportLaw } from './report-law.js';
import { hashOf, YearFacts } from './year-facts.js';

const said = (texts: Texts, params: object): Texts => Object.fromEntries(LOCALES.map((locale) => [locale, renderText(texts, locale, params as never)])) as Texts;

@Injectable()
export class ReportQuery {
  constructor(private readonly reports: ReportRepository, private readonly facts: YearFacts, private readonly law: ReportLaw, private readonly units: LedgerUnits, private readonly rights: YearlyRights) {}

  async list(ctx: OperationContext, page: { after: string | undefined; limit: number }): Promise<ReportBrief[]> {
    return (await this.reports.list(ctx, actingPerson(ctx.actor).organisationId, page)).map(brief);
  }

  /** The report with its figures: frozen from submission on, counted anew before. Refuses 404 foreign or absent. */
  async get(ctx: OperationContext, id: string): Promise<ReportView> {
    const report = await this.seen(ctx, id);
    const { userId } = actingPerson(ctx.actor);
    const { contents, due } = await this.law.of(ctx, report.organisationId, report.year);
    const live = report.state === 'draft' || report.state === 'submitted' ? await this.facts.snapshot(ctx, report.organisationId, report.year) : null;
    const shown = (report.snapshot ?? live ?? (await this.facts.snapshot(ctx, report.organisationId, report.year)));
    const names = await this.units.names(ctx, [report.preparedBy, report.submittedBy, report.confirmedBy].filter((who) => who !== null));
    const name = (who: string | null): string | null => (who === null ? null : names.get(who) ?? '');
    const today = this.law.today();
    const facts = { year: report.year, today, actorId: userId, makers: makersOf(report), figuresHold: live === null || report.sha256 === null || report.sha256 === hashOf(live) };
    return {
      ...brief(report), frozen: report.snapshot !== null, ruleVersions: [...shown.ruleVersions],
      figures: FIGURE_NAMES.map((figure) => ({ figure, texts: FIGURES[figure], count: shown.figures[figure].length })),
      empty: Object.entries(EMPTY_FIGURES).map(([figure, texts]) => ({ figure, texts, value: null, why: WHY_EMPTY })),
      contents: contents ? { article: contents.article, mark: ruleMark(contents) } : null,
      due: due && { on: due.on, article: due.version.article, mark: ruleMark(due.version), overdue: today > due.on && report.state !== 'confirmed' && report.state !== 'superseded' },
      preparedByName: name(report.preparedBy) ?? '', submittedByName: name(report.submittedBy), confirmedByName: name(report.confirmedBy), mayCorrect: report.state === 'confirmed' && mayUse(ctx.actor, may['report.write']),
      nextActs: nextActs(reportMachine, report.state, facts, (permission) => mayUse(ctx.actor, permission)).map((next) => ({
        ...next, blockedBy: next.blockedBy.map(({ texts, params, ...broken }) => ({ ...broken, params: { ...params }, texts: said(texts, params ?? {}) })),
      })),
    };
  }

  /** The list behind one figure. Refuses 404 foreign or absent. */
  async figure(ctx: OperationContext, id: string, figure: Figure): Promise<FigureList> {
    const report = await this.seen(ctx, id);
    const lines = (await this.figures(ctx, report))[figure];
    const names = await this.rights.names(ctx, lines.map(({ disclosureId }) => disclosureId));
    return { figure, texts: FIGURES[figure], count: lines.length, items: lines.map((line) => ({ ...line, name: names.get(line.disclosureId) ?? '' })) };
  }

  /** Every figure and the list behind it, as a table. Refuses 404 foreign or absent, before the first row. */
  async rows(ctx: OperationContext, id: string): Promise<CellValue[][]> {
    const report = await this.seen(ctx, id);
    const figures = await this.figures(ctx, report);
    const names = await this.rights.names(ctx, FIGURE_NAMES.flatMap((figure) => figures[figure].map(({ disclosureId }) => disclosureId)));
    const none: CellValue[] = [null, null, null];
    return [
      ['年度', '版次', '状态', '指标', '数量', '成果', '日期', '编号', '说明'],
      ...FIGURE_NAMES.flatMap((figure) => {
        const head: CellValue[] = [report.year, report.edition, reportMachine.states[report.state].texts['zh-CN'], FIGURES[figure]['zh-CN']];
        return [[...head, figures[figure].length, ...none, report.sha256 ? `SHA-256 ${report.sha256}` : '未冻结'], ...figures[figure].map((line) => [...head, null, names.get(line.disclosureId) ?? '', line.on, line.entryId ?? line.id, null])];
      }),
      ...Object.values(EMPTY_FIGURES).map((texts): CellValue[] => [report.year, report.edition, reportMachine.states[report.state].texts['zh-CN'], texts['zh-CN'], null, ...none, WHY_EMPTY['zh-CN']]),
    ];
  }

  private async figures(ctx: OperationContext, { snapshot, organisationId, year }: Report): Promise<Figures> {
    return (snapshot ?? (await this.facts.snapshot(ctx, organisationId, year))).figures;
  }

  private async seen(ctx: OperationContext, id: string): Promise<Report> {
    const report = await this.reports.find(ctx, id);
    if (!report || !seesLedger(ctx.actor, report)) throw new Problem(assetLedgerProblems['report-not-found']);
    return report;
  }
}

function brief(report: Report): ReportBrief {
  const { id, state, version, organisationId, year, edition, corrects, correctionReason, sha256, confirmedAt, updatedAt } = report;
  return { id, state, version, organisationId, year, edition, corrects, correctionReason, sha256, confirmedAt: confirmedAt?.toISOString() ?? null, updatedAt: updatedAt.toISOString() };
}
