import { Injectable } from '@nestjs/common';
import type { Locale } from '@app/kernel';
import { Database, type TransactionContext } from '@app/platform';
import type { Timing } from '../domain/delivery-time.js';
import type { NoticeParams } from '../domain/kinds.js';
import type { MailContent } from '../domain/mail-text.js';
import type { NoticeKind } from '../domain/templates.js';

export interface NewNotice {
  readonly id: string;
  readonly userId: string;
  readonly kind: NoticeKind;
  readonly params: NoticeParams;
}

export type NewMail = MailContent & Timing & {
  readonly id: string;
  readonly effectKey: string;
  readonly userId: string | null;
  readonly address: string;
  readonly locale: Locale;
};

interface Occasion {
  readonly eventId: string;
  readonly topic: string | null;
}

/** Claims (event, channel, recipient) and writes what it stands for in one statement: where the key is taken, nothing is written. */
const CLAIMED = `with wanted as (select * from jsonb_to_recordset($1::jsonb) as w(id uuid, "userId" uuid, "effectKey" text, address text, locale text, kind text, params jsonb, state text, "heldFor" text, "dueAt" timestamptz)),
  claimed as (
    insert into notification.effect (id, event_id, channel, recipient, topic, created_at)
    select id, $2::uuid, $3::text, "userId", $4::text, $5::timestamptz from wanted on conflict do nothing returning id)`;

@Injectable()
export class EffectRepository {
  constructor(private readonly database: Database) {}

  async putNotices(ctx: TransactionContext, { eventId, topic }: Occasion, notices: readonly NewNotice[], now: Date): Promise<void> {
    if (notices.length === 0) return;
    await this.database.query(ctx,
      `${CLAIMED} insert into notification.notice (id, user_id, kind, params, created_at)
       select id, "userId", kind, params, $5 from wanted join claimed using (id)`, [JSON.stringify(notices), eventId, 'app', topic, now]);
  }

  /** The ids of the mails that were written. */
  async putMails(ctx: TransactionContext, { eventId, topic }: Occasion, mails: readonly NewMail[], now: Date): Promise<string[]> {
    if (mails.length === 0) return [];
    const rows = await this.database.query<{ id: string }>(ctx,
      `${CLAIMED} insert into notification.mail (id, effect_key, user_id, address, locale, kind, params, state, held_for, due_at, version, attempts, created_at, updated_at)
       select id, "effectKey", "userId", address, locale, kind, params, state, "heldFor", "dueAt", 1, 0, $5, $5 from wanted join claimed using (id)
       returning id`, [JSON.stringify(mails), eventId, 'mail', topic, now]);
    return rows.map(({ id }) => id);
  }

  /** The id of the mail, or undefined where one with this key was written before. */
  async putCourierMail(ctx: TransactionContext, mail: NewMail, now: Date): Promise<string | undefined> {
    const [row] = await this.database.query<{ id: string }>(ctx,
      `insert into notification.mail (id, effect_key, user_id, address, locale, subject, body, state, due_at, version, attempts, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, 'queued', $8, 1, 0, $9, $9) on conflict (effect_key) do nothing returning id`,
      [mail.id, mail.effectKey, mail.userId, mail.address, mail.locale, mail.subject, mail.body, mail.dueAt, now]);
    return row?.id;
  }
}
