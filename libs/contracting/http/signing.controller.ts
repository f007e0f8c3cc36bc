import { Body, Controller, Param, Res, StreamableFile } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { contentDisposition, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { NameSignatories } from '../application/name-signatories.usecase.js';
import { SendForSignature } from '../application/send-for-signature.usecase.js';
import { SignContract } from '../application/sign-contract.usecase.js';
import { SigningDesk } from '../application/signing.query.js';
import { contractingPermissions as may } from '../domain/permissions.js';
import { signedSchema, signingSchema } from '../domain/signing/signing.response.js';
import { closeBody, sendBody, signatoriesBody, signBody, type CloseInput, type SignatoriesInput, type SignInput } from '../domain/signing/signing.schema.js';

const idParam = z.object({ id: idSchema });
type Id = z.infer<typeof idParam>;

@Controller('api/v1/contracts/:id')
export class SigningController {
  constructor(private readonly query: SigningDesk, private readonly naming: NameSignatories, private readonly sending: SendForSignature, private readonly signing: SignContract) {}

  @Endpoint.get('signing', { summary: 'Who signs a contract, who has, and what stands in the way', permission: may['deal.read'], response: signingSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id) {
    return this.query.get(ctx, id);
  }

  @Endpoint.get('signing/document', { summary: 'The contract as PDF: a draft, what is to be signed, or what was signed', permission: may['deal.read'], produces: 'application/pdf' })
  async document(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { name, bytes, sha256 } = await this.query.document(ctx, id);
    void reply.header('x-content-type-options', 'nosniff').header('content-security-policy', `default-src 'none'; sandbox`).header('cache-control', 'no-store').header('x-document-sha256', sha256);
    return new StreamableFile(bytes, { type: 'application/pdf', length: bytes.length, disposition: contentDisposition(name) });
  }

  @Endpoint.post('signatories', { summary: "Name those who sign for one's own side, all at once", permission: may['deal.write'], status: 201, response: signingSchema })
  async name(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: signatoriesBody }) body: SignatoriesInput) {
    await this.naming.run(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post('signing/envelopes', { summary: 'Send an approved contract for signature', permission: may['contract.prepare'], status: 201, response: signingSchema })
  async send(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: sendBody }) { version }: z.infer<typeof sendBody>) {
    await this.sending.run(ctx, id, version);
    return this.query.get(ctx, id);
  }

  @Endpoint.post('signing/signatures', { summary: 'Sign in person what was seen; with the last signature the contract takes effect', permission: may['contract.sign'], status: 201, response: signedSchema })
  async sign(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: signBody }) body: SignInput) {
    const goTo = await this.signing.sign(ctx, id, body);
    return { ...await this.query.get(ctx, id), goTo };
  }

  @Endpoint.post('signing/declines', { summary: 'Decline to sign, with a reason', permission: may['contract.sign'], response: signingSchema })
  async decline(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: closeBody }) body: CloseInput) {
    await this.signing.decline(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post('signing/recalls', { summary: 'Take a contract back from signature, with a reason', permission: may['deal.write'], response: signingSchema })
  async recall(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: closeBody }) body: CloseInput) {
    await this.signing.recall(ctx, id, body);
    return this.query.get(ctx, id);
  }
}
