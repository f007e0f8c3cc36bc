import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { MarketRepository } from '../persistence/market.repository.js';

/** Figures for the home page: what is on the market now, and of how many organisations. */
@Injectable()
export class MarketSummary {
  constructor(private readonly market: MarketRepository) {}

  run(ctx: OperationContext) {
    return this.market.summary(ctx);
  }
}
