import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { AuditLog, TransactionRunner, type OperationContext } from '@app/platform';
import { AccountRepository } from '../persistence/account.repository.js';
import { MailLinkRepository, type LinkPurpose } from '../persistence/mail-link.repository.js';
import { AccountMail } from './account-mail.js';

/** Nobody's mailbox is filled by somebody who keeps asking. */
const PAUSE_MS = 60_000;

/** Mails that the worker sends, so that an answer takes no longer where an account exists. */
@Injectable()
export class MailInBackground {
  constructor(
    private readonly transactions: TransactionRunner, private readonly accounts: AccountRepository, private readonly links: MailLinkRepository,
    private readonly mail: AccountMail, private readonly audit: AuditLog, private readonly clock: Clock,
  ) {}

  async locked(ctx: OperationContext, { accountId, effectKey }: { accountId: string | null; effectKey: string }): Promise<void> {
    const account = accountId === null ? undefined : await this.accounts.find(ctx, accountId);
    if (account?.state !== 'active') return;
    await this.transactions.run(ctx, async (inner) => {
      await this.audit.append(inner, { aggregateType: 'account', aggregateId: account.id, act: 'lock-log-in', before: null, after: null });
      await this.mail.tell(inner, 'account-locked', account, effectKey);
    });
  }

  /** A way in again: a new password for whoever has one, else the link that was mailed first and perhaps lost. */
  async recovery(ctx: OperationContext, { accountId }: { accountId: string | null }): Promise<void> {
    const account = accountId === null ? undefined : await this.accounts.find(ctx, accountId);
    if (!account || account.state === 'disabled') return;
    const purpose: LinkPurpose = account.state === 'active' ? 'reset-password' : account.invitedBy === null ? 'verify-email' : 'invitation';
    await this.transactions.run(ctx, async (inner) => {
      await this.accounts.lock(inner, account.id);
      const last = await this.links.newest(inner, account.id, purpose);
      if (last && this.clock.now().getTime() - last.getTime() < PAUSE_MS) return;
      await this.mail.sendLink(inner, purpose, account, account.organisation.nameZh);
    });
  }
}
