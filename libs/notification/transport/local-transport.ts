import type { OperationContext } from '@app/platform';
import { MailTransport, type OutgoingMail } from '../application/ports.js';
import type { MailboxRepository } from '../persistence/mailbox.repository.js';

/** Without a mail server the mails stay here, for their reader, marked as simulated. */
export class LocalTransport extends MailTransport {
  readonly simulated = true;

  constructor(private readonly mailbox: MailboxRepository) {
    super();
  }

  send(ctx: OperationContext, mail: OutgoingMail): Promise<void> {
    return this.mailbox.put(ctx, mail);
  }
}
