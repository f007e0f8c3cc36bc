import { secrecyAnswerSchema } from '@app/kernel';
import { Controller, Param, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { contentDisposition, FileStore, type OperationContext } from '@app/platform';
import { Ctx, Endpoint, receiveFile } from '@app/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { AchievementQuery } from '../application/achievement.query.js';
import { AttachFile, MOST_BYTES } from '../application/attach-file.usecase.js';
import { attachmentSchema } from '../domain/listing-response.schema.js';
import { listingPermissions } from '../domain/permissions.js';
import { listingProblems } from '../domain/problems.js';
import { attachmentParam, idParam } from './inputs.js';

const uploadFields = z.strictObject({ secrecyAnswer: secrecyAnswerSchema, public: z.enum(['true', 'false']).default('false') });

@Controller('api/v1/achievements/:id/attachments')
export class AttachmentController {
  constructor(private readonly attach: AttachFile, private readonly query: AchievementQuery, private readonly files: FileStore) {}

  @Endpoint.post('', {
    summary: 'Attach a file; the fields come before it, the secrecy answer decides before a byte is read', permission: listingPermissions['achievement.write'], status: 201, response: attachmentSchema, idempotent: false,
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['secrecyAnswer', 'file'], properties: { secrecyAnswer: { type: 'string', enum: ['no', 'yes', 'unknown'] }, public: { type: 'string', enum: ['true', 'false'] }, file: { type: 'string', format: 'binary' } } } })
  async upload(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Req() request: FastifyRequest) {
    return receiveFile(request, {
      fields: uploadFields, limitBytes: MOST_BYTES, missing: listingProblems['file-missing'],
      take: (fields, part) => this.attach.run(ctx, id, fields.secrecyAnswer, { name: part.filename, public: fields.public === 'true', read: () => part.toBuffer() }),
    });
  }

  @Endpoint.get(':attachmentId', { summary: 'Download a file', permission: listingPermissions['market.read'], produces: 'application/octet-stream' })
  async download(@Ctx() ctx: OperationContext, @Param({ schema: attachmentParam }) { id, attachmentId }: z.infer<typeof attachmentParam>, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const file = await this.query.attachment(ctx, id, attachmentId);
    void reply.header('x-content-type-options', 'nosniff').header('content-security-policy', `default-src 'none'; sandbox`);
    return new StreamableFile(await this.files.open(file.sha256), { type: file.mediaType, length: file.bytes, disposition: contentDisposition(file.name) });
  }

  @Endpoint.delete(':attachmentId', { summary: 'Take a file away', permission: listingPermissions['achievement.write'], status: 204 })
  async remove(@Ctx() ctx: OperationContext, @Param({ schema: attachmentParam }) { id, attachmentId }: z.infer<typeof attachmentParam>): Promise<void> {
    await this.attach.remove(ctx, id, attachmentId);
  }
}
