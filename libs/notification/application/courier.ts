import { Injectable } from '@nestjs/common';
import { Clock, newId, type Locale } from '@app/kernel';
import { Outbox, tell, type TransactionContext } from '@app/platform';
import { mailQueued } from '../domain/mail-queued.event.js';
import { EffectRepository } from '../persistence/effect.repository.js';

export interface CourierMail {
  readonly to: string;
  readonly toUserId?: string;
  readonly locale: Locale;
  readonly subject: string;
  readonly text: string;
  /** Names the effect, such as `identity.verification:<token id>`; a second mail with the same key is not written. */
  readonly effectKey: string;
}

/** Sends a mail for another domain (verification, invitation): at once, whatever the person's preferences, if the caller's transaction commits. */
@Injectable()
export class Courier {
  constructor(private readonly effects: EffectRepository, private readonly outbox: Outbox, private readonly clock: Clock) {}

  async send(ctx: TransactionContext, { to, toUserId, locale, subject, text, effectKey }: CourierMail): Promise<void> {
    const now = this.clock.now();
    const put = await this.effects.putCourierMail(ctx, {
      id: newId(), effectKey, userId: toUserId ?? null, address: to, locale, kind: null, params: null, subject, body: text, state: 'queued', heldFor: null, dueAt: now,
    }, now);
    if (put !== undefined) await this.outbox.write(ctx, [tell(mailQueued, put, { mailIds: [put] })]);
  }
}
