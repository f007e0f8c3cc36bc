import { Injectable } from '@nestjs/common';
import { Handles, type JobHandler, type OperationContext } from '@app/platform';
import { EndNotices, endNotices } from '../application/end-notices.usecase.js';

@Handles(endNotices as never)
@Injectable()
export class EndNoticesJob implements JobHandler {
  constructor(private readonly work: EndNotices) {}

  async run(ctx: OperationContext): Promise<void> {
    await this.work.run(ctx);
  }
}
