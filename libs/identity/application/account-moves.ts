import { Injectable } from '@nestjs/common';
import { accountMoved } from '@app/events';
import { Clock, decideAct } from '@app/kernel';
import { ChangeRecorder, tell, type TransactionContext } from '@app/platform';
import { accountMachine } from '../domain/account.machine.js';
import type { Account } from '../domain/account.schema.js';
import { AccountRepository } from '../persistence/account.repository.js';
import { accountAudit } from './audit-views.js';

/** Keeps a changed account: state, audit entry and event in one transaction. */
@Injectable()
export class AccountMoves {
  constructor(private readonly accounts: AccountRepository, private readonly recorder: ChangeRecorder, private readonly clock: Clock) {}

  /** A new account, with how it came to be (`register`, `invite`, `create`). */
  async begin(ctx: TransactionContext, account: Account, act: string): Promise<void> {
    await this.accounts.insert(ctx, account);
    await this.record(ctx, null, account, act);
  }

  /** The person followed the mailed link. */
  async activate(ctx: TransactionContext, account: Account, change: Partial<Account> = {}): Promise<Account> {
    const row = decideAct(accountMachine, account.state, 'activate', { ownAccount: true, erased: false });
    return this.change(ctx, account, { ...change, state: row.to }, 'activate');
  }

  async change(ctx: TransactionContext, before: Account, change: Partial<Account>, act: string, reason?: string): Promise<Account> {
    const after: Account = { ...before, ...change, version: before.version + 1, updatedAt: this.clock.now() };
    await this.accounts.save(ctx, after, before.version);
    await this.record(ctx, before, after, act, reason);
    return after;
  }

  private async record(ctx: TransactionContext, before: Account | null, after: Account, act: string, reason?: string): Promise<void> {
    const moved = before?.state !== after.state;
    await this.recorder.record(ctx, {
      aggregateType: 'account', aggregateId: after.id, act, before: before && accountAudit(before), after: accountAudit(after), reason,
      events: moved ? [tell(accountMoved, after.id, { userId: after.id, organisationId: after.organisationId, act, from: before?.state ?? null, to: after.state })] : [],
    });
  }
}
