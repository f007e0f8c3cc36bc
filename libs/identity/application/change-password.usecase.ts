import { Injectable } from '@nestjs/common';
import { Clock, enforce, Problem } from '@app/kernel';
import { JobQueue, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import type { Account } from '../domain/account.schema.js';
import { identityProblems } from '../domain/problems.js';
import { PASSWORD_RULES } from '../domain/rules/password.rules.js';
import { AccountRepository } from '../persistence/account.repository.js';
import { MailLinkRepository } from '../persistence/mail-link.repository.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { AccountMail } from './account-mail.js';
import { AccountMoves } from './account-moves.js';
import { personOf } from './acting-person.js';
import { mailRecovery } from './jobs.js';
import { LoginGuard } from './login-guard.js';
import { Passwords } from './passwords.js';
import { hashOf } from './secrets.js';

/** A password is changed by whoever knows the old one or reads the account's mail; both end the other sessions. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly transactions: TransactionRunner, private readonly accounts: AccountRepository, private readonly sessions: SessionRepository,
    private readonly links: MailLinkRepository, private readonly guard: LoginGuard, private readonly passwords: Passwords,
    private readonly moves: AccountMoves, private readonly mail: AccountMail, private readonly jobs: JobQueue, private readonly clock: Clock,
  ) {}

  /** Refuses: 422 a wrong current password (it counts like a failed log-in) or broken rules; 429. */
  async byOldPassword(ctx: OperationContext, { currentPassword, newPassword }: { currentPassword: string; newPassword: string }): Promise<void> {
    const { userId, sessionId } = personOf(ctx);
    const account = await this.accounts.find(ctx, userId);
    if (!account) throw new Problem(identityProblems['account-not-found']);
    const attempt = await this.guard.admit(ctx, account.email);
    if (!(await this.passwords.verify(account.passwordHash, currentPassword))) {
      await this.guard.keep(attempt, account.id);
      const { texts, code } = identityProblems['password-wrong'];
      throw new Problem(identityProblems['password-wrong'], {}, [{ path: '/currentPassword', code, texts }]);
    }
    const { email, name } = account;
    await this.transactions.alone(ctx, (inner) => this.guard.forgive(inner, attempt));
    enforce(PASSWORD_RULES, { password: newPassword, email, name, at: '/newPassword' });
    const passwordHash = await this.passwords.hash(newPassword);
    await this.transactions.run(ctx, async (inner) => {
      const before = await this.accounts.lock(inner, userId);
      if (before?.passwordHash !== account.passwordHash) throw new Problem(identityProblems['password-wrong']);
      await this.replace(inner, before, passwordHash, 'change-password', sessionId);
    });
  }

  /** Asks the worker for a mail; says nothing of whether the address is known. */
  async forgotten(ctx: OperationContext, email: string): Promise<void> {
    const account = await this.accounts.byEmail(ctx, email);
    await this.jobs.add(ctx, mailRecovery, { accountId: account?.id ?? null, effectKey: `recovery:${ctx.requestId}` });
  }

  /** Refuses: 422 a link that is unknown, used or too old, or broken rules (the link can then be used again). */
  async byMail(ctx: OperationContext, { token, newPassword }: { token: string; newPassword: string }): Promise<void> {
    await this.transactions.run(ctx, async (inner) => {
      const accountId = await this.links.use(inner, hashOf(token), 'reset-password', this.clock.now());
      const account = accountId ? await this.accounts.lock(inner, accountId) : null;
      if (account?.state !== 'active') throw new Problem(identityProblems['link-invalid']);
      enforce(PASSWORD_RULES, { password: newPassword, email: account.email, name: account.name, at: '/newPassword' });
      await this.replace(inner, account, await this.passwords.hash(newPassword), 'reset-password');
      await this.guard.lift(inner, account.email);
    });
  }

  private async replace(ctx: TransactionContext, before: Account, passwordHash: string, act: string, keptSession?: string): Promise<void> {
    const after = await this.moves.change(ctx, before, { passwordHash }, act);
    const now = this.clock.now();
    await this.sessions.endAll(ctx, before.id, act, now, keptSession);
    await this.links.useUp(ctx, before.id, now);
    await this.mail.tell(ctx, 'password-changed', after, `password-changed:${after.id}:${after.version}`);
  }
}
