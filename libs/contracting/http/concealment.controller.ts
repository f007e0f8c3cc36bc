import { Body, Controller, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { idSchema } from '@app/kernel';
import { contentDisposition, decodeCursor, pageFrom, pageOf, pageQuery, type OperationContext } from '@app/platform';
import { Ctx, Endpoint, receiveFile } from '@app/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Concealments, MOST_EVIDENCE_BYTES } from '../application/concealment.usecase.js';
import { CONCEALMENT_KINDS } from '../domain/concealment/concealment.js';
import { concealmentActBody, concealmentFields, concealmentFilter, concealmentSchema, concealmentsSchema, type ConcealmentActInput } from '../domain/concealment/concealment.schema.js';
import { contractingPermissions as may } from '../domain/permissions.js';
import { contractingProblems } from '../domain/problems.js';

const idParam = z.object({ id: idSchema });
type Id = z.infer<typeof idParam>;
const actParam = z.object({ id: idSchema, act: z.string().max(40) });
const listQuery = z.strictObject({ ...pageQuery, ...concealmentFilter });

/** What a client holds against its broker's fee. */
@Controller('api/v1')
export class ConcealmentController {
  constructor(private readonly concealments: Concealments) {}

  @Endpoint.get('mediations/:id/concealment-claims', { summary: 'What the client asserted against the fee, newest first', permission: may['mediation.read'], response: concealmentsSchema })
  ofMediation(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id) {
    return this.concealments.ofMediation(ctx, id);
  }

  @Endpoint.post('mediations/:id/concealment-claims', { summary: 'Assert that the broker hid or misstated material facts, with the evidence; the fee waits', permission: may['mediation.sign'], status: 201, response: concealmentsSchema, idempotent: false })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['kind', 'statement', 'file'], properties: { kind: { type: 'string', enum: [...CONCEALMENT_KINDS] }, statement: { type: 'string' }, file: { type: 'string', format: 'binary' } } } })
  async assert(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Req() request: FastifyRequest) {
    await receiveFile(request, {
      fields: concealmentFields, limitBytes: MOST_EVIDENCE_BYTES, missing: contractingProblems['file-missing'], take: (fields, part) => this.concealments.assert(ctx, id, { ...fields, name: part.filename, read: () => part.toBuffer() }),
    });
    return this.concealments.ofMediation(ctx, id);
  }

  @Endpoint.get('concealment-claims', { summary: 'All claims that brokers hid or misstated material facts, newest first', permission: may['concealment.decide'], response: pageOf(concealmentSchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: listQuery }) { cursor, limit, state }: z.infer<typeof listQuery>) {
    const [after] = decodeCursor(cursor, [idSchema]) ?? [];
    return pageFrom(await this.concealments.list(ctx, { state, after, limit }), limit, ({ id }) => [id]);
  }

  @Endpoint.post('concealment-claims/:id/acts/:act', { summary: 'Answer, withdraw, uphold or dismiss a claim', permission: may['concealment.act'], response: concealmentSchema })
  act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, act }: z.infer<typeof actParam>, @Body({ schema: concealmentActBody }) body: ConcealmentActInput) {
    return this.concealments.act(ctx, id, act, body);
  }

  @Endpoint.get('concealment-claims/:id/evidence', { summary: 'Read the evidence of a claim', permission: may['concealment.read'], produces: 'application/octet-stream' })
  async evidence(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { name, bytes } = await this.concealments.evidence(ctx, id);
    void reply.header('x-content-type-options', 'nosniff').header('content-security-policy', `default-src 'none'; sandbox`).header('cache-control', 'no-store');
    return new StreamableFile(bytes, { type: 'application/octet-stream', length: bytes.length, disposition: contentDisposition(name) });
  }
}
