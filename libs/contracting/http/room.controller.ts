import { Body, Controller, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { idSchema } from '@app/kernel';
import { contentDisposition, type OperationContext } from '@app/platform';
import { Ctx, Endpoint, receiveFile } from '@app/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { DataRoom, MOST_BYTES } from '../application/data-room.usecase.js';
import { Deals } from '../application/deals.query.js';
import { SignNda } from '../application/sign-nda.usecase.js';
import { dealSchema, ndaTextSchema, privateTextSchema, roomSchema } from '../domain/deal.response.js';
import { ndaActBody, ndaBody, ndaTextQuery, type NdaActInput, type NdaInput } from '../domain/deal.schema.js';
import { contractingPermissions as may } from '../domain/permissions.js';
import { contractingProblems } from '../domain/problems.js';

const idParam = z.object({ id: idSchema });
type Id = z.infer<typeof idParam>;
const ndaParam = z.object({ id: idSchema, ndaId: idSchema, act: z.string().max(40) });
const fileParam = z.object({ id: idSchema, fileId: idSchema });
const uploadFields = z.strictObject({ secrecyAnswer: z.enum(['no', 'yes', 'unknown']) });

@Controller('api/v1/deals/:id')
export class RoomController {
  constructor(private readonly query: Deals, private readonly ndas: SignNda, private readonly room: DataRoom) {}

  @Endpoint.get('nda-text', { summary: "The product's agreement as an offer without own words would sign it", permission: may['deal.read'], response: ndaTextSchema })
  async ndaText(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Query({ schema: ndaTextQuery }) terms: z.infer<typeof ndaTextQuery>) {
    return { text: await this.ndas.productText(ctx, id, terms) };
  }

  @Endpoint.post('ndas', { summary: 'Offer a version of the confidentiality agreement and sign it', permission: may['nda.sign'], status: 201, response: dealSchema })
  async offer(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: ndaBody }) body: NdaInput) {
    await this.ndas.offer(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post('ndas/:ndaId/acts/:act', { summary: 'Sign, refuse or take back a confidentiality agreement', permission: may['nda.sign'], response: dealSchema })
  async act(@Ctx() ctx: OperationContext, @Param({ schema: ndaParam }) { id, ndaId, act }: z.infer<typeof ndaParam>, @Body({ schema: ndaActBody }) body: NdaActInput) {
    await this.ndas.act(ctx, id, ndaId, act, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.get('room', { summary: 'What is in the data room for the reader, why it is closed, and who looked', permission: may['room.read'], response: roomSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id) {
    return this.query.roomOf(ctx, id);
  }

  @Endpoint.get('room/private-text', { summary: "Read the achievement's private text; the look is kept", permission: may['room.read'], response: privateTextSchema })
  async privateText(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Res({ passthrough: true }) reply: FastifyReply) {
    void reply.header('cache-control', 'no-store');
    const { text, reader, at } = await this.room.privateText(ctx, id);
    return { text, reader, at: at.toISOString() };
  }

  @Endpoint.post('room/files', { summary: 'Put a PDF into the data room; the secrecy answer decides before a byte is read', permission: may['deal.write'], status: 201, response: roomSchema, idempotent: false })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['secrecyAnswer', 'file'], properties: { secrecyAnswer: { type: 'string', enum: ['no', 'yes', 'unknown'] }, file: { type: 'string', format: 'binary' } } } })
  async put(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Req() request: FastifyRequest) {
    await receiveFile(request, {
      fields: uploadFields, limitBytes: MOST_BYTES, missing: contractingProblems['file-missing'],
      take: ({ secrecyAnswer }, part) => this.room.put(ctx, id, { name: part.filename, secrecyAnswer, read: () => part.toBuffer() }),
    });
    return this.query.roomOf(ctx, id);
  }

  @Endpoint.get('room/files/:fileId', { summary: 'Download a file with reader and time on every page; the look is kept', permission: may['room.read'], produces: 'application/pdf' })
  async download(@Ctx() ctx: OperationContext, @Param({ schema: fileParam }) { id, fileId }: z.infer<typeof fileParam>, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { name, bytes } = await this.room.download(ctx, id, fileId);
    void reply.header('x-content-type-options', 'nosniff').header('content-security-policy', `default-src 'none'; sandbox`).header('cache-control', 'no-store');
    return new StreamableFile(bytes, { type: 'application/pdf', length: bytes.length, disposition: contentDisposition(name) });
  }

  @Endpoint.post('room/files/:fileId/withdrawals', { summary: "Take back a file of one's own side", permission: may['deal.write'], response: roomSchema })
  async takeBack(@Ctx() ctx: OperationContext, @Param({ schema: fileParam }) { id, fileId }: z.infer<typeof fileParam>) {
    await this.room.takeBack(ctx, id, fileId);
    return this.query.roomOf(ctx, id);
  }
}
