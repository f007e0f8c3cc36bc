import { Injectable } from '@nestjs/common';
import { addDays, Clock } from '@app/kernel';
import { Config, RuleRegistry, type TransactionContext } from '@app/platform';
import type { Account } from '../domain/account.schema.js';
import { writeMail, type IdentityMailKind } from '../domain/mail-texts.js';
import { MailLinkRepository, type LinkPurpose } from '../persistence/mail-link.repository.js';
import { IdentityMail } from './ports.js';
import { hashOf, newSecret } from './secrets.js';

type Addressee = Pick<Account, 'id' | 'email' | 'name' | 'locale'>;

/** Pages of the web app to which mailed links lead. */
const PAGE: Record<LinkPurpose, string> = { 'verify-email': '/verify', invitation: '/invitation', 'reset-password': '/password/reset' };
const RESET_MS = 3_600_000;

/** Mails to one person about their own account. */
@Injectable()
export class AccountMail {
  constructor(
    private readonly mail: IdentityMail, private readonly links: MailLinkRepository, private readonly registry: RuleRegistry,
    private readonly config: Config, private readonly clock: Clock,
  ) {}

  /** A link of one use: an hour for a new password, some days for the others. */
  async sendLink(ctx: TransactionContext, purpose: LinkPurpose, to: Addressee, organisation: string): Promise<void> {
    const secret = newSecret();
    const hash = hashOf(secret);
    const now = this.clock.now();
    const expiresAt = purpose === 'reset-password' ? new Date(now.getTime() + RESET_MS) : addDays(now, await this.registry.productDefault(ctx, 'identity.invite-days'));
    await this.links.insert(ctx, { hash, accountId: to.id, purpose, createdAt: now, expiresAt });
    const link = `${this.config.publicUrl.replace(/\/$/, '')}${PAGE[purpose]}?token=${secret}`;
    await this.send(ctx, purpose, to, `identity.${purpose}:${hash}`, { link, organisation });
  }

  async tell(ctx: TransactionContext, kind: Exclude<IdentityMailKind, LinkPurpose>, to: Addressee, effectKey: string): Promise<void> {
    await this.send(ctx, kind, to, `identity.${effectKey}`);
  }

  private async send(ctx: TransactionContext, kind: IdentityMailKind, to: Addressee, effectKey: string, words: { link?: string; organisation?: string } = {}): Promise<void> {
    await this.mail.send(ctx, { kind, to: to.email, toUserId: to.id, locale: to.locale, ...writeMail(kind, to.locale, { name: to.name, ...words }), effectKey });
  }
}
