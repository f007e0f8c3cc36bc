import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, hasRole, Problem, type Person } from '@app/kernel';
import { AuditLog, digest, httpProblems, type OperationContext, type TransactionContext } from '@app/platform';
import type { AuditFilter } from '../domain/entry.schema.js';
import { UNIT_ROLES } from '../domain/permissions.js';
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

  /** As `scopeOf`, and the unit's own for those who speak for it. */
  async scopeOfMatters(ctx: OperationContext): Promise<Scope> {
    const { organisationId } = personOf(ctx);
    const audited = hasRole(ctx.actor, 'audit_admin', 'auditor') ? await this.scopeOf(ctx) : [];
    if (audited === 'every' || !hasRole(ctx.actor, ...UNIT_ROLES)) return audited;
    return [...audited, organisationId];
  }

  /** The organisations that this auditor is assigned to today. */
  async audited(ctx: OperationContext): Promise<readonly string[]> {
    return hasRole(ctx.actor, 'auditor') ? this.assignments.organisationsOf(ctx, personOf(ctx).userId, chinaDate(this.clock.now())) : [];
  }

  /** Is this person an auditor who is assigned to the organisation today? */
  async audits(ctx: OperationContext, organisationId: string): Promise<boolean> {
    return (await this.audited(ctx)).includes(organisationId);
  }

  /** Who looked for what: the filter as it was, the free text only as its digest, and nothing of what was found. */
  async left(ctx: TransactionContext, act: 'list' | 'export' | 'open' | 'see-roots' | 'see-risks', { q, ...looked }: AuditFilter & { readonly entryId?: string } = {}): Promise<void> {
    await this.audit.append(ctx, { aggregateType: 'audit-reading', aggregateId: personOf(ctx).userId, act, before: null, after: { ...looked, ...(q !== undefined && { q: digest(q) }) } });
  }
}
