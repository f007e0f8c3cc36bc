import { Body, Controller, Param, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { listingKindSchema, type ListingKind } from '@app/events';
import { idSchema, Problem } from '@app/kernel';
import { contentDisposition, CSV_TYPE, decodeCursor, type OperationContext, pageFrom, pageOf, pageQuery, XLSX_TYPE } from '@app/platform';
import { Ctx, Endpoint, parseInput } from '@app/platform/http';
import type { Multipart } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ActOnImport } from '../application/act-on-import.usecase.js';
import { ImportQuery } from '../application/import.query.js';
import { importTemplate } from '../application/import-template.js';
import { StartImport } from '../application/start-import.usecase.js';
import { IMPORT_BYTES, importBatchSchema, importDetailSchema, importProblems } from '../domain/import-batch.js';
import { importPermissions } from '../domain/import.permissions.js';
import { listingPermissions } from '../domain/permissions.js';
import { listingProblems } from '../domain/problems.js';
import { idParam } from './inputs.js';

const uploadFields = z.strictObject({ kind: listingKindSchema, submit: z.enum(['true', 'false']).default('false') });
const importAct = z.object({ id: idSchema, act: z.enum(['commit', 'discard', 'undo']) });
const importActBody = z.strictObject({ version: z.int().min(1) }).meta({ id: 'ImportAct' });
const detailQuery = z.strictObject({ errorsFrom: z.coerce.number().int().min(0).max(10_000).default(0), limit: z.coerce.number().int().min(1).max(1_000).default(100) });
const listQuery = z.strictObject({ ...pageQuery });
const template = (summary: string, produces: string) => ({ summary, permission: listingPermissions['market.read'], produces });

@Controller('api/v1/imports')
export class ImportController {
  constructor(private readonly startImport: StartImport, private readonly actOn: ActOnImport, private readonly query: ImportQuery) {}

  @Endpoint.get('templates/achievement.csv', template('Template of achievements as CSV', CSV_TYPE))
  achievementCsv(): StreamableFile { return templateFile('achievement', 'csv'); }

  @Endpoint.get('templates/achievement.xlsx', template('Template of achievements as a workbook', XLSX_TYPE))
  achievementXlsx(): StreamableFile { return templateFile('achievement', 'xlsx'); }

  @Endpoint.get('templates/demand.csv', template('Template of demands as CSV', CSV_TYPE))
  demandCsv(): StreamableFile { return templateFile('demand', 'csv'); }

  @Endpoint.get('templates/demand.xlsx', template('Template of demands as a workbook', XLSX_TYPE))
  demandXlsx(): StreamableFile { return templateFile('demand', 'xlsx'); }

  @Endpoint.post('', {
    summary: 'Upload a table; the fields come before the file. The check runs in the background', permission: importPermissions['import.write'], status: 201, response: importDetailSchema, idempotent: false,
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['kind', 'file'], properties: { kind: { type: 'string', enum: ['achievement', 'demand'] }, submit: { type: 'string', enum: ['true', 'false'] }, file: { type: 'string', format: 'binary' } } } })
  async upload(@Ctx() ctx: OperationContext, @Req() request: FastifyRequest) {
    const fields: Record<string, unknown> = {};
    for await (const part of request.parts({ limits: { fileSize: IMPORT_BYTES + 1, files: 1, fields: 5 } }) as AsyncIterableIterator<Multipart>) {
      if (part.type === 'field') {
        fields[part.fieldname] = part.value;
        continue;
      }
      try {
        if (fields['kind'] === undefined) throw new Problem(importProblems['fields-before-file']);
        const { kind, submit } = parseInput(uploadFields, fields);
        const batch = await this.startImport.run(ctx, { kind, submit: submit === 'true', fileName: part.filename, content: part.file, check: 'later' });
        return await this.query.get(ctx, batch.id, 0, 100);
      } catch (error) {
        part.file.resume();
        throw error;
      }
    }
    throw new Problem(listingProblems['file-missing']);
  }

  @Endpoint.get('', { summary: 'Imports of one\'s own; for a transfer office those of its organisation', permission: importPermissions['import.write'], response: pageOf(importBatchSchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: listQuery }) { cursor, limit }: z.infer<typeof listQuery>) {
    const rows = await this.query.list(ctx, { after: decodeCursor(cursor, [z.iso.datetime(), idSchema]), limit });
    return pageFrom(rows, limit, ({ createdAt, id }) => [createdAt, id]);
  }

  @Endpoint.get(':id', { summary: 'One import: progress and a page of its faults', permission: importPermissions['import.write'], response: importDetailSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Query({ schema: detailQuery }) { errorsFrom, limit }: z.infer<typeof detailQuery>) {
    return this.query.get(ctx, id, errorsFrom, limit);
  }

  @Endpoint.post(':id/acts/:act', { summary: 'Commit, discard or undo an import', permission: importPermissions['import.write'], response: importDetailSchema })
  async act(@Ctx() ctx: OperationContext, @Param({ schema: importAct }) { id, act }: z.infer<typeof importAct>, @Body({ schema: importActBody }) { version }: z.infer<typeof importActBody>) {
    await this.actOn.run(ctx, { id, act, version });
    return this.query.get(ctx, id, 0, 100);
  }
}

function templateFile(kind: ListingKind, format: 'csv' | 'xlsx'): StreamableFile {
  return new StreamableFile(importTemplate(kind, format), { type: format === 'csv' ? CSV_TYPE : XLSX_TYPE, disposition: contentDisposition(`${kind === 'achievement' ? '成果' : '需求'}导入模板.${format}`) });
}
