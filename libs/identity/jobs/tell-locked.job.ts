import { Injectable } from '@nestjs/common';
import { Handles, type JobHandler, type OperationContext } from '@app/platform';
import { tellLocked } from '../application/jobs.js';
import { MailInBackground } from '../application/mail-in-background.usecase.js';

@Handles(tellLocked as never)
@Injectable()
export class TellLockedJob implements JobHandler<{ accountId: string | null; effectKey: string }> {
  constructor(private readonly mail: MailInBackground) {}

  run(ctx: OperationContext, data: { accountId: string | null; effectKey: string }): Promise<void> {
    return this.mail.locked(ctx, data);
  }
}
