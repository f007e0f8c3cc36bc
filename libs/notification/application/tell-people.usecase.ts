import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@app/kernel';
import { Outbox, tell, type TransactionContext } from '@app/platform';
import { timeMail } from '../domain/delivery-time.js';
import type { NoticeParams } from '../domain/kinds.js';
import { mailQueued } from '../domain/mail-queued.event.js';
import { groupOf, type NoticeKind } from '../domain/templates.js';
import { EffectRepository, type NewMail, type NewNotice } from '../persistence/effect.repository.js';
import { Preferences } from './preferences.js';
import type { Recipient } from './ports.js';

export interface Telling {
  readonly recipient: Recipient;
  readonly kind: NoticeKind;
  readonly params: NoticeParams;
}

/** What is told: the event that caused it, and the matter of which a person hears once even when several events report it. */
export interface Occasion {
  readonly eventId: string;
  readonly topic: string | null;
}

/** Tells people on the channels that they chose. One effect per (event, channel, recipient), and one per (matter, channel, recipient). */
@Injectable()
export class TellPeople {
  constructor(private readonly effects: EffectRepository, private readonly preferences: Preferences, private readonly outbox: Outbox, private readonly clock: Clock) {}

  async run(ctx: TransactionContext, occasion: Occasion, tellings: readonly Telling[]): Promise<void> {
    const once = oncePerPerson(tellings);
    if (once.length === 0) return;
    const now = this.clock.now();
    const chosen = await this.preferences.of(ctx, once.map(({ recipient }) => recipient.userId));
    const digestAt = await this.preferences.digestAt(ctx);
    const notices: NewNotice[] = [];
    const mails: NewMail[] = [];
    for (const { recipient, kind, params } of once) {
      const preference = chosen.get(recipient.userId)!;
      const channels = preference.channels[groupOf(kind)];
      if (channels.app) notices.push({ id: newId(), userId: recipient.userId, kind, params });
      if (channels.mail) {
        mails.push({
          id: newId(), effectKey: `${occasion.eventId}:mail:${recipient.userId}`, userId: recipient.userId, address: recipient.email,
          locale: preference.locale ?? recipient.locale, kind, params, subject: null, body: null, ...timeMail(now, preference, digestAt),
        });
      }
    }
    await this.effects.putNotices(ctx, occasion, notices, now);
    const put = new Set(await this.effects.putMails(ctx, occasion, mails, now));
    const mailIds = mails.filter(({ id, state }) => put.has(id) && state === 'queued').map(({ id }) => id);
    if (mailIds.length > 0) await this.outbox.write(ctx, [tell(mailQueued, occasion.eventId, { mailIds })]);
  }
}

/** Somebody who stands on both sides, or owns and brokers, hears of a matter once; sorted so that two writers never wait crosswise. */
function oncePerPerson(tellings: readonly Telling[]): Telling[] {
  const first = new Map<string, Telling>();
  for (const telling of tellings) if (!first.has(telling.recipient.userId)) first.set(telling.recipient.userId, telling);
  return [...first.values()].sort((a, b) => a.recipient.userId.localeCompare(b.recipient.userId));
}
