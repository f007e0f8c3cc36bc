import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, enforce, newId, Problem } from '@app/kernel';
import { ChangeRecorder, TransactionRunner, type OperationContext } from '@app/platform';
import type { Assignment, AssignmentInput } from '../domain/assignment.schema.js';
import { auditingProblems } from '../domain/problems.js';
import { assignmentRules } from '../domain/rules/assignment.rules.js';
import { AssignmentRepository } from '../persistence/assignment.repository.js';
import { AuditedParties } from './ports.js';
import { personOf } from './reader.js';

const auditView = ({ auditorId, organisationId, validFrom, validTo, endedAt }: Assignment) => ({ auditorId, organisationId, validFrom, validTo, ended: endedAt !== null });

/** Security administrators say which auditor sees which organisation; they see nothing of the trail themselves. */
@Injectable()
export class AssignAuditor {
  constructor(
    private readonly transactions: TransactionRunner, private readonly assignments: AssignmentRepository, private readonly parties: AuditedParties, private readonly recorder: ChangeRecorder,
    private readonly clock: Clock,
  ) {}

  /** Refuses: 404 no such organisation, 409 assigned already, 422 not an auditor or a period that ends before it begins. */
  async assign(ctx: OperationContext, input: AssignmentInput) {
    const by = personOf(ctx).userId;
    return this.transactions.run(ctx, async (ctx) => {
      const now = this.clock.now();
      if ((await this.parties.organisations(ctx, [input.organisationId])).length === 0) throw new Problem(auditingProblems['organisation-not-found']);
      enforce(assignmentRules, { ...input, isAuditor: await this.parties.isAuditor(ctx, input.auditorId), today: chinaDate(now) });
      const after: Assignment = { id: newId(), ...input, assignedBy: by, assignedAt: now, endedBy: null, endedAt: null };
      if (!(await this.assignments.insert(ctx, after))) throw new Problem(auditingProblems['already-assigned']);
      await this.recorder.record(ctx, { aggregateType: 'auditor-assignment', aggregateId: after.id, act: 'assign', before: null, after: auditView(after) });
      return (await this.views(ctx, [after]))[0]!;
    });
  }

  /** Refuses: 404 no such assignment, or one that has ended. */
  async end(ctx: OperationContext, id: string): Promise<void> {
    const by = personOf(ctx).userId;
    await this.transactions.run(ctx, async (ctx) => {
      const before = await this.assignments.lock(ctx, id);
      if (!before || before.endedAt !== null) throw new Problem(auditingProblems['assignment-not-found']);
      const after: Assignment = { ...before, endedBy: by, endedAt: this.clock.now() };
      await this.assignments.end(ctx, id, by, after.endedAt!);
      await this.recorder.record(ctx, { aggregateType: 'auditor-assignment', aggregateId: id, act: 'end', before: auditView(before), after: auditView(after) });
    });
  }

  async page(ctx: OperationContext, question: { auditorId?: string | undefined; beforeId?: string | undefined; limit: number }) {
    return this.views(ctx, await this.assignments.page(ctx, question));
  }

  private async views(ctx: OperationContext, rows: readonly Assignment[]) {
    const people = new Map((await this.parties.people(ctx, rows.map(({ auditorId }) => auditorId))).map(({ userId, name }) => [userId, name]));
    const organisations = new Map((await this.parties.organisations(ctx, rows.map(({ organisationId }) => organisationId))).map((each) => [each.id, each]));
    return rows.map((row) => ({
      ...row, auditorName: people.get(row.auditorId) ?? null, organisation: organisations.get(row.organisationId) ?? null, assignedAt: row.assignedAt.toISOString(), endedAt: row.endedAt?.toISOString() ?? null,
    }));
  }
}
