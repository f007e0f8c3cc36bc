import { Body, Controller, Param, Query } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { decodeCursor, pageFrom, pageOf, pageQuery, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { ActOnFinding } from '../application/act-on-finding.usecase.js';
import { FindingQuery } from '../application/finding.query.js';
import { RaiseFinding } from '../application/raise-finding.usecase.js';
import { findingActSchema, findingBriefSchema, findingFilter, findingInputSchema, findingSchema, type FindingActInput, type FindingInput } from '../domain/finding.schema.js';
import { auditingPermissions as may } from '../domain/permissions.js';

const idParam = z.object({ id: idSchema });
const actParam = z.object({ id: idSchema, act: z.string().min(1).max(40) });
const listQuery = z.strictObject({ ...pageQuery, ...findingFilter });

@Controller('api/v1/findings')
export class FindingController {
  constructor(private readonly query: FindingQuery, private readonly raising: RaiseFinding, private readonly acting: ActOnFinding) {}

  @Endpoint.get('', { summary: 'Findings of one\'s units, newest first', permission: may['finding.read'], response: pageOf(findingBriefSchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: listQuery }) { cursor, limit, ...filter }: z.infer<typeof listQuery>) {
    return pageFrom(await this.query.page(ctx, filter, { before: decodeCursor(cursor, [idSchema])?.[0], limit: limit + 1 }), limit, ({ id }) => [id]);
  }

  @Endpoint.post('', { summary: 'Raise a finding about a matter of a unit that one is assigned to', permission: may['finding.write'], status: 201, response: findingSchema })
  async raise(@Ctx() ctx: OperationContext, @Body({ schema: findingInputSchema }) body: FindingInput) {
    return this.query.get(ctx, await this.raising.run(ctx, body));
  }

  @Endpoint.get(':id', { summary: 'One finding with its timeline and next acts', permission: may['finding.read'], response: findingSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>) {
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/acts/:act', { summary: 'Answer for the unit; or, as its auditor, accept, send back, close, withdraw', permission: may['finding.act'], response: findingSchema })
  async act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, act }: z.infer<typeof actParam>, @Body({ schema: findingActSchema }) body: FindingActInput) {
    await this.acting.run(ctx, id, act, body);
    return this.query.get(ctx, id);
  }
}
