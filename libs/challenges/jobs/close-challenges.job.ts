import { Injectable } from '@nestjs/common';
import { Handles, type JobHandler, type OperationContext } from '@app/platform';
import { CloseChallenges, closeChallenges } from '../application/close-challenges.usecase.js';

@Handles(closeChallenges as never)
@Injectable()
export class CloseChallengesJob implements JobHandler {
  constructor(private readonly work: CloseChallenges) {}

  async run(ctx: OperationContext): Promise<void> {
    await this.work.run(ctx);
  }
}
