import { Injectable } from '@nestjs/common';
import { Metrics, systemContext } from '@app/platform';
import { Counter, Gauge } from 'prom-client';
import { MailRepository } from '../persistence/mail.repository.js';

/** Figures of the mail channel: what happened in this process, and what waits or failed in the database. */
@Injectable()
export class MailMetrics {
  private readonly outcomes: Counter<'outcome'>;

  constructor(metrics: Metrics, mails: MailRepository) {
    this.outcomes = new Counter({ name: 'notification_mail_outcomes_total', help: 'Tries to send a mail, by outcome', labelNames: ['outcome'], registers: [metrics.registry] });
    new Gauge({
      name: 'notification_mails', help: 'Mails that are not through, by state; failed ones were refused for good', labelNames: ['state'], registers: [metrics.registry],
      async collect() {
        this.reset();
        for (const { state, mails: count } of await mails.open(systemContext('metrics', 'metrics'))) this.set({ state }, count);
      },
    });
  }

  count(outcome: 'sent' | 'retried' | 'failed'): void {
    this.outcomes.inc({ outcome });
  }
}
