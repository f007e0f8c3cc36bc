import type { TransactionContext } from '../context.js';
import type { AuditedAct, AuditLog } from '../audit/audit-log.js';
import type { Outbox, Told } from '../outbox/outbox.js';

export interface Change extends AuditedAct {
  readonly events?: readonly Told[];
}

/** What every change of state writes beside the state itself, in the same transaction: one audit entry and its events. */
export class ChangeRecorder {
  constructor(private readonly audit: AuditLog, private readonly outbox: Outbox) {}

  /** Answers the id of the audit entry. */
  async record(ctx: TransactionContext, change: Change): Promise<string> {
    return (await this.recordMany(ctx, [change]))[0]!;
  }

  /** Many changes of one transaction, in a constant number of statements. */
  async recordMany(ctx: TransactionContext, changes: readonly Change[], options: { held?: boolean } = {}): Promise<readonly string[]> {
    const ids = await this.audit.appendMany(ctx, changes, options);
    await this.outbox.write(ctx, changes.flatMap(({ events = [] }) => events));
    return ids;
  }
}
