import { Injectable } from '@nestjs/common';
import { Handles, type JobHandler, type OperationContext } from '@app/platform';
import { RemindChallenges, remindChallenges } from '../application/remind-challenges.usecase.js';

@Handles(remindChallenges as never)
@Injectable()
export class RemindChallengesJob implements JobHandler {
  constructor(private readonly work: RemindChallenges) {}

  async run(ctx: OperationContext): Promise<void> {
    await this.work.run(ctx);
  }
}
