import { Injectable } from '@nestjs/common';
import { Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import { identityProblems } from '../domain/problems.js';
import { AccountRepository } from '../persistence/account.repository.js';
import { LoginGuard } from './login-guard.js';
import { Passwords } from './passwords.js';
import { Sessions, type OpenedSession } from './sessions.js';

@Injectable()
export class LogIn {
  constructor(
    private readonly transactions: TransactionRunner, private readonly accounts: AccountRepository, private readonly guard: LoginGuard,
    private readonly passwords: Passwords, private readonly sessions: Sessions,
  ) {}

  /**
   * Refuses: 401 with one answer and in one time for an unknown address, a wrong password, an account that is not active; 429 with
   * the seconds to wait, alike for known and unknown addresses.
   */
  async run(ctx: OperationContext, { email, password }: { email: string; password: string }): Promise<OpenedSession> {
    const attempt = await this.guard.admit(ctx, email);
    const account = await this.accounts.byEmail(ctx, email);
    const right = await this.passwords.verify(account?.passwordHash, password);
    if (!right || account?.state !== 'active') {
      await this.guard.keep(attempt, account?.id ?? null);
      throw new Problem(identityProblems['login-refused']);
    }
    return this.transactions.run(ctx, async (inner) => {
      // Looked at again under a lock: an account that is being disabled gets no new session.
      const now = await this.accounts.lock(inner, account.id);
      if (now?.state !== 'active' || now.passwordHash !== account.passwordHash) throw new Problem(identityProblems['login-refused']);
      await this.guard.forgive(inner, attempt);
      return this.sessions.open(inner, account);
    });
  }
}
