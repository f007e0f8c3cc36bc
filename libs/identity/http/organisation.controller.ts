import { Body, Controller, Param, Query } from '@nestjs/common';
import { organisationTypeSchema } from '@app/events';
import { idSchema } from '@app/kernel';
import { decodeCursor, type OperationContext, pageFrom, pageOf, pageQuery } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { MoveOrganisation } from '../application/move-organisation.usecase.js';
import { Organisations } from '../application/organisations.query.js';
import { actSchema, type ActCommand } from '../domain/account.schema.js';
import { organisationChangeSchema, organisationSchema, organisationStateSchema, type OrganisationChange } from '../domain/organisation.schema.js';
import { identityPermissions } from '../domain/permissions.js';

const idParam = z.object({ id: idSchema });
const actParam = idParam.extend({ act: z.string().min(1).max(40) });
const listQuery = z.strictObject({
  ...pageQuery, state: organisationStateSchema.optional(), type: organisationTypeSchema.optional(), region: z.string().max(60).optional(), q: z.string().trim().max(100).optional(),
});

@Controller('api/v1/organisations')
export class OrganisationController {
  constructor(private readonly organisations: Organisations, private readonly moving: MoveOrganisation) {}

  @Endpoint.get('', { summary: 'Verified organisations; those who verify see all states', permission: identityPermissions['organisation.read'], response: pageOf(organisationSchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: listQuery }) { cursor, ...query }: z.infer<typeof listQuery>) {
    const rows = await this.organisations.list(ctx, { ...query, beforeId: decodeCursor(cursor, [idSchema])?.[0] });
    return pageFrom(rows, query.limit, ({ id }) => [id]);
  }

  @Endpoint.get(':id', { summary: 'One organisation', permission: identityPermissions['organisation.read'], response: organisationSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>) {
    return this.organisations.get(ctx, id);
  }

  @Endpoint.put(':id', { summary: 'Change one\'s own organisation', permission: identityPermissions['organisation.write'], response: organisationSchema })
  change(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Body({ schema: organisationChangeSchema }) body: OrganisationChange) {
    return this.moving.change(ctx, id, body);
  }

  @Endpoint.post(':id/acts/:act', { summary: 'Verify, reject, resubmit, suspend or reinstate', permission: identityPermissions['organisation.act'], response: organisationSchema })
  act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, act }: z.infer<typeof actParam>, @Body({ schema: actSchema }) body: ActCommand) {
    return this.moving.act(ctx, id, act, body);
  }
}
