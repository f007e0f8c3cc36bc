import { Body, Controller, Param, Query } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { decodeCursor, pageFrom, pageOf, pageQuery, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { HoldQuery } from '../application/hold.query.js';
import { PlaceHold } from '../application/place-hold.usecase.js';
import { holdActSchema, holdBriefSchema, holdFilter, holdInputSchema, holdLimitsSchema, holdSchema, holdStatementInputSchema, type HoldActInput, type HoldInput } from '../domain/hold.schema.js';
import { auditingPermissions as may } from '../domain/permissions.js';

const idParam = z.object({ id: idSchema });
const actParam = z.object({ id: idSchema, act: z.string().min(1).max(40) });
const listQuery = z.strictObject({ ...pageQuery, ...holdFilter });

@Controller('api/v1/audit-holds')
export class HoldController {
  constructor(private readonly query: HoldQuery, private readonly placing: PlaceHold) {}

  @Endpoint.get('', { summary: 'Holds on matters of one\'s units, newest first', permission: may['hold.read'], response: pageOf(holdBriefSchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: listQuery }) { cursor, limit, ...filter }: z.infer<typeof listQuery>) {
    return pageFrom(await this.query.page(ctx, filter, { before: decodeCursor(cursor, [idSchema])?.[0], limit: limit + 1 }), limit, ({ id }) => [id]);
  }

  @Endpoint.get('limits', { summary: 'How long a hold may last and how often it may be extended: settings of this product', permission: may['hold.read'], response: holdLimitsSchema })
  limits(@Ctx() ctx: OperationContext) {
    return this.query.limits(ctx);
  }

  @Endpoint.post('', { summary: 'Hold a matter on a legal basis, for a limited time', permission: may['hold.write'], status: 201, response: holdSchema })
  async place(@Ctx() ctx: OperationContext, @Body({ schema: holdInputSchema }) body: HoldInput) {
    return this.query.get(ctx, await this.placing.place(ctx, body));
  }

  @Endpoint.get(':id', { summary: 'One hold with the unit\'s statements and next acts', permission: may['hold.read'], response: holdSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>) {
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/acts/:act', { summary: 'Release, or extend on a new basis; answers the hold that stands', permission: may['hold.write'], response: holdSchema })
  async act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, act }: z.infer<typeof actParam>, @Body({ schema: holdActSchema }) body: HoldActInput) {
    return this.query.get(ctx, await this.placing.act(ctx, id, act, body));
  }

  @Endpoint.post(':id/statements', { summary: 'Object to a hold for one\'s unit; the statement is kept with it', permission: may['hold.object'], status: 201, response: holdSchema })
  async object(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Body({ schema: holdStatementInputSchema }) { text }: z.infer<typeof holdStatementInputSchema>) {
    await this.placing.object(ctx, id, text);
    return this.query.get(ctx, id);
  }
}
