import { Controller, Param, Query, Res, StreamableFile } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { MakeReport } from '../application/make-report.usecase.js';
import { Reports } from '../application/reports.query.js';
import { noticeIdSchema } from '../domain/notice.schema.js';
import { publicityPermissions } from '../domain/permissions.js';
import { REPORT_COPIES } from '../domain/report.js';
import { reportAgainSchema, reportListSchema } from '../domain/report.schema.js';

const copyParam = noticeIdSchema.extend({ copy: z.enum(REPORT_COPIES) });
const editionQuery = z.strictObject({ edition: z.coerce.number().int().min(1).max(100_000).optional() });

@Controller('api/v1/publicity-notices/:id/report')
export class PublicityReportController {
  constructor(private readonly reports: Reports, private readonly making: MakeReport) {}

  @Endpoint.get('', { summary: 'Editions of a notice\'s report, newest first; those with sums and objections for the unit\'s handlers', permission: publicityPermissions['notice.read'], response: reportListSchema })
  list(@Ctx() ctx: OperationContext, @Param({ schema: noticeIdSchema }) { id }: z.infer<typeof noticeIdSchema>) {
    return this.reports.list(ctx, id);
  }

  @Endpoint.post('', { summary: 'Make the newest editions again out of their data; says whether the hashes agree', permission: publicityPermissions['notice.write'], response: reportAgainSchema })
  again(@Ctx() ctx: OperationContext, @Param({ schema: noticeIdSchema }) { id }: z.infer<typeof noticeIdSchema>) {
    return this.making.again(ctx, id);
  }

  @Endpoint.get(':copy', { summary: 'The report as PDF, the newest edition where none is named', permission: publicityPermissions['notice.read'], produces: 'application/pdf' })
  async open(
    @Ctx() ctx: OperationContext, @Param({ schema: copyParam }) { id, copy }: z.infer<typeof copyParam>, @Query({ schema: editionQuery }) { edition }: z.infer<typeof editionQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { edition: found, stream } = await this.reports.open(ctx, id, copy, edition);
    void reply.header('x-content-type-options', 'nosniff').header('content-security-policy', `default-src 'none'; sandbox`);
    return new StreamableFile(stream, { type: 'application/pdf', length: found.bytes, disposition: `attachment; filename="luqiao-publicity-report-${copy}-${found.edition}.pdf"` });
  }
}
