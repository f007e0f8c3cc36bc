import { Injectable } from '@nestjs/common';
import { Clock, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import { identityProblems } from '../domain/problems.js';
import { AccountRepository } from '../persistence/account.repository.js';
import { MailLinkRepository } from '../persistence/mail-link.repository.js';
import { AccountMoves } from './account-moves.js';
import { hashOf } from './secrets.js';

@Injectable()
export class ConfirmAddress {
  constructor(
    private readonly transactions: TransactionRunner, private readonly links: MailLinkRepository, private readonly accounts: AccountRepository,
    private readonly moves: AccountMoves, private readonly clock: Clock,
  ) {}

  /** Refuses: 422 a link that is unknown, used or too old. */
  async run(ctx: OperationContext, token: string): Promise<void> {
    await this.transactions.run(ctx, async (inner) => {
      const accountId = await this.links.use(inner, hashOf(token), 'verify-email', this.clock.now());
      const account = accountId ? await this.accounts.lock(inner, accountId) : null;
      if (account?.state !== 'unverified') throw new Problem(identityProblems['link-invalid']);
      await this.moves.activate(inner, account);
    });
  }
}
