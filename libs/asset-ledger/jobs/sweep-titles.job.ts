import { Injectable } from '@nestjs/common';
import { Handles, type JobHandler, type OperationContext } from '@app/platform';
import { SweepTitles, sweepTitles } from '../application/sweep-titles.usecase.js';

@Handles(sweepTitles as never)
@Injectable()
export class SweepTitlesJob implements JobHandler {
  constructor(private readonly work: SweepTitles) {}

  async run(ctx: OperationContext): Promise<void> {
    await this.work.run(ctx);
  }
}
