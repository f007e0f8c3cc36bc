import { Injectable } from '@nestjs/common';
import { Handles, type JobHandler, type OperationContext } from '@app/platform';
import { expireDemands, ExpireDemands } from '../application/expire-demands.usecase.js';

@Handles(expireDemands as never)
@Injectable()
export class ExpireDemandsHandler implements JobHandler {
  constructor(private readonly expire: ExpireDemands) {}

  async run(ctx: OperationContext): Promise<void> {
    await this.expire.run(ctx);
  }
}
