import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { FailureCount } from '../domain/login-throttle.js';

@Injectable()
export class LoginFailureRepository {
  constructor(private readonly database: Database) {}

  /** The count under a key, locked; a key that never failed gets its row first, so that two tries at once cannot both be the first. */
  async lock(ctx: TransactionContext, key: string, now: Date): Promise<FailureCount> {
    await this.database.query(ctx, 'insert into identity.login_failure (key, failures, last_failed_at) values ($1, 0, $2) on conflict do nothing', [key, now]);
    const [row] = await this.database.query<FailureCount>(ctx,
      'select failures, last_failed_at as "lastFailedAt", blocked_until as "blockedUntil" from identity.login_failure where key = $1 for update', [key]);
    return row ?? { failures: 0, lastFailedAt: now, blockedUntil: null };
  }

  async save(ctx: TransactionContext, key: string, { failures, lastFailedAt, blockedUntil }: FailureCount): Promise<void> {
    await this.database.query(ctx, 'update identity.login_failure set failures = $2, last_failed_at = $3, blocked_until = $4 where key = $1', [key, failures, lastFailedAt, blockedUntil]);
  }

  /** The person proved to be who they are: nothing under their own key counts any more. */
  async forget(ctx: TransactionContext, key: string): Promise<void> {
    await this.database.query(ctx, 'update identity.login_failure set failures = 0, blocked_until = null where key = $1', [key]);
  }

  /** Takes back the one try that turned out right; others from the same network still count. */
  async takeBack(ctx: TransactionContext, key: string): Promise<void> {
    await this.database.query(ctx, 'update identity.login_failure set failures = greatest(failures - 1, 0), blocked_until = null where key = $1', [key]);
  }

  async purge(ctx: OperationContext, before: Date): Promise<void> {
    await this.database.query(ctx, 'delete from identity.login_failure where last_failed_at < $1 and (blocked_until is null or blocked_until < $1)', [before]);
  }
}
