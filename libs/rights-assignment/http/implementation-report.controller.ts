import { Body, Controller, Param } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { ActOnReport } from '../application/act-on-report.usecase.js';
import { ReportQuery } from '../application/report.query.js';
import { afterAssignmentPermissions as may } from '../domain/after/permissions.js';
import { reportActBody, reportSchema } from '../domain/after/report.schema.js';

const idParam = z.object({ id: idSchema });
const actParam = z.object({ id: idSchema, reportId: idSchema, act: z.string().max(40) });
const reportsSchema = z.object({ items: z.array(reportSchema) }).meta({ id: 'ImplementationReports' });

@Controller('api/v1/rights-applications')
export class ImplementationReportController {
  constructor(private readonly query: ReportQuery, private readonly actOn: ActOnReport) {}

  @Endpoint.get(':id/reports', { summary: 'The yearly implementation reports since effect, and what became of them', permission: may['report.read'], response: reportsSchema })
  async list(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>) {
    return { items: await this.query.of(ctx, id) };
  }

  @Endpoint.post(':id/reports/:reportId/acts/:act', { summary: 'File a report, or act on one up to the recall of the right', permission: may['report.act'], response: reportsSchema })
  async act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, reportId, act }: z.infer<typeof actParam>, @Body({ schema: reportActBody }) body: z.infer<typeof reportActBody>) {
    await this.actOn.run(ctx, id, reportId, act, body);
    return { items: await this.query.of(ctx, id) };
  }
}
