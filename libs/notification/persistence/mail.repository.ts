import { Injectable } from '@nestjs/common';
import type { Locale } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import type { DigestItem, MailContent } from '../domain/mail-text.js';

export type ClaimedMail = MailContent & {
  readonly id: string;
  readonly effectKey: string;
  readonly address: string;
  readonly locale: Locale;
  readonly attempts: number;
  readonly lease: string;
};

export interface HeldMail extends DigestItem {
  readonly id: string;
  readonly address: string;
  readonly locale: Locale;
}

interface ClaimRequest {
  readonly now: Date;
  readonly leaseUntil: Date;
  readonly lease: string;
  readonly limit: number;
  readonly mailIds?: readonly string[];
}

type Key = Pick<ClaimedMail, 'id' | 'lease'>;

/** The outgoing mails. A claimed one belongs to the holder of its lease; every step of the holder names the lease and fails without it. */
@Injectable()
export class MailRepository {
  constructor(private readonly database: Database) {}

  async claim(ctx: OperationContext, { now, leaseUntil, lease, limit, mailIds }: ClaimRequest): Promise<ClaimedMail[]> {
    return this.database.query<ClaimedMail>(ctx,
      `update notification.mail m set state = 'sending', lease = $2, lease_until = $3, attempts = attempts + 1, version = version + 1, updated_at = $1
       where id in (
         select id from notification.mail
         where ((state = 'queued' and due_at <= $1) or (state = 'sending' and lease_until < $1)) and ($5::uuid[] is null or id = any($5))
         order by due_at limit $4 for update skip locked)
       returning id, effect_key as "effectKey", address, locale, kind, params, subject, body, attempts, lease`,
      [now, lease, leaseUntil, limit, mailIds ?? null]);
  }

  /** The words of a courier's mail are not kept once it is through: they can hold a secret link. */
  deliver(ctx: OperationContext, mail: Key, { now, messageId }: { now: Date; messageId: string }): Promise<boolean> {
    return this.step(ctx, mail, `state = 'sent', sent_at = $3, body = null, failure = null, message_id = $4`, now, messageId);
  }

  retry(ctx: OperationContext, mail: Key, { now, dueAt, reason }: { now: Date; dueAt: Date; reason: string }): Promise<boolean> {
    return this.step(ctx, mail, `state = 'queued', failure = $4, due_at = $5`, now, reason, dueAt);
  }

  giveUp(ctx: OperationContext, mail: Key, { now, reason }: { now: Date; reason: string }): Promise<boolean> {
    return this.step(ctx, mail, `state = 'failed', body = null, failure = $4`, now, reason);
  }

  async releaseAfterQuiet(ctx: OperationContext, now: Date): Promise<void> {
    await this.database.query(ctx,
      `update notification.mail set state = 'queued', held_for = null, version = version + 1, updated_at = $1
       where state = 'held' and held_for = 'quiet-hours' and due_at <= $1`, [now]);
  }

  async peopleWithDueDigest(ctx: OperationContext, now: Date, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ userId: string }>(ctx,
      `select distinct user_id as "userId" from notification.mail where state = 'held' and held_for = 'digest' and due_at <= $1 limit $2`, [now, limit]);
    return rows.map(({ userId }) => userId);
  }

  async lockDueDigest(ctx: TransactionContext, userId: string, now: Date): Promise<HeldMail[]> {
    return this.database.query<HeldMail>(ctx,
      `select id, address, locale, kind, params from notification.mail
       where user_id = $1 and state = 'held' and held_for = 'digest' and due_at <= $2 order by id for update`, [userId, now]);
  }

  /** False where the person has had the digest of this day. */
  async putDigest(ctx: TransactionContext, mail: { id: string; effectKey: string; userId: string; address: string; locale: Locale }, items: readonly DigestItem[], now: Date): Promise<boolean> {
    const rows = await this.database.query(ctx,
      `insert into notification.mail (id, effect_key, user_id, address, locale, kind, params, state, due_at, version, attempts, created_at, updated_at)
       values ($1, $2, $3, $4, $5, 'digest', $6::jsonb, 'queued', $7, 1, 0, $7, $7) on conflict (effect_key) do nothing returning id`,
      [mail.id, mail.effectKey, mail.userId, mail.address, mail.locale, JSON.stringify({ items }), now]);
    return rows.length === 1;
  }

  async bundle(ctx: TransactionContext, ids: readonly string[], digestId: string, now: Date): Promise<void> {
    await this.database.query(ctx,
      `update notification.mail set state = 'bundled', held_for = null, digest_id = $2, version = version + 1, updated_at = $3 where id = any($1::uuid[])`, [ids, digestId, now]);
  }

  async postpone(ctx: TransactionContext, ids: readonly string[], dueAt: Date, now: Date): Promise<void> {
    await this.database.query(ctx, 'update notification.mail set due_at = $2, version = version + 1, updated_at = $3 where id = any($1::uuid[])', [ids, dueAt, now]);
  }

  async open(ctx: OperationContext): Promise<{ state: string; mails: number }[]> {
    return this.database.query<{ state: string; mails: number }>(ctx,
      `select state, count(*)::int as mails from notification.mail where state in ('queued', 'held', 'sending', 'failed') group by state`);
  }

  private async step(ctx: OperationContext, { id, lease }: Key, change: string, now: Date, ...more: unknown[]): Promise<boolean> {
    return 1 === await this.database.execute(ctx,
      `update notification.mail set ${change}, lease = null, lease_until = null, version = version + 1, updated_at = $3 where id = $1 and lease = $2 and state = 'sending'`,
      [id, lease, now, ...more]);
  }
}
