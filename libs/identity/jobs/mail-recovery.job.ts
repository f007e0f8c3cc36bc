import { Injectable } from '@nestjs/common';
import { Handles, type JobHandler, type OperationContext } from '@app/platform';
import { mailRecovery } from '../application/jobs.js';
import { MailInBackground } from '../application/mail-in-background.usecase.js';

@Handles(mailRecovery as never)
@Injectable()
export class MailRecoveryJob implements JobHandler<{ accountId: string | null }> {
  constructor(private readonly mail: MailInBackground) {}

  run(ctx: OperationContext, data: { accountId: string | null }): Promise<void> {
    return this.mail.recovery(ctx, data);
  }
}
