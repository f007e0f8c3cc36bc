import { createTransport, type NodemailerError, type Transporter } from 'nodemailer';
import type { OperationContext } from '@app/platform';
import { MailRefused, MailTransport, type OutgoingMail } from '../application/ports.js';

export interface SmtpLimits {
  readonly connectionTimeout: number;
  readonly greetingTimeout: number;
  readonly socketTimeout: number;
}

/** Together shorter than the lease of a mail: a silent server never makes two senders believe that they own it. */
export const SMTP_LIMITS: SmtpLimits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Mails by SMTP, one connection each. */
export class SmtpTransport extends MailTransport {
  readonly simulated = false;
  private readonly transporter: Transporter;

  constructor(url: string, private readonly from: string, limits: SmtpLimits = SMTP_LIMITS) {
    super();
    this.transporter = createTransport({ url, ...limits });
  }

  async send(_ctx: OperationContext, { to, subject, text, locale, messageId }: OutgoingMail): Promise<void> {
    try {
      await this.transporter.sendMail({
        from: this.from, to, subject, text, messageId,
        // RFC 3834: no out-of-office answers to a machine.
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale },
        disableFileAccess: true, disableUrlAccess: true,
      });
    } catch (error) {
      throw refusalOf(error as NodemailerError);
    }
  }
}

/** Only the recipient or the message can be refused for good; a server that does not know us, or is not there, may be put right. */
function refusalOf({ code, responseCode }: NodemailerError): MailRefused {
  const aboutTheMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  const permanent = aboutTheMail && (responseCode === undefined || responseCode >= 500);
  return new MailRefused(['smtp', code, responseCode].filter((part) => part !== undefined).join(' '), permanent);
}
