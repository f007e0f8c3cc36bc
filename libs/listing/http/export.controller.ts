import { Controller, Query, StreamableFile } from '@nestjs/common';
import type { ListingKind } from '@app/events';
import { contentDisposition, CSV_TYPE, writeCsv, writeXlsx, XLSX_TYPE, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import type { z } from 'zod';
import { ExportQuery } from '../application/export.query.js';
import { listingPermissions } from '../domain/permissions.js';
import { achievementQuery, demandQuery, questionOf } from './inputs.js';

/** The filters of the lists without their pages. */
const achievementFilter = achievementQuery.omit({ cursor: true, limit: true });
const demandFilter = demandQuery.omit({ cursor: true, limit: true });
type Filter = z.infer<typeof achievementFilter> | z.infer<typeof demandFilter>;

const of = (summary: string, produces: string) => ({ summary, permission: listingPermissions['market.read'], produces });

@Controller('api/v1/exports')
export class ExportController {
  constructor(private readonly query: ExportQuery) {}

  @Endpoint.get('achievements.csv', of('Achievements as CSV; with mine=true whole, else in public words', CSV_TYPE))
  achievementsCsv(@Ctx() ctx: OperationContext, @Query({ schema: achievementFilter }) filter: Filter): StreamableFile { return this.file(ctx, 'achievement', 'csv', filter); }

  @Endpoint.get('achievements.xlsx', of('Achievements as a workbook; with mine=true whole, else in public words', XLSX_TYPE))
  achievementsXlsx(@Ctx() ctx: OperationContext, @Query({ schema: achievementFilter }) filter: Filter): StreamableFile { return this.file(ctx, 'achievement', 'xlsx', filter); }

  @Endpoint.get('demands.csv', of('Demands as CSV; with mine=true whole, else in public words', CSV_TYPE))
  demandsCsv(@Ctx() ctx: OperationContext, @Query({ schema: demandFilter }) filter: Filter): StreamableFile { return this.file(ctx, 'demand', 'csv', filter); }

  @Endpoint.get('demands.xlsx', of('Demands as a workbook; with mine=true whole, else in public words', XLSX_TYPE))
  demandsXlsx(@Ctx() ctx: OperationContext, @Query({ schema: demandFilter }) filter: Filter): StreamableFile { return this.file(ctx, 'demand', 'xlsx', filter); }

  private file(ctx: OperationContext, kind: ListingKind, format: 'csv' | 'xlsx', filter: Filter): StreamableFile {
    const { after: _, limit: __, ...question } = questionOf({ ...filter, limit: 1 });
    const rows = this.query.rows(ctx, kind, question);
    const name = kind === 'achievement' ? '成果' : '需求';
    return new StreamableFile(format === 'csv' ? writeCsv(rows) : writeXlsx(rows, { sheet: name }), { type: format === 'csv' ? CSV_TYPE : XLSX_TYPE, disposition: contentDisposition(`${name}.${format}`) });
  }
}
