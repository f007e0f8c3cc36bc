import { Injectable } from '@nestjs/common';
import { Problem } from '@app/kernel';
import { Config, decodeCursor, httpProblems, type OperationContext, type Page, pageFrom } from '@app/platform';
import { z } from 'zod';
import { wordsOfMail, type MailText } from '../domain/mail-text.js';
import type { LocalMailView } from '../domain/notice.schema.js';
import { notificationProblems } from '../domain/problems.js';
import { MailboxRepository, type LocalMailRow } from '../persistence/mailbox.repository.js';
import { MailTransport } from './ports.js';

const NEEDS_ADDRESS = {
  path: '/address', code: 'notification.address-needed',
  texts: { 'zh-CN': '未登录时须给出邮箱地址。', en: 'Without a login, say whose address is meant.' },
};

/** What a mail server would have got, where there is none. */
@Injectable()
export class LocalMailbox {
  constructor(private readonly mails: MailboxRepository, private readonly transport: MailTransport, private readonly config: Config) {}

  /**
   * One's own mails; with an address, in development only, the mails of a registration or invitation, which somebody without an account must read.
   * Refuses: 404 by address in production or with a mail server, 400 when nobody is logged in and no address is given.
   */
  async page(ctx: OperationContext, query: { address?: string | undefined; cursor?: string | undefined; limit: number }): Promise<Page<LocalMailView>> {
    const [before] = decodeCursor(query.cursor, [z.uuid()]) ?? [];
    const window = { before, limit: query.limit + 1 };
    if (query.address !== undefined) {
      if (this.config.production || !this.transport.simulated) throw new Problem(notificationProblems['no-open-mailbox']);
      return this.view(await this.mails.ofAddress(ctx, query.address, window), query.limit);
    }
    if (ctx.actor.kind !== 'person') throw new Problem(httpProblems['invalid-input'], {}, [NEEDS_ADDRESS]);
    return this.view(this.transport.simulated ? await this.mails.ofPerson(ctx, ctx.actor.userId, window) : [], query.limit);
  }

  private view(rows: readonly LocalMailRow[], limit: number): Page<LocalMailView> {
    const page = pageFrom(rows, limit, ({ id }) => [id]);
    return {
      ...page,
      items: page.items.map((row) => ({ id: row.id, to: row.address, ...wordsOf(row, this.config.publicUrl), locale: row.locale, state: row.state, at: row.at.toISOString(), simulated: true as const })),
    };
  }
}

/** A held mail has no text yet; it is shown as it will read. */
const wordsOf = ({ sent, content, locale }: LocalMailRow, address: string): MailText => sent ?? wordsOfMail(content, locale, address);
