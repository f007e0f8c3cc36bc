import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, hasRole, Problem, type Person } from '@app/kernel';
import { AuditLog, digest, httpProblems, type OperationContext, type TransactionContext } from '@app/platform';
import type { AuditFilter } from '../domain/entry.schema.js';
import { AssignmentRepository } from '../persistence/assignment.repository.js';
import type { Scope } from '../persistence/entry.repository.js';

export function personOf({ actor }: OperationContext): Person {
  if (actor.kind !== 'person') throw new Problem(httpProblems['not-logged-in']);
  return actor;
}

/** How far somebody sees, and the trace that the looking leaves. */
@Injectable()
export class AuditReader {
  constructor(private readonly assignments: AssignmentRepository, private readonly audit: AuditLog, private readonly clock: Clock) {}

  async scopeOf(ctx: OperationContext): Promise<Scope> {
    if (hasRole(ctx.actor, 'audit_admin')) return 'every';
    return this.assignments.organisationsOf(ctx, personOf(ctx).userId, chinaDate(this.clock.now()));
  }

  /** Who looked for what: the filter as it was, the free text only as its digest, and nothing of what was found. */
  async left(ctx: TransactionContext, act: 'list' | 'export' | 'open' | 'see-roots', { q, ...looked }: AuditFilter & { readonly entryId?: string } = {}): Promise<void> {
    await this.audit.append(ctx, { aggregateType: 'audit-reading', aggregateId: personOf(ctx).userId, act, before: null, after: { ...looked, ...(q !== undefined && { q: digest(q) }) } });
  }
}
