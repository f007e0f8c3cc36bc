import { Controller, Param, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { OperationContext } from '@app/platform';
import { Ctx, Endpoint, receiveFile } from '@app/platform/http';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { MOST_DOCUMENT_BYTES } from '../application/envelope-keeper.js';
import { HearProvider } from '../application/hear-provider.usecase.js';
import { VerifyContract } from '../application/verify-contract.query.js';
import { contractingPermissions as may } from '../domain/permissions.js';
import { contractingProblems } from '../domain/problems.js';
import { verificationSchema, verifiedFileSchema } from '../domain/signing/signing.response.js';
import { verificationCode } from '../domain/signing/signing.schema.js';
import { WEBHOOK_HEADERS } from '../domain/signing/webhook.schema.js';

const codeParam = z.object({ code: verificationCode });
type Code = z.infer<typeof codeParam>;
const header = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
};

/** For whoever holds a paper copy, and for the signing service; nobody logs in here. */
@Controller('api/v1')
export class VerificationController {
  constructor(private readonly verifying: VerifyContract, private readonly hearing: HearProvider) {}

  @Endpoint.get('verifications/:code', { summary: 'What a signed contract says of itself, by the code on its paper', permission: may['verification.read'], response: verificationSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: codeParam }) { code }: Code) {
    return this.verifying.get(ctx, code);
  }

  @Endpoint.post('verifications/:code/files', { summary: 'Is this file the one that was signed? Nothing of it is kept', permission: may['verification.read'], response: verifiedFileSchema, idempotent: false })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  file(@Ctx() ctx: OperationContext, @Param({ schema: codeParam }) { code }: Code, @Req() request: FastifyRequest) {
    return receiveFile(request, { fields: z.strictObject({}), limitBytes: MOST_DOCUMENT_BYTES, missing: contractingProblems['file-missing'], take: (_, part) => this.verifying.file(ctx, code, () => part.toBuffer()) });
  }

  @Endpoint.post('e-signature/webhooks', { summary: 'The signing service says that there is something to look up (Standard Webhooks 1.0)', permission: may['webhook.send'], status: 204, idempotent: false })
  async hear(@Ctx() ctx: OperationContext, @Req() request: FastifyRequest & { rawBody?: Buffer }): Promise<void> {
    await this.hearing.run(ctx, { id: header(request, WEBHOOK_HEADERS.id), timestamp: header(request, WEBHOOK_HEADERS.timestamp), signature: header(request, WEBHOOK_HEADERS.signature), body: request.rawBody ?? Buffer.alloc(0) });
  }
}
