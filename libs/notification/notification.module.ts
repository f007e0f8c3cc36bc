import { Module } from '@nestjs/common';
import { Config } from '@app/platform';
import { Courier } from './application/courier.js';
import { DeliverMail } from './application/deliver-mail.usecase.js';
import { Inbox } from './application/inbox.query.js';
import { LocalMailbox } from './application/local-mailbox.query.js';
import { MailMetrics } from './application/mail-metrics.js';
import { NotifyContract } from './application/notify-contract.usecase.js';
import { NotifyPanel } from './application/notify-panel.usecase.js';
import { NotifyChallenge } from './application/notify-challenge.usecase.js';
import { NotifyDeal } from './application/notify-deal.usecase.js';
import { NotifyMediation } from './application/notify-mediation.usecase.js';
import { NotifyMatch } from './application/notify-match.usecase.js';
import { NotifyReview } from './application/notify-review.usecase.js';
import { NotifyAudit } from './application/notify-audit.usecase.js';
import { NotifyRights } from './application/notify-rights.usecase.js';
import { MailTransport } from './application/ports.js';
import { Preferences } from './application/preferences.js';
import { ReleaseMail } from './application/release-mail.usecase.js';
import { SetPreference } from './application/set-preference.usecase.js';
import { TellPeople } from './application/tell-people.usecase.js';
import { NotificationPersistenceModule } from './persistence/index.js';
import { MailboxRepository } from './persistence/mailbox.repository.js';
import { LocalTransport } from './transport/local-transport.js';
import { SmtpTransport } from './transport/smtp-transport.js';

const doors = [Courier, DeliverMail, Inbox, LocalMailbox, NotifyAudit, NotifyContract, NotifyChallenge, NotifyDeal, NotifyMediation, NotifyMatch, NotifyPanel, NotifyReview, NotifyRights, ReleaseMail, SetPreference];

@Module({
  imports: [NotificationPersistenceModule],
  providers: [
    ...doors, MailMetrics, Preferences, TellPeople,
    {
      provide: MailTransport, inject: [Config, MailboxRepository],
      useFactory: (config: Config, mailbox: MailboxRepository): MailTransport => (config.smtpUrl ? new SmtpTransport(config.smtpUrl, config.mailFrom) : new LocalTransport(mailbox)),
    },
  ],
  exports: doors,
})
export class NotificationModule {}
