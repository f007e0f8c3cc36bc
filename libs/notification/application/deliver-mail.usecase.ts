import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock, newId } from '@app/kernel';
import { Config, describeError, LOG, type Log, type OperationContext } from '@app/platform';
import { wordsOfMail } from '../domain/mail-text.js';
import { nextTry } from '../domain/retry.js';
import { MailRepository, type ClaimedMail } from '../persistence/mail.repository.js';
import { MailMetrics } from './mail-metrics.js';
import { MailRefused, MailTransport } from './ports.js';

/** Longer than the transport may stay silent, so that a living sender never loses its mail to another one. */
export const LEASE_MS = 120_000;
const AT_ONCE = 5;
const MOST_ROUNDS = 200;

/**
 * Sends mails whose time has come. A mail is claimed with a lease before it goes out; whoever finds the lease run out may claim it again.
 * A sender that dies after the server took the mail and before the row says so causes one repetition, with the same Message-ID.
 */
@Injectable()
export class DeliverMail {
  constructor(
    private readonly mails: MailRepository, private readonly transport: MailTransport, private readonly clock: Clock,
    private readonly config: Config, private readonly metrics: MailMetrics, @Inject(LOG) private readonly log: Log,
  ) {}

  /** These mails, as far as they are due and nobody else has them. */
  async these(ctx: OperationContext, mailIds: readonly string[]): Promise<void> {
    await this.round(ctx, mailIds.length, mailIds);
  }

  /** Every mail that is due. */
  async due(ctx: OperationContext): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS && (await this.round(ctx, AT_ONCE)) === AT_ONCE; round += 1);
  }

  private async round(ctx: OperationContext, limit: number, mailIds?: readonly string[]): Promise<number> {
    const now = this.clock.now();
    const claimed = await this.mails.claim(ctx, { now, leaseUntil: new Date(now.getTime() + LEASE_MS), lease: newId(), limit, ...(mailIds && { mailIds }) });
    for (let start = 0; start < claimed.length; start += AT_ONCE) await Promise.all(claimed.slice(start, start + AT_ONCE).map((mail) => this.send(ctx, mail)));
    return claimed.length;
  }

  private async send(ctx: OperationContext, mail: ClaimedMail): Promise<void> {
    const messageId = messageIdOf(mail.effectKey, this.config.mailFrom);
    try {
      await this.transport.send(ctx, { to: mail.address, locale: mail.locale, messageId, mailId: mail.id, ...wordsOfMail(mail, mail.locale, this.config.publicUrl) });
    } catch (error) {
      return this.settle(ctx, mail, error);
    }
    if (await this.mails.deliver(ctx, mail, { now: this.clock.now(), messageId })) this.metrics.count('sent');
  }

  private async settle(ctx: OperationContext, mail: ClaimedMail, error: unknown): Promise<void> {
    const now = this.clock.now();
    const refused = error instanceof MailRefused ? error : new MailRefused('unexpected', false);
    const dueAt = refused.permanent ? undefined : nextTry(now, mail.attempts);
    this.log.warn({ mailId: mail.id, attempts: mail.attempts, reason: refused.reason, final: dueAt === undefined, ...(error !== refused && { err: describeError(error) }) }, 'mail was not taken');
    if (dueAt) {
      if (await this.mails.retry(ctx, mail, { now, dueAt, reason: refused.reason })) this.metrics.count('retried');
    } else if (await this.mails.giveUp(ctx, mail, { now, reason: refused.reason })) this.metrics.count('failed');
  }
}

/** RFC 5322 section 3.6.4; the same for every try of the same effect. */
export function messageIdOf(effectKey: string, from: string): string {
  const host = /@([A-Za-z0-9.-]+)>?\s*$/.exec(from)?.[1] ?? 'luqiao.invalid';
  return `<${createHash('sha256').update(effectKey).digest('hex').slice(0, 40)}@${host}>`;
}
