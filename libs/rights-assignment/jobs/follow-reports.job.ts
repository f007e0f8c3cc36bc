import { Injectable } from '@nestjs/common';
import { Handles, type JobHandler, type OperationContext } from '@app/platform';
import { FollowReports, followReports } from '../application/follow-reports.usecase.js';

@Handles(followReports as never)
@Injectable()
export class FollowReportsJob implements JobHandler {
  constructor(private readonly work: FollowReports) {}

  async run(ctx: OperationContext): Promise<void> {
    await this.work.run(ctx);
  }
}
