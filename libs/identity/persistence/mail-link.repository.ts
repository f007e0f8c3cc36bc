import { Injectable } from '@nestjs/common';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import { MailLinkEntity } from './session.entity.js';

export type LinkPurpose = 'verify-email' | 'invitation' | 'reset-password';

@Injectable()
export class MailLinkRepository {
  constructor(private readonly database: Database) {}

  async insert(ctx: TransactionContext, link: { hash: string; accountId: string; purpose: LinkPurpose; createdAt: Date; expiresAt: Date }): Promise<void> {
    await this.database.manager(ctx).insert(MailLinkEntity, { ...link, usedAt: null });
  }

  /** Uses a link up: true once, then never again. */
  async use(ctx: TransactionContext, hash: string, purpose: LinkPurpose, now: Date): Promise<string | undefined> {
    const rows = await this.database.query<{ accountId: string }>(ctx,
      `with used as (update identity.mail_link set used_at = $3 where hash = $1 and purpose = $2 and used_at is null and expires_at > $3 returning account_id)
       select account_id as "accountId" from used`, [hash, purpose, now]);
    return rows[0]?.accountId;
  }

  /** Whoever sets a password by one link leaves no other link behind. */
  async useUp(ctx: TransactionContext, accountId: string, now: Date): Promise<void> {
    await this.database.query(ctx, 'update identity.mail_link set used_at = $2 where account_id = $1 and used_at is null', [accountId, now]);
  }

  async newest(ctx: OperationContext, accountId: string, purpose: LinkPurpose): Promise<Date | undefined> {
    const [row] = await this.database.query<{ at: Date | null }>(ctx, 'select max(created_at) as at from identity.mail_link where account_id = $1 and purpose = $2', [accountId, purpose]);
    return row?.at ?? undefined;
  }

  async purge(ctx: OperationContext, before: Date): Promise<void> {
    await this.database.query(ctx, 'delete from identity.mail_link where expires_at < $1', [before]);
  }
}
