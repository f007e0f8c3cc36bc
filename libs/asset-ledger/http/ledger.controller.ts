import { Body, Controller, Param, Query, StreamableFile } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { CSV_TYPE, decodeCursor, pageFrom, pageOf, pageQuery, writeCsv, writeXlsx, XLSX_TYPE, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { ActOnAsset } from '../application/act-on-asset.usecase.js';
import { LedgerQuery } from '../application/ledger.query.js';
import { PostChange } from '../application/post-change.usecase.js';
import { ASSET_STATES } from '../domain/asset.js';
import { assetBriefSchema, assetSchema, balanceSchema } from '../domain/asset.response.js';
import { assetLedgerPermissions as may } from '../domain/permissions.js';
import { assetActBody, changeBody, counterBody, dismissalBody, type AssetActInput, type ChangeInput, type CounterInput } from '../domain/posting.schema.js';

const idParam = z.object({ id: idSchema });
const actParam = z.object({ id: idSchema, act: z.string().max(40) });
const postingParam = z.object({ id: idSchema, postingId: idSchema });
const occurrenceParam = z.object({ id: idSchema, occurrenceId: idSchema });
const listQuery = z.strictObject({ ...pageQuery, state: z.enum(ASSET_STATES).optional(), open: z.enum(['true', 'false']).optional().describe('those with a noted change that nobody settled') });
const named = (ending: string): string => `attachment; filename="separate-ledger.${ending}"; filename*=UTF-8''${encodeURIComponent('成果单列台账')}.${ending}`;

@Controller('api/v1/asset-ledger')
export class LedgerController {
  constructor(private readonly query: LedgerQuery, private readonly actOn: ActOnAsset, private readonly changes: PostChange) {}

  @Endpoint.get('', { summary: "The unit's achievements in its separate ledger, newest first", permission: may['asset.read'], response: pageOf(assetBriefSchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: listQuery }) { cursor, limit, state, open }: z.infer<typeof listQuery>) {
    const [after] = decodeCursor(cursor, [idSchema]) ?? [];
    return pageFrom(await this.query.list(ctx, { state, open: open === 'true', after, limit }), limit, ({ id }) => [id]);
  }

  @Endpoint.get('balance', { summary: "What the unit's achievements come to, by the fold over all postings", permission: may['asset.read'], response: balanceSchema })
  balance(@Ctx() ctx: OperationContext) {
    return this.query.balance(ctx);
  }

  @Endpoint.get('export.csv', { summary: 'The separate ledger as CSV, a row a posting', permission: may['asset.read'], produces: CSV_TYPE })
  csv(@Ctx() ctx: OperationContext): StreamableFile {
    return new StreamableFile(writeCsv(this.query.rows(ctx)), { type: CSV_TYPE, disposition: named('csv') });
  }

  @Endpoint.get('export.xlsx', { summary: 'The separate ledger as a workbook, a row a posting', permission: may['asset.read'], produces: XLSX_TYPE })
  xlsx(@Ctx() ctx: OperationContext): StreamableFile {
    return new StreamableFile(writeXlsx(this.query.rows(ctx), { sheet: '成果单列台账' }), { type: XLSX_TYPE, disposition: named('xlsx') });
  }

  @Endpoint.get(':id', { summary: 'One achievement with its postings, noted changes and next acts', permission: may['asset.read'], response: assetSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>) {
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/acts/:act', { summary: 'Move an achievement by one act: enter, correct, propose, check or undo a write-off', permission: may['asset.act'], response: assetSchema })
  async act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, act }: z.infer<typeof actParam>, @Body({ schema: assetActBody }) body: AssetActInput) {
    await this.actOn.run(ctx, id, act, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/postings', { summary: 'Post a change: assignment, licence, contribution to capital, transfer, revaluation, note of a loss', permission: may['posting.write'], status: 201, response: assetSchema })
  async post(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Body({ schema: changeBody }) body: ChangeInput) {
    await this.changes.change(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/postings/:postingId/counter-postings', { summary: 'Correct a change by its counter-posting', permission: may['posting.write'], status: 201, response: assetSchema })
  async counter(@Ctx() ctx: OperationContext, @Param({ schema: postingParam }) { id, postingId }: z.infer<typeof postingParam>, @Body({ schema: counterBody }) body: CounterInput) {
    await this.changes.counter(ctx, id, postingId, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/occurrences/:occurrenceId/dismissals', { summary: 'Settle a noted change that needs no posting, with the reason', permission: may['posting.write'], response: assetSchema })
  async dismiss(@Ctx() ctx: OperationContext, @Param({ schema: occurrenceParam }) { id, occurrenceId }: z.infer<typeof occurrenceParam>, @Body({ schema: dismissalBody }) body: z.infer<typeof dismissalBody>) {
    await this.changes.dismiss(ctx, id, occurrenceId, body);
    return this.query.get(ctx, id);
  }
}
