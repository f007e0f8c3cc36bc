import { Body, Controller, Param, Query } from '@nestjs/common';
import { type OperationContext, pageOf, pageQuery } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { BrokerLeads } from '../application/broker-leads.query.js';
import { MoveLead } from '../application/move-lead.usecase.js';
import { WriteNote } from '../application/write-note.usecase.js';
import { LEAD_STATES } from '../domain/lead.machine.js';
import { boardSchema, leadActSchema, leadIdSchema, leadNoteSchema, leadSchema, leadSummarySchema, type LeadActInput } from '../domain/lead.schema.js';
import { brokeragePermissions } from '../domain/permissions.js';

const code = z.string().min(1).max(60).optional();
const leadQuery = z.strictObject({ ...pageQuery, state: z.enum(LEAD_STATES).optional(), mine: z.enum(['true', 'false']).optional(), field: code, region: code });
const actParam = leadIdSchema.extend({ act: z.string().min(1).max(60) });

@Controller('api/v1/broker/leads')
export class BrokerLeadController {
  constructor(private readonly leads: BrokerLeads, private readonly moveLead: MoveLead, private readonly writeNote: WriteNote) {}

  @Endpoint.get('', { summary: 'Leads of one\'s beat and one\'s own, newest first', permission: brokeragePermissions['lead.read'], response: pageOf(leadSummarySchema) })
  list(@Ctx() ctx: OperationContext, @Query({ schema: leadQuery }) { mine, ...query }: z.infer<typeof leadQuery>) {
    return this.leads.page(ctx, { ...query, mine: mine === undefined ? undefined : mine === 'true' });
  }

  @Endpoint.get('board', { summary: 'How many leads stand in each state', permission: brokeragePermissions['lead.read'], response: boardSchema })
  board(@Ctx() ctx: OperationContext) {
    return this.leads.board(ctx);
  }

  @Endpoint.get(':id', { summary: 'One lead with its notes', permission: brokeragePermissions['lead.read'], response: leadSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: leadIdSchema }) { id }: z.infer<typeof leadIdSchema>) {
    return this.leads.get(ctx, id);
  }

  @Endpoint.post(':id/acts/:act', { summary: 'Claim a lead or move it on', permission: brokeragePermissions['lead.work'], response: leadSchema })
  act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, act }: z.infer<typeof actParam>, @Body({ schema: leadActSchema }) body: LeadActInput) {
    return this.moveLead.run(ctx, { ...body, id, act });
  }

  @Endpoint.post(':id/notes', { summary: 'Write a note on one\'s own lead', permission: brokeragePermissions['lead.work'], status: 201, response: leadSchema })
  note(@Ctx() ctx: OperationContext, @Param({ schema: leadIdSchema }) { id }: z.infer<typeof leadIdSchema>, @Body({ schema: leadNoteSchema }) { text }: z.infer<typeof leadNoteSchema>) {
    return this.writeNote.run(ctx, { id, text });
  }
}
