import { Injectable } from '@nestjs/common';
import { Handles, type JobHandler, type OperationContext } from '@app/platform';
import { EndHolds, endHolds } from '../application/end-holds.usecase.js';

@Handles(endHolds as never)
@Injectable()
export class EndHoldsJob implements JobHandler {
  constructor(private readonly work: EndHolds) {}

  async run(ctx: OperationContext): Promise<void> {
    await this.work.run(ctx);
  }
}
