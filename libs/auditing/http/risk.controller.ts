import { Body, Controller, Param, Query } from '@nestjs/common';
import { decodeCursor, pageFrom, pageOf, pageQuery, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { RiskQuery } from '../application/risk.query.js';
import { auditingPermissions as may } from '../domain/permissions.js';
import { riskCountsSchema, riskFilter, riskIdSchema, riskMarkSchema, riskSchema, type RiskMarkInput } from '../domain/risk.schema.js';

const listQuery = z.strictObject({ ...pageQuery, ...riskFilter });
const pageSchema = pageOf(riskSchema).extend({ counts: riskCountsSchema, complete: z.boolean().describe('false: a unit has more matters than are looked at') });

@Controller('api/v1/audit/risks')
export class RiskController {
  constructor(private readonly risks: RiskQuery) {}

  @Endpoint.get('', { summary: 'Risks of the units that one is assigned to, latest first, with counts by kind and status', permission: may['risk.read'], response: pageSchema })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: listQuery }) { cursor, limit, ...filter }: z.infer<typeof listQuery>) {
    const { items, ...rest } = await this.risks.page(ctx, { filter, after: decodeCursor(cursor, [z.iso.date(), z.string()]), limit: limit + 1 });
    return { ...pageFrom(items, limit, ({ since, id }) => [since, id]), ...rest };
  }

  @Endpoint.post(':id/marks', { summary: 'Note that a risk was looked at, under the facts that were seen', permission: may['risk.mark'], status: 204 })
  async mark(@Ctx() ctx: OperationContext, @Param({ schema: riskIdSchema }) { id }: z.infer<typeof riskIdSchema>, @Body({ schema: riskMarkSchema }) body: RiskMarkInput): Promise<void> {
    await this.risks.lookedAt(ctx, id, body);
  }
}
