import { Body, Controller, Param, Query } from '@nestjs/common';
import { type OperationContext, pageOf } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import type { z } from 'zod';
import { ActOnDemand } from '../application/act-on-demand.usecase.js';
import { CreateDemand } from '../application/create-demand.usecase.js';
import { DemandQuery } from '../application/demand.query.js';
import { EditDemand } from '../application/edit-demand.usecase.js';
import { demandDraftSchema, demandUpdateSchema, type DemandDraft, type DemandUpdate } from '../domain/demand.schema.js';
import { demandBriefSchema, demandSchema, historySchema } from '../domain/listing-response.schema.js';
import { listingPermissions } from '../domain/permissions.js';
import { actBody, actParam, demandQuery, idParam, pageOfList, questionOf, versionQuery } from './inputs.js';

@Controller('api/v1/demands')
export class DemandController {
  constructor(private readonly query: DemandQuery, private readonly createDemand: CreateDemand, private readonly edit: EditDemand, private readonly actOn: ActOnDemand) {}

  @Endpoint.post('', { summary: 'Start a draft', permission: listingPermissions['demand.write'], status: 201, response: demandSchema })
  async create(@Ctx() ctx: OperationContext, @Body({ schema: demandDraftSchema }) body: DemandDraft) {
    return this.query.get(ctx, (await this.createDemand.run(ctx, body)).id);
  }

  @Endpoint.get('', { summary: 'Demands on the market, of one\'s own organisation, or waiting for review', permission: listingPermissions['market.read'], response: pageOf(demandBriefSchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: demandQuery }) asked: z.infer<typeof demandQuery>) {
    return pageOfList(await this.query.list(ctx, questionOf(asked)), asked);
  }

  @Endpoint.get(':id', { summary: 'One demand', permission: listingPermissions['market.read'], response: demandSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>) {
    return this.query.get(ctx, id);
  }

  @Endpoint.put(':id', { summary: 'Write the content of a draft anew', permission: listingPermissions['demand.write'], response: demandSchema })
  async update(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Body({ schema: demandUpdateSchema }) body: DemandUpdate) {
    await this.edit.run(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.delete(':id', { summary: 'Remove a draft', permission: listingPermissions['demand.write'], status: 204 })
  async delete(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Query({ schema: versionQuery }) { version }: z.infer<typeof versionQuery>): Promise<void> {
    await this.edit.delete(ctx, id, version);
  }

  @Endpoint.post(':id/acts/:act', { summary: 'Move a demand by one act', permission: listingPermissions['listing.act'], response: demandSchema })
  async act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, act }: z.infer<typeof actParam>, @Body({ schema: actBody }) body: z.infer<typeof actBody>) {
    await this.actOn.run(ctx, { id, act, ...body });
    return this.query.get(ctx, id);
  }

  @Endpoint.get(':id/history', { summary: 'What was done with a demand', permission: listingPermissions['history.read'], response: historySchema })
  async history(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>) {
    return { items: await this.query.history(ctx, id) };
  }
}
