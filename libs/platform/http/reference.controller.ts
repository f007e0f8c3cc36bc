import { Controller, Param } from '@nestjs/common';
import { z } from 'zod';
import type { OperationContext } from '../context.js';
import { REFERENCE_LISTS, ReferenceLists } from '../reference/reference-lists.js';
import { Endpoint } from './endpoint.js';
import { Ctx } from './request-context.js';
import { platformPermissions } from './health.controller.js';

const listName = z.object({ list: z.enum(REFERENCE_LISTS) });
const texts = z.object({ 'zh-CN': z.string(), en: z.string() });
const referenceListSchema = z.object({
  items: z.array(z.object({ code: z.string(), parent: z.string().nullable(), texts, attributes: z.record(z.string(), z.unknown()) })),
}).meta({ id: 'ReferenceList' });

/** The taxonomies that forms offer: industries (2+4+N), regions, IPC, GB/T 4754. */
@Controller('api/v1/reference')
export class ReferenceController {
  constructor(private readonly lists: ReferenceLists) {}

  @Endpoint.get(':list', { summary: 'One reference list', permission: platformPermissions['reference.read'], response: referenceListSchema })
  async get(@Ctx() ctx: OperationContext, @Param({ schema: listName }) { list }: z.infer<typeof listName>) {
    return { items: (await this.lists.list(ctx, list)).items };
  }
}
