import { Injectable } from '@nestjs/common';
import { Handles, type JobHandler, type OperationContext } from '@app/platform';
import { closeFirstRefusals } from '../application/first-refusal-desk.facade.js';
import { OfferFirstRefusal } from '../application/offer-first-refusal.usecase.js';

@Handles(closeFirstRefusals as never)
@Injectable()
export class CloseFirstRefusalsJob implements JobHandler {
  constructor(private readonly work: OfferFirstRefusal) {}

  async run(ctx: OperationContext): Promise<void> {
    await this.work.lapse(ctx);
  }
}
