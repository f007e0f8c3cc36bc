import { Injectable } from '@nestjs/common';
import { Handles, type JobHandler, type OperationContext } from '@app/platform';
import { RemindPerformance, remindPerformance } from '../application/remind-performance.usecase.js';

@Handles(remindPerformance as never)
@Injectable()
export class RemindPerformanceJob implements JobHandler {
  constructor(private readonly work: RemindPerformance) {}

  async run(ctx: OperationContext): Promise<void> {
    await this.work.run(ctx);
  }
}
