import { Controller, Param } from '@nestjs/common';
import { z } from 'zod';
import type { OperationContext } from '../context.js';
import { ProcedureGuides } from '../procedures/procedure-guides.js';
import { procedureListSchema, procedurePermissions, procedureSchema } from '../procedures/procedure.schema.js';
import { Endpoint } from './endpoint.js';
import { Ctx } from './request-context.js';

const nameParam = z.object({ name: z.string().min(1).max(60) });

/** Guides to procedures (办事指南), made from the tables that the server decides by. */
@Controller('api/v1/procedures')
export class ProcedureController {
  constructor(private readonly guides: ProcedureGuides) {}

  @Endpoint.get('', { summary: 'Procedures that have a guide', permission: procedurePermissions.read, response: procedureListSchema })
  list() {
    return { items: this.guides.list() };
  }

  @Endpoint.get(':name', { summary: 'The guide to a procedure: who, conditions, materials, steps, time limits, basis, result', permission: procedurePermissions.read, response: procedureSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: nameParam }) { name }: z.infer<typeof nameParam>) {
    return this.guides.get(ctx, name);
  }
}
