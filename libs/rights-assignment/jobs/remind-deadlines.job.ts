import { Injectable } from '@nestjs/common';
import { Handles, type JobHandler, type OperationContext } from '@app/platform';
import { RemindDeadlines, remindDeadlines } from '../application/remind-deadlines.usecase.js';

@Handles(remindDeadlines as never)
@Injectable()
export class RemindDeadlinesJob implements JobHandler {
  constructor(private readonly work: RemindDeadlines) {}

  async run(ctx: OperationContext): Promise<void> {
    await this.work.run(ctx);
  }
}
