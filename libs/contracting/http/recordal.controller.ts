import { Controller, Query, StreamableFile } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { CSV_TYPE, decodeCursor, pageFrom, pageOf, pageQuery, writeCsv, writeXlsx, XLSX_TYPE, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { RecordalList } from '../application/registration/recordal-list.query.js';
import { contractingPermissions as may } from '../domain/permissions.js';
import { listedRecordalSchema, recordalFilters } from '../domain/recordal/recordal.schema.js';

const listQuery = z.strictObject({ ...pageQuery, ...recordalFilters });
const exportQuery = z.strictObject(recordalFilters);
type ExportQuery = z.infer<typeof exportQuery>;
const named = (ending: string): string => `attachment; filename="recordals.${ending}"; filename*=UTF-8''${encodeURIComponent('权利登记备案清单')}.${ending}`;

@Controller('api/v1/recordals')
export class RecordalController {
  constructor(private readonly query: RecordalList) {}

  @Endpoint.get('', { summary: "Rights to be entered in registers by all contracts of the own organisation, what is due first", permission: may['deal.read'], response: pageOf(listedRecordalSchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: listQuery }) { cursor, limit, ...filters }: z.infer<typeof listQuery>) {
    const [place, id] = decodeCursor(cursor, [z.iso.date(), idSchema]) ?? [];
    const { items, ...rest } = pageFrom(await this.query.list(ctx, { ...filters, after: place && id ? [place, id] : undefined, limit }), limit, (line) => [line.place, line.view.id]);
    return { ...rest, items: items.map(({ view }) => view) };
  }

  @Endpoint.get('export.csv', { summary: 'The recordals of the own organisation as CSV', permission: may['deal.read'], produces: CSV_TYPE })
  csv(@Ctx() ctx: OperationContext, @Query({ schema: exportQuery }) filters: ExportQuery): StreamableFile {
    return new StreamableFile(writeCsv(this.query.rows(ctx, filters)), { type: CSV_TYPE, disposition: named('csv') });
  }

  @Endpoint.get('export.xlsx', { summary: 'The recordals of the own organisation as a workbook', permission: may['deal.read'], produces: XLSX_TYPE })
  xlsx(@Ctx() ctx: OperationContext, @Query({ schema: exportQuery }) filters: ExportQuery): StreamableFile {
    return new StreamableFile(writeXlsx(this.query.rows(ctx, filters), { sheet: '权利登记备案' }), { type: XLSX_TYPE, disposition: named('xlsx') });
  }
}
