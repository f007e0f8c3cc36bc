import { Body, Controller, Param, Query, StreamableFile } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { CSV_TYPE, decodeCursor, pageFrom, pageOf, pageQuery, writeCsv, writeXlsx, XLSX_TYPE, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { ActOnReport } from '../application/act-on-report.usecase.js';
import { ReportQuery } from '../application/report.query.js';
import { annualReportPermissions as may } from '../domain/report/report.permissions.js';
import { figureListSchema, figureParam, reportActBody, reportBody, reportBriefSchema, reportSchema, type ReportActInput, type ReportInput } from '../domain/report/report.schema.js';

const idParam = z.object({ id: idSchema });
const actParam = z.object({ id: idSchema, act: z.string().max(40) });
const listQuery = z.strictObject(pageQuery);
const named = (ending: string): string => `attachment; filename="annual-report.${ending}"; filename*=UTF-8''${encodeURIComponent('年度报告')}.${ending}`;

@Controller('api/v1/annual-reports')
export class AnnualReportController {
  constructor(private readonly query: ReportQuery, private readonly actOn: ActOnReport) {}

  @Endpoint.get('', { summary: "The unit's yearly reports, newest first", permission: may['report.read'], response: pageOf(reportBriefSchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: listQuery }) { cursor, limit }: z.infer<typeof listQuery>) {
    const [after] = decodeCursor(cursor, [idSchema]) ?? [];
    return pageFrom(await this.query.list(ctx, { after, limit }), limit, ({ id }) => [id]);
  }

  @Endpoint.post('', { summary: 'Begin the report of a year, or the edition that corrects a confirmed one', permission: may['report.write'], status: 201, response: reportSchema })
  async begin(@Ctx() ctx: OperationContext, @Body({ schema: reportBody }) body: ReportInput) {
    return this.query.get(ctx, await this.actOn.begin(ctx, body));
  }

  @Endpoint.get(':id', { summary: 'One report: figures, what is left empty and why, the due day, next acts', permission: may['report.read'], response: reportSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>) {
    return this.query.get(ctx, id);
  }

  @Endpoint.get(':id/figures/:figure', { summary: 'The list behind one figure', permission: may['report.read'], response: figureListSchema })
  figure(@Ctx() ctx: OperationContext, @Param({ schema: figureParam }) { id, figure }: z.infer<typeof figureParam>) {
    return this.query.figure(ctx, id, figure);
  }

  @Endpoint.post(':id/acts/:act', { summary: 'Move a report by one act: submit, return, confirm, discard', permission: may['report.act'], response: reportSchema })
  async act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, act }: z.infer<typeof actParam>, @Body({ schema: reportActBody }) body: ReportActInput) {
    await this.actOn.run(ctx, id, act, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.get(':id/export.csv', { summary: 'A report with its lists as CSV', permission: may['report.read'], produces: CSV_TYPE })
  async csv(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>): Promise<StreamableFile> {
    return new StreamableFile(writeCsv(await this.query.rows(ctx, id)), { type: CSV_TYPE, disposition: named('csv') });
  }

  @Endpoint.get(':id/export.xlsx', { summary: 'A report with its lists as a workbook', permission: may['report.read'], produces: XLSX_TYPE })
  async xlsx(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>): Promise<StreamableFile> {
    return new StreamableFile(writeXlsx(await this.query.rows(ctx, id), { sheet: '年度报告' }), { type: XLSX_TYPE, disposition: named('xlsx') });
  }
}
