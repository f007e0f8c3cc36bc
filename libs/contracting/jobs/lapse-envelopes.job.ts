import { Injectable } from '@nestjs/common';
import { Handles, type JobHandler, type OperationContext } from '@app/platform';
import { LapseEnvelopes, lapseEnvelopes } from '../application/lapse-envelopes.usecase.js';

@Handles(lapseEnvelopes as never)
@Injectable()
export class LapseEnvelopesJob implements JobHandler {
  constructor(private readonly work: LapseEnvelopes) {}

  async run(ctx: OperationContext): Promise<void> {
    await this.work.run(ctx);
  }
}
