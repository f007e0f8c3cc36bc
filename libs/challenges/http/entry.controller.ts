import { Body, Controller, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { Problem } from '@app/kernel';
import { contentDisposition, decodeCursor, fileProblems, pageFrom, pageOf, type OperationContext } from '@app/platform';
import { Ctx, Endpoint, receiveFile } from '@app/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { GiveUpAward } from '../application/award/give-up-award.usecase.js';
import { EntriesQuery } from '../application/entries.query.js';
import { EntryFiles, MOST_STORED_BYTES } from '../application/entry-files.usecase.js';
import { ReceiveEntry } from '../application/receive-entry.usecase.js';
import { WithdrawEntry } from '../application/withdraw-entry.usecase.js';
import { entryActSchema, entryInputSchema, type EntryActInput, type EntryInput } from '../domain/entry/entry.input.js';
import { entryBriefSchema, entrySchema, receiptSchema, receiptsSchema, storedFileSchema } from '../domain/entry/entry.response.js';
import { MOST_FILE_BYTES } from '../domain/entry/proposal.schema.js';
import { challengePermissions as may } from '../domain/permissions.js';
import { challengeProblems } from '../domain/problems.js';
import { entryFileParam, entryParam, idParam, numbersQuery, type EntryParam, type IdParam } from './inputs.js';

const place = z.int().min(1);
/** A form around a file is not longer than this. */
const FRAME_BYTES = 65_536;

@Controller('api/v1/challenges/:id')
export class EntryController {
  constructor(private readonly query: EntriesQuery, private readonly receive: ReceiveEntry, private readonly withdrawing: WithdrawEntry, private readonly giving: GiveUpAward, private readonly files: EntryFiles) {}

  @Endpoint.post('entries', { summary: 'Hand in an entry, sealed for the keepers; answers with the signed receipt', permission: may['entry.write'], status: 201, response: receiptSchema })
  enter(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Body({ schema: entryInputSchema }) body: EntryInput) {
    return this.receive.run(ctx, id, body);
  }

  @Endpoint.get('entries', { summary: "One's own entries; once opened all of them, by number and state, and for the organiser with teams and titles", permission: may['challenge.read'], response: pageOf(entryBriefSchema) })
  async list(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Query({ schema: numbersQuery }) { cursor, limit }: z.infer<typeof numbersQuery>) {
    const [after] = decodeCursor(cursor, [place]) ?? [];
    return pageFrom(await this.query.list(ctx, id, after, limit), limit, ({ number }) => [number]);
  }

  @Endpoint.get('entries/:entryId', { summary: 'One entry, with its receipt, and once opened its proposal', permission: may['entry.read'], response: entrySchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: entryParam }) { id, entryId }: EntryParam) {
    return this.query.get(ctx, id, entryId);
  }

  @Endpoint.post('entries/:entryId/acts/withdraw', { summary: 'Take the own entry back', permission: may['entry.write'], response: entrySchema })
  async withdraw(@Ctx() ctx: OperationContext, @Param({ schema: entryParam }) { id, entryId }: EntryParam, @Body({ schema: entryActSchema }) body: EntryActInput) {
    await this.withdrawing.run(ctx, id, entryId, body);
    return this.query.get(ctx, id, entryId);
  }

  @Endpoint.post('entries/:entryId/acts/give-up', { summary: 'Give up the award as the winner that one is; the next in rank follows', permission: may['entry.write'], response: entrySchema })
  async giveUp(@Ctx() ctx: OperationContext, @Param({ schema: entryParam }) { id, entryId }: EntryParam, @Body({ schema: entryActSchema }) body: EntryActInput) {
    await this.giving.run(ctx, id, entryId, body);
    return this.query.get(ctx, id, entryId);
  }

  @Endpoint.get('entries/:entryId/files/:sha256', { summary: 'A file of an opened entry, opened in memory; a PDF or nothing', permission: may['entry.read'], produces: 'application/pdf' })
  async file(@Ctx() ctx: OperationContext, @Param({ schema: entryFileParam }) { id, entryId, sha256 }: z.infer<typeof entryFileParam>, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { name, bytes } = await this.files.read(ctx, id, entryId, sha256);
    void reply.header('x-content-type-options', 'nosniff').header('content-security-policy', `default-src 'none'; sandbox`).header('cache-control', 'no-store');
    return new StreamableFile(bytes, { type: 'application/pdf', length: bytes.length, disposition: contentDisposition(name) });
  }

  @Endpoint.post('entry-files', { summary: 'Hand in an encrypted file, to stand beside an entry; at most 20 MB', permission: may['entry.write'], status: 201, response: storedFileSchema, idempotent: false })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  async upload(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Req() request: FastifyRequest) {
    // one that says that it is too long is not read at all; one that does not say is cut off
    if (Number(request.headers['content-length'] ?? 0) > MOST_STORED_BYTES + FRAME_BYTES) throw new Problem(fileProblems['too-large'], { limitMb: MOST_FILE_BYTES / 1_048_576 });
    return receiveFile(request, {
      fields: z.strictObject({}), limitBytes: MOST_STORED_BYTES + 1, missing: challengeProblems['file-missing'], take: (_fields, part) => this.files.put(ctx, id, part.file),
    });
  }

  @Endpoint.get('receipts', { summary: "Receipts of what came in, in one signed chain; one's own until it is closed", permission: may['challenge.read'], response: receiptsSchema })
  async receipts(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Query({ schema: numbersQuery }) { cursor, limit }: z.infer<typeof numbersQuery>) {
    const [after] = decodeCursor(cursor, [place]) ?? [];
    const { rows, ...said } = await this.query.receiptsOf(ctx, id, after, limit);
    return { ...said, ...pageFrom(rows, limit, ({ sequence }) => [sequence]) };
  }
}
