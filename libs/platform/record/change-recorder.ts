import type { TransactionContext } from '../context.js';
import type { AuditedAct, AuditLog } from '../audit/audit-log.js';
import type { Outbox, Told } from '../outbox/outbox.js';

export interface Change extends AuditedAct {
  readonly events?: readonly Told[];
}

/** What every change of state writes beside the state itself, in the same transaction: one audit entry and its events. */
export class ChangeRecorder {
  constructor(private readonly audit: AuditLog, private readonly outbox: Outbox) {}

  async record(ctx: TransactionContext, change: Change): Promise<void> {
    await this.recordMany(ctx, [change]);
  }

  /** Many changes of one transaction, in a constant number of statements. */
  async recordMany(ctx: TransactionContext, changes: readonly Change[], options: { held?: boolean } = {}): Promise<void> {
    await this.audit.appendMany(ctx, changes, options);
    await this.outbox.write(ctx, changes.flatMap(({ events = [] }) => events));
  }
}
