import { Controller, Query } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { decodeCursor, pageFrom, pageOf, pageQuery, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { MyResultsQuery } from '../application/my-results.query.js';
import { myResultSchema } from '../domain/my-results.schema.js';
import { rightsPermissions } from '../domain/permissions.js';

const listQuery = z.strictObject(pageQuery);
const afterKey = [idSchema] as const;

@Controller('api/v1/my-results')
export class MyResultsController {
  constructor(private readonly results: MyResultsQuery) {}

  @Endpoint.get('', { summary: 'One\'s own results: state, whose turn it is, what may be done today with whose consent, deadlines', permission: rightsPermissions['disclosure.read'], response: pageOf(myResultSchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: listQuery }) { cursor, limit }: z.infer<typeof listQuery>) {
    const [after] = decodeCursor(cursor, afterKey) ?? [];
    return pageFrom(await this.results.page(ctx, { after, limit }), limit, ({ disclosureId }) => [disclosureId]);
  }
}
