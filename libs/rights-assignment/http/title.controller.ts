import { Body, Controller, Param, Query } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { TitleDesk } from '../application/title-desk.facade.js';
import { CO_OWNER_ACTS } from '../domain/co-owner/acts.js';
import { rightsPermissions } from '../domain/permissions.js';
import { consentSchema, titleSchema } from '../domain/response.schema.js';
import { titleEntryBody, type TitleEntryInput } from '../domain/title/title.schema.js';

const idParam = z.object({ id: idSchema });
const consentQuery = z.strictObject({ act: z.enum(CO_OWNER_ACTS).optional() });

@Controller('api/v1/titles')
export class TitleController {
  constructor(private readonly desk: TitleDesk) {}

  @Endpoint.get(':id', { summary: 'A title as it stands today, with its chain of entries', permission: rightsPermissions['title.read'], response: titleSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>) {
    return this.desk.get(ctx, id);
  }

  @Endpoint.get(':id/consents', { summary: 'What the unit may do with it today, and whose consent that needs', permission: rightsPermissions['title.read'], response: z.object({ items: z.array(consentSchema) }).meta({ id: 'ConsentAnswers' }) })
  async consents(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Query({ schema: consentQuery }) { act }: z.infer<typeof consentQuery>) {
    return { items: await this.desk.consents(ctx, id, act) };
  }

  @Endpoint.post(':id/entries', { summary: 'Append to the title chain, or correct an entry by a new one', permission: rightsPermissions['title.write'], status: 201, response: titleSchema })
  async write(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Body({ schema: titleEntryBody }) body: TitleEntryInput) {
    await this.desk.write(ctx, id, body);
    return this.desk.get(ctx, id);
  }
}
