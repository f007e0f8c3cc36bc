import { Controller } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { MarketSummary } from '../application/market-summary.query.js';
import { listingPermissions } from '../domain/permissions.js';

@Controller('api/v1/market')
export class MarketController {
  constructor(private readonly marketSummary: MarketSummary) {}

  @Endpoint.get('summary', {
    summary: 'What is on the market now', permission: listingPermissions['market.read'],
    response: z.object({ achievements: z.int(), demands: z.int(), organisations: z.int() }).meta({ id: 'MarketSummary' }),
  })
  summary(@Ctx() ctx: OperationContext) {
    return this.marketSummary.run(ctx);
  }
}
