import { Controller, Param, Query, StreamableFile } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { CSV_TYPE, decodeCursor, pageFrom, pageOf, pageQuery, writeCsv, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { EntryQuery } from '../application/entry.query.js';
import { RootQuery } from '../application/root.query.js';
import { auditEntrySchema, auditEntrySummarySchema, auditFilter, auditRootSchema, civilDaySchema } from '../domain/entry.schema.js';
import { auditingPermissions } from '../domain/permissions.js';

const listQuery = z.strictObject({ ...pageQuery, ...auditFilter });
const exportQuery = z.strictObject(auditFilter);
const rootQuery = z.strictObject(pageQuery);
const idParam = z.object({ id: idSchema });

@Controller('api/v1/audit')
export class AuditController {
  constructor(private readonly entries: EntryQuery, private readonly roots: RootQuery) {}

  @Endpoint.get('', { summary: 'The audit trail, newest first; each look is itself recorded', permission: auditingPermissions['entry.read'], response: pageOf(auditEntrySummarySchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: listQuery }) { cursor, limit, ...filter }: z.infer<typeof listQuery>) {
    const after = decodeCursor(cursor, [z.iso.datetime(), idSchema]);
    return pageFrom(await this.entries.page(ctx, { filter, after, limit: limit + 1 }), limit, ({ at, id }) => [at, id]);
  }

  @Endpoint.get('roots', { summary: 'The daily signed roots, newest first, with what does not hold', permission: auditingPermissions['root.read'], response: pageOf(auditRootSchema) })
  async listRoots(@Ctx() ctx: OperationContext, @Query({ schema: rootQuery }) { cursor, limit }: z.infer<typeof rootQuery>) {
    const before = decodeCursor(cursor, [civilDaySchema])?.[0];
    return pageFrom(await this.roots.page(ctx, { before, limit: limit + 1 }), limit, ({ day }) => [day]);
  }

  @Endpoint.get('export.csv', { summary: 'The filtered trail as CSV, at most 10,000 entries', permission: auditingPermissions['entry.read'], produces: CSV_TYPE })
  export(@Ctx() ctx: OperationContext, @Query({ schema: exportQuery }) filter: z.infer<typeof exportQuery>): StreamableFile {
    return new StreamableFile(writeCsv(this.entries.rows(ctx, filter)), { type: CSV_TYPE, disposition: 'attachment; filename="luqiao-audit.csv"' });
  }

  @Endpoint.get(':id', { summary: 'One entry with what it changed', permission: auditingPermissions['entry.read'], response: auditEntrySchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>) {
    return this.entries.get(ctx, id);
  }
}
