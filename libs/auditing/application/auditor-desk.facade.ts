import { Injectable } from '@nestjs/common';
import { chinaDate, Clock } from '@app/kernel';
import { TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import type { Subject } from '../domain/subject.js';
import { HoldRepository } from '../persistence/hold.repository.js';
import { AuditedParties } from './ports.js';
import { AuditReader } from './reader.js';

export interface ActiveHold {
  readonly id: string;
  /** Null where the account is gone. */
  readonly auditor: string | null;
  readonly document: string;
  readonly article: string;
  /** The last civil day in China on which it holds. */
  readonly endsOn: string;
}

/** What other domains' ports ask of auditing. */
@Injectable()
export class AuditorDesk {
  constructor(
    private readonly transactions: TransactionRunner, private readonly holds: HoldRepository, private readonly reader: AuditReader, private readonly parties: AuditedParties, private readonly clock: Clock,
  ) {}

  /** The organisations whose matters the actor reads as an auditor today; none for anybody else. */
  audited(ctx: OperationContext): Promise<readonly string[]> {
    return this.reader.audited(ctx);
  }

  /** May the actor read this matter as an auditor of its organisation? The look is recorded. */
  async reads(ctx: OperationContext, { subjectType, subjectId, organisationId }: { readonly subjectType: string; readonly subjectId: string; readonly organisationId: string }): Promise<boolean> {
    if (!(await this.reader.audits(ctx, organisationId))) return false;
    await this.transactions.run(ctx, (ctx) => this.reader.left(ctx, 'open', { aggregateType: subjectType, aggregateId: subjectId, organisationId }));
    return true;
  }

  /** The holds that stop something about any of these today; inside a transaction none is placed before the asker has decided. No access check: the asker has its own. */
  async activeHolds(ctx: OperationContext, subjects: readonly Subject[]): Promise<ActiveHold[]> {
    if (ctx.transaction) await this.holds.lockSubjects(ctx as TransactionContext, subjects, 'to-decide');
    const active = await this.holds.active(ctx, subjects, chinaDate(this.clock.now()));
    if (active.length === 0) return [];
    const names = new Map((await this.parties.people(ctx, active.map(({ placedBy }) => placedBy))).map(({ userId, name }) => [userId, name]));
    return active.map(({ id, placedBy, basis, endsOn }) => ({ id, auditor: names.get(placedBy) ?? null, ...basis, endsOn }));
  }
}
