import { Injectable } from '@nestjs/common';
import { Handles, type JobHandler, type OperationContext } from '@app/platform';
import { RemindReports, remindReports } from '../application/remind-reports.usecase.js';

@Handles(remindReports as never)
@Injectable()
export class RemindReportsJob implements JobHandler {
  constructor(private readonly work: RemindReports) {}

  async run(ctx: OperationContext): Promise<void> {
    await this.work.run(ctx);
  }
}
