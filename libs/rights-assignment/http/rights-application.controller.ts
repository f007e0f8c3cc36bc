import { Body, Controller, Param, Query } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { decodeCursor, pageFrom, pageOf, pageQuery, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { ActOnApplication } from '../application/act-on-application.usecase.js';
import { ApplicationQuery } from '../application/application.query.js';
import { SignApplication } from '../application/sign-application.usecase.js';
import { WriteApplication } from '../application/write-application.usecase.js';
import { rightsApplicationPermissions as may } from '../domain/rights-application.permissions.js';
import { APPLICATION_STATES } from '../domain/rights-application.js';
import { applicationBriefSchema, applicationSchema } from '../domain/rights-application.response.js';
import { applicationActBody, applicationDraftSchema, applicationUpdateSchema, collegeBody, consentBody } from '../domain/rights-application.schema.js';

const idParam = z.object({ id: idSchema });
const actParam = z.object({ id: idSchema, act: z.string().max(40) });
const listQuery = z.strictObject({ ...pageQuery, box: z.enum(['mine', 'unit', 'audited']).default('mine'), state: z.enum(APPLICATION_STATES).optional() });
const afterKey = [idSchema] as const;

@Controller('api/v1/rights-applications')
export class RightsApplicationController {
  constructor(private readonly query: ApplicationQuery, private readonly write: WriteApplication, private readonly sign: SignApplication, private readonly actOn: ActOnApplication) {}

  @Endpoint.post('', { summary: 'Start an application for rights in an accepted disclosure', permission: may['application.write'], status: 201, response: applicationSchema })
  async create(@Ctx() ctx: OperationContext, @Body({ schema: applicationDraftSchema }) body: z.infer<typeof applicationDraftSchema>) {
    return this.query.get(ctx, await this.write.create(ctx, body));
  }

  @Endpoint.get('', { summary: 'Applications that one wrote or signs, the unit\'s, or those of units that one audits', permission: may['application.read'], response: pageOf(applicationBriefSchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: listQuery }) { cursor, ...asked }: z.infer<typeof listQuery>) {
    const [after] = decodeCursor(cursor, afterKey) ?? [];
    return pageFrom(await this.query.list(ctx, { ...asked, after }), asked.limit, ({ id }) => [id]);
  }

  @Endpoint.get(':id', { summary: 'One application with signatures, notice and next acts', permission: may['application.read'], response: applicationSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>) {
    return this.query.get(ctx, id);
  }

  @Endpoint.put(':id', { summary: 'Write the content anew; signatures under the old one no longer count', permission: may['application.write'], response: applicationSchema })
  async update(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Body({ schema: applicationUpdateSchema }) body: z.infer<typeof applicationUpdateSchema>) {
    await this.write.edit(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/consents', { summary: 'Sign, or refuse, as a completer; the password is entered again', permission: may['application.consent'], response: applicationSchema, idempotent: false })
  async consent(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Body({ schema: consentBody }) body: z.infer<typeof consentBody>) {
    await this.sign.run(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/college-minutes', { summary: 'Enter the college\'s minutes', permission: may['application.resolve'], response: applicationSchema })
  async college(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Body({ schema: collegeBody }) body: z.infer<typeof collegeBody>) {
    await this.actOn.enterCollege(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/acts/:act', { summary: 'Move an application by one act', permission: may['application.act'], response: applicationSchema })
  async act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, act }: z.infer<typeof actParam>, @Body({ schema: applicationActBody }) body: z.infer<typeof applicationActBody>) {
    await this.actOn.run(ctx, id, act, body);
    return this.query.get(ctx, id);
  }
}
