import { Injectable } from '@nestjs/common';
import { Clock, type Locale } from '@app/kernel';
import { Database, type OperationContext } from '@app/platform';
import type { MailContent, MailText } from '../domain/mail-text.js';

export interface LocalMailRow {
  readonly id: string;
  readonly address: string;
  readonly locale: Locale;
  readonly state: 'sent' | 'held';
  readonly at: Date;
  /** The text as it would have gone out; null while the mail is held. */
  readonly sent: MailText | null;
  readonly content: MailContent;
}

interface Window {
  readonly before: string | undefined;
  readonly limit: number;
}

type Row = Omit<LocalMailRow, 'sent' | 'content'> & Pick<MailContent, 'kind' | 'params'> & { subject: string | null; text: string | null };

const SELECT = `select m.id, m.address, m.locale, m.state, coalesce(m.sent_at, m.created_at) as at, m.kind, m.params, l.subject, l.text
  from notification.mail m left join notification.local_mail l on l.id = m.id`;

/** The mailbox of an installation without a mail server. */
@Injectable()
export class MailboxRepository {
  constructor(private readonly database: Database, private readonly clock: Clock) {}

  /** A repetition of the same mail changes nothing. */
  async put(ctx: OperationContext, mail: { mailId: string; messageId: string; subject: string; text: string }): Promise<void> {
    await this.database.query(ctx,
      'insert into notification.local_mail (id, message_id, subject, text, sent_at) values ($1, $2, $3, $4, $5) on conflict do nothing',
      [mail.mailId, mail.messageId, mail.subject, mail.text, this.clock.now()]);
  }

  async ofPerson(ctx: OperationContext, userId: string, { before, limit }: Window): Promise<LocalMailRow[]> {
    return (await this.database.query<Row>(ctx,
      `${SELECT} where m.user_id = $1 and (m.state = 'held' or (m.state = 'sent' and l.id is not null)) and ($2::uuid is null or m.id < $2)
       order by m.id desc limit $3`, [userId, before ?? null, limit])).map(toRow);
  }

  /** Only mails in another domain's own words: notices are for people with an account. */
  async ofAddress(ctx: OperationContext, address: string, { before, limit }: Window): Promise<LocalMailRow[]> {
    return (await this.database.query<Row>(ctx,
      `${SELECT} where lower(m.address) = lower($1) and m.kind is null and m.state = 'sent' and l.id is not null and ($2::uuid is null or m.id < $2)
       order by m.id desc limit $3`, [address, before ?? null, limit])).map(toRow);
  }
}

const toRow = ({ subject, text, kind, params, ...row }: Row): LocalMailRow => ({
  ...row,
  sent: subject === null || text === null ? null : { subject, text },
  content: { kind, params, subject: kind === null ? (subject ?? '') : null, body: null } as MailContent,
});
