import { Injectable } from '@nestjs/common';
import { chinaDate, Clock, newId } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import { nextTime } from '../domain/delivery-time.js';
import { MailRepository } from '../persistence/mail.repository.js';
import { Preferences } from './preferences.js';

const PEOPLE_AT_ONCE = 200;

/** Lets go what was held: mails after the quiet hours one by one, mails of a digest as one a day and person. */
@Injectable()
export class ReleaseMail {
  constructor(private readonly transactions: TransactionRunner, private readonly mails: MailRepository, private readonly preferences: Preferences, private readonly clock: Clock) {}

  async run(ctx: OperationContext): Promise<void> {
    const now = this.clock.now();
    await this.mails.releaseAfterQuiet(ctx, now);
    const people = await this.mails.peopleWithDueDigest(ctx, now, PEOPLE_AT_ONCE);
    if (people.length === 0) return;
    const digestAt = await this.preferences.digestAt(ctx);
    for (const userId of people) await this.bundle(ctx, userId, now, digestAt);
  }

  private async bundle(ctx: OperationContext, userId: string, now: Date, digestAt: string): Promise<void> {
    await this.transactions.run(ctx, async (ctx) => {
      const held = await this.mails.lockDueDigest(ctx, userId, now);
      const last = held.at(-1);
      if (!last) return;
      const digest = { id: newId(), effectKey: `digest:${userId}:${chinaDate(now)}`, userId, address: last.address, locale: last.locale };
      const ids = held.map(({ id }) => id);
      const first = await this.mails.putDigest(ctx, digest, held.map(({ kind, params }) => ({ kind, params })), now);
      if (first) await this.mails.bundle(ctx, ids, digest.id, now);
      else await this.mails.postpone(ctx, ids, nextTime(now, digestAt), now);
    });
  }
}
