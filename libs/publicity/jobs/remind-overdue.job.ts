import { Injectable } from '@nestjs/common';
import { Handles, type JobHandler, type OperationContext } from '@app/platform';
import { RemindOverdue, remindOverdue } from '../application/remind-overdue.usecase.js';

@Handles(remindOverdue as never)
@Injectable()
export class RemindOverdueJob implements JobHandler {
  constructor(private readonly work: RemindOverdue) {}

  async run(ctx: OperationContext): Promise<void> {
    await this.work.run(ctx);
  }
}
