import { Injectable } from '@nestjs/common';
import { annualReportMoved } from '@app/events';
import { Clock, decideAct, expectVersion, findAct, mayUse, newId, Problem } from '@app/kernel';
import { ChangeRecorder, tell, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { assetLedgerProblems } from '../domain/problems.js';
import { reportMachine } from '../domain/report/report.machine.js';
import { reportMoved, type Report } from '../domain/report/report.js';
import type { ReportActInput, ReportInput } from '../domain/report/report.schema.js';
import { ReportRepository } from '../persistence/report.repository.js';
import { actingPerson, seesLedger } from './access.js';
import { ReportLaw } from './report-law.js';
import { hashOf, YearFacts } from './year-facts.js';

/** Only counts and the hash: what a list names is found by the snapshot. */
const reportAudit = ({ id, state, version, organisationId, year, edition, corrects, snapshot, sha256, preparedBy, submittedBy, confirmedBy }: Report): Record<string, unknown> => ({
  id, state, version, organisationId, year, edition, corrects, sha256, preparedBy, submittedBy, confirmedBy, counts: snapshot && Object.fromEntries(Object.entries(snapshot.figures).map(([figure, lines]) => [figure, lines.length])),
});

@Injectable()
export class ActOnReport {
  constructor(
    private readonly transactions: TransactionRunner, private readonly reports: ReportRepository, private readonly facts: YearFacts, private readonly law: ReportLaw, private readonly recorder: ChangeRecorder, private readonly clock: Clock,
  ) {}

  /** Begins the report of a year, or the edition that corrects a confirmed one. Refuses 409 one under way, 422 a correction without a reason. */
  async begin(ctx: OperationContext, { year, correctionReason }: ReportInput): Promise<string> {
    const person = actingPerson(ctx.actor);
    return this.transactions.run(ctx, async (ctx) => {
      const editions = await this.reports.ofYear(ctx, person.organisationId, year);
      const confirmed = editions.find(({ state }) => state === 'confirmed');
      if (confirmed && correctionReason === null) throw new Problem(assetLedgerProblems['correction-needs-reason'], { year });
      const now = this.clock.now();
      const draft: Report = {
        id: newId(), state: 'draft', version: 1, organisationId: person.organisationId, year, edition: (editions[0]?.edition ?? 0) + 1, corrects: confirmed?.id ?? null, correctionReason: confirmed ? correctionReason : null,
        snapshot: null, sha256: null, preparedBy: person.userId, submittedBy: null, confirmedBy: null, confirmedAt: null, createdAt: now, updatedAt: now,
      };
      if (!(await this.reports.insert(ctx, draft))) throw new Problem(assetLedgerProblems['report-exists'], { year });
      await this.record(ctx, null, draft, 'begin', correctionReason ?? undefined);
      return draft.id;
    });
  }

  /** Moves a report by one act of its table. Submitting freezes the figures and the rules; confirming refuses figures that have changed since. Refuses 404, 403, 409, 422. */
  async run(ctx: OperationContext, id: string, act: string, { version, reason }: ReportActInput): Promise<void> {
    const person = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.reports.find(ctx, id, 'for update');
      if (!before || !seesLedger(person, before)) throw new Problem(assetLedgerProblems['report-not-found']);
      expectVersion(before.version, version);
      const row = findAct(reportMachine, before.state, act);
      if (row.permission === 'system' || !mayUse(person, row.permission)) throw new Problem(assetLedgerProblems['not-yours'], { act });
      const snapshot = act === 'submit' || act === 'confirm' ? await this.facts.snapshot(ctx, before.organisationId, before.year) : null;
      const { to } = decideAct(reportMachine, before.state, act, {
        year: before.year, today: this.law.today(), actorId: person.userId, makers: makersOf(before), figuresHold: snapshot === null || before.sha256 === hashOf(snapshot),
      }, reason);
      const now = this.clock.now();
      if (act === 'confirm' && before.corrects !== null) await this.supersede(ctx, before.corrects);
      const after = reportMoved(before, to, now, {
        ...(act === 'submit' && { snapshot, sha256: hashOf(snapshot!), submittedBy: person.userId }), ...(act === 'return' && { snapshot: null, sha256: null, submittedBy: null }), ...(act === 'confirm' && { confirmedBy: person.userId, confirmedAt: now }),
      });
      await this.reports.save(ctx, after, before.version);
      await this.record(ctx, before, after, act, reason);
    });
  }

  private async supersede(ctx: TransactionContext, id: string): Promise<void> {
    const before = (await this.reports.find(ctx, id, 'for update'))!;
    const after = reportMoved(before, findAct(reportMachine, before.state, 'supersede').to, this.clock.now());
    await this.reports.save(ctx, after, before.version);
    await this.record(ctx, before, after, 'supersede');
  }

  private async record(ctx: TransactionContext, before: Report | null, after: Report, act: string, reason?: string): Promise<void> {
    const { id, organisationId, year, edition, version, state } = after;
    await this.recorder.record(ctx, {
      aggregateType: 'annual-report', aggregateId: id, act, before: before && reportAudit(before), after: reportAudit(after), reason, ruleVersions: after.snapshot?.ruleVersions ?? [],
      events: [tell(annualReportMoved, id, { reportId: id, organisationId, year, edition, version, act, from: before?.state ?? null, to: state })],
    });
  }
}

export const makersOf = ({ preparedBy, submittedBy }: Report): string[] => [preparedBy, ...(submittedBy === null ? [] : [submittedBy])];
