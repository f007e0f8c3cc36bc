import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, newId, Problem } from '@app/kernel';
import { Config, JobQueue, RuleRegistry, systemContext, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { afterFailure, networkPolicy, waitSeconds, type ThrottlePolicy } from '../domain/login-throttle.js';
import { identityProblems } from '../domain/problems.js';
import { LoginFailureRepository } from '../persistence/login-failure.repository.js';
import { tellLocked } from './jobs.js';

/** One try that was let through; it counts as failed until it is forgiven. */
export interface LoginTry {
  readonly accountKey: string;
  readonly networkKey: string;
  readonly locks: boolean;
}

/**
 * Slows down and finally locks guessing, per address as typed and per network address. Known and unknown addresses are counted
 * alike. A try counts before its password is looked at, so that many at once do not slip through together; the count is kept
 * when the caller is refused.
 */
@Injectable()
export class LoginGuard {
  constructor(
    private readonly transactions: TransactionRunner, private readonly failures: LoginFailureRepository, private readonly registry: RuleRegistry,
    private readonly jobs: JobQueue, private readonly config: Config, private readonly clock: Clock,
  ) {}

  /** Refuses with 429 and the seconds to wait. */
  async admit(ctx: OperationContext, email: string): Promise<LoginTry> {
    const policy = await this.policy(ctx);
    const accountKey = this.accountKey(email);
    const networkKey = `network:${this.keyed(ctx.ip ?? 'none')}`;
    const now = this.clock.now();
    const { seconds, locks } = await this.transactions.alone(ctx, async (inner) => {
      // The account always first: two tries never wait for each other crosswise.
      const account = await this.failures.lock(inner, accountKey, now);
      const network = await this.failures.lock(inner, networkKey, now);
      const wait = Math.max(waitSeconds(account, now), waitSeconds(network, now));
      if (wait > 0) return { seconds: wait, locks: false };
      const counted = afterFailure(account, now, policy);
      await this.failures.save(inner, accountKey, counted);
      await this.failures.save(inner, networkKey, afterFailure(network, now, networkPolicy(policy)));
      return { seconds: 0, locks: counted.locked };
    });
    if (seconds > 0) throw new Problem(identityProblems['login-slowed'], { seconds });
    return { accountKey, networkKey, locks };
  }

  /** The try was right. */
  async forgive(ctx: TransactionContext, { accountKey, networkKey }: LoginTry): Promise<void> {
    await this.failures.forget(ctx, accountKey);
    await this.failures.takeBack(ctx, networkKey);
  }

  /** The try was wrong and stays counted. Whoever owns the account hears of a lock from the worker: the answer takes no longer for a known one. */
  async keep({ locks, accountKey }: LoginTry, accountId: string | null): Promise<void> {
    // Without the caller's transaction: the refusal that follows must not take it back.
    if (locks) await this.jobs.add(systemContext(tellLocked.name, newId()), tellLocked, { accountId, effectKey: `locked:${accountKey}:${this.clock.now().toISOString()}` });
  }

  /** A new password by mail lifts the lock. */
  async lift(ctx: TransactionContext, email: string): Promise<void> {
    await this.failures.forget(ctx, this.accountKey(email));
  }

  private accountKey(email: string): string {
    return `account:${this.keyed(email)}`;
  }

  private keyed(text: string): string {
    return createHmac('sha256', this.config.jwtSecret).update(text).digest('hex');
  }

  private async policy(ctx: OperationContext): Promise<ThrottlePolicy> {
    const slowAfter = await this.registry.productDefault(ctx, 'identity.login-slow-after');
    const lockAfter = await this.registry.productDefault(ctx, 'identity.login-lock-after');
    const lockMinutes = await this.registry.productDefault(ctx, 'identity.login-lock-minutes');
    return { slowAfter, lockAfter, lockMinutes };
  }
}
