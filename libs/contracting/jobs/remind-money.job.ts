import { Injectable } from '@nestjs/common';
import { Handles, type JobHandler, type OperationContext } from '@app/platform';
import { RemindMoney, remindMoney } from '../application/remind-money.usecase.js';

@Handles(remindMoney as never)
@Injectable()
export class RemindMoneyJob implements JobHandler {
  constructor(private readonly work: RemindMoney) {}

  async run(ctx: OperationContext): Promise<void> {
    await this.work.run(ctx);
  }
}
