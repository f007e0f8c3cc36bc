import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, enforce, newId, Problem } from '@app/kernel';
import { ChangeRecorder, TransactionRunner, type OperationContext } from '@app/platform';
import type { Finding } from '../domain/finding.js';
import type { FindingInput } from '../domain/finding.schema.js';
import { auditingProblems } from '../domain/problems.js';
import { auditorIsOutside, dueDayIsAhead } from '../domain/rules/finding.rules.js';
import { EntryRepository } from '../persistence/entry.repository.js';
import { FindingRepository } from '../persistence/finding.repository.js';
import { findingAudit, findingTold } from './finding-record.js';
import { AuditedSubjects, WithheldTrails } from './ports.js';
import { AuditReader, personOf } from './reader.js';
import { RiskQuery } from './risk.query.js';

@Injectable()
export class RaiseFinding {
  constructor(
    private readonly transactions: TransactionRunner, private readonly findings: FindingRepository, private readonly entries: EntryRepository, private readonly subjects: AuditedSubjects,
    private readonly risks: RiskQuery, private readonly reader: AuditReader, private readonly recorder: ChangeRecorder, private readonly clock: Clock, private readonly withheld: WithheldTrails,
  ) {}

  /** Answers the new finding's id. Refuses: 404 a matter, an entry or a risk of no organisation assigned to the auditor, 409 a risk whose facts have changed, 422 an auditor of the unit itself or a day that is over. */
  async run(ctx: OperationContext, { entryId, risk: seen, ...input }: FindingInput): Promise<string> {
    const { userId, organisationId: actorOrganisationId } = personOf(ctx);
    return this.transactions.run(ctx, async (ctx) => {
      const subject = await this.subjects.find(ctx, input);
      if (!subject || !(await this.reader.audits(ctx, subject.organisationId))) throw new Problem(auditingProblems['subject-not-found']);
      if (entryId && !(await this.entries.find(ctx, entryId, [subject.organisationId], await this.withheld.now(ctx)))) throw new Problem(auditingProblems['entry-not-found']);
      const now = this.clock.now();
      enforce([auditorIsOutside], { actorOrganisationId, organisationId: subject.organisationId });
      enforce([dueDayIsAhead], { dueOn: input.dueOn, today: chinaDate(now) });
      const risk = seen && (await this.risks.seen(ctx, seen));
      const finding: Finding = {
        ...input, id: newId(), organisationId: subject.organisationId, subjectTitle: subject.title.slice(0, 400), entryId, riskKey: risk?.key ?? null, named: subject.named, state: 'open',
        raisedBy: userId, answeredBy: null, closedBy: null, version: 1, createdAt: now, updatedAt: now,
      };
      await this.findings.insert(ctx, finding);
      await this.findings.addStep(ctx, finding.id, { id: newId(), act: 'raise', by: userId, at: now, text: finding.text, measures: null, dueOn: finding.dueOn });
      if (risk) await this.risks.mark(ctx, risk, { status: 'finding', note: null, findingId: finding.id });
      await this.recorder.record(ctx, { aggregateType: 'finding', aggregateId: finding.id, act: 'raise', before: null, after: findingAudit(finding), events: findingTold(null, finding, 'raise') });
      return finding.id;
    });
  }
}
