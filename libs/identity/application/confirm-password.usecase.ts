import { Injectable } from '@nestjs/common';
import { Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import { identityProblems } from '../domain/problems.js';
import { AccountRepository } from '../persistence/account.repository.js';
import { personOf } from './acting-person.js';
import { LoginGuard } from './login-guard.js';
import { Passwords } from './passwords.js';

/** The person in `ctx` signs something by entering their own password again. */
@Injectable()
export class ConfirmPassword {
  constructor(private readonly transactions: TransactionRunner, private readonly accounts: AccountRepository, private readonly guard: LoginGuard, private readonly passwords: Passwords) {}

  /** Refuses: 422 a wrong password at the JSON pointer `path` (it counts like a failed log-in), 429. */
  async run(ctx: OperationContext, password: string, path = '/password'): Promise<void> {
    const account = await this.accounts.find(ctx, personOf(ctx).userId);
    if (account?.state !== 'active') throw new Problem(identityProblems['account-not-found']);
    const attempt = await this.guard.admit(ctx, account.email);
    if (!(await this.passwords.verify(account.passwordHash, password))) {
      await this.guard.keep(attempt, account.id);
      const { texts, code } = identityProblems['password-wrong'];
      throw new Problem(identityProblems['password-wrong'], {}, [{ path, code, texts }]);
    }
    await this.transactions.alone(ctx, (inner) => this.guard.forgive(inner, attempt));
  }
}
