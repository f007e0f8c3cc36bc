import { Body, Controller, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { idSchema } from '@app/kernel';
import { contentDisposition, decodeCursor, pageFrom, pageOf, pageQuery, type OperationContext } from '@app/platform';
import { Ctx, Endpoint, receiveFile } from '@app/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ApproveContract } from '../application/approve-contract.usecase.js';
import { ContractPapers, MOST_PAPER_BYTES } from '../application/contract-papers.usecase.js';
import { Contracts } from '../application/contracts.query.js';
import { DecidePrice } from '../application/decide-price.usecase.js';
import { CONTRACT_STATES, PAPER_KINDS } from '../domain/contract/contract.js';
import { contractBriefSchema, contractSchema } from '../domain/contract/contract.response.js';
import { contractActBody, ownerConsentBody, paperFields, priceDecisionBody, type ContractActInput, type PriceDecisionInput } from '../domain/contract/contract.schema.js';
import { contractingPermissions as may } from '../domain/permissions.js';
import { contractingProblems } from '../domain/problems.js';

const idParam = z.object({ id: idSchema });
type Id = z.infer<typeof idParam>;
const actParam = z.object({ id: idSchema, act: z.string().max(40) });
const paperParam = z.object({ id: idSchema, paperId: idSchema });
const listQuery = z.strictObject({ ...pageQuery, state: z.enum(CONTRACT_STATES).optional(), dealId: idSchema.optional() });

@Controller('api/v1/contracts')
export class ContractController {
  constructor(private readonly query: Contracts, private readonly prices: DecidePrice, private readonly approving: ApproveContract, private readonly papers: ContractPapers) {}

  @Endpoint.get('', { summary: "The organisation's contracts, newest first", permission: may['deal.read'], response: pageOf(contractBriefSchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: listQuery }) { cursor, limit, state, dealId }: z.infer<typeof listQuery>) {
    const [after] = decodeCursor(cursor, [idSchema]) ?? [];
    return pageFrom(await this.query.list(ctx, { state, dealId, after, limit }), limit, ({ id }) => [id]);
  }

  @Endpoint.get(':id', { summary: 'A contract with its papers and next acts; price decisions and approvals for the holder alone', permission: may['deal.read'], response: contractSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id) {
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/price-decisions', { summary: 'Record how the price came about; an agreed price opens its notice', permission: may['contract.prepare'], status: 201, response: contractSchema })
  async decidePrice(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: priceDecisionBody }) body: PriceDecisionInput) {
    await this.prices.run(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/owner-consents', { summary: "Put a co-owner's written consent to the terms on record", permission: may['contract.prepare'], status: 201, response: contractSchema })
  async consent(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: ownerConsentBody }) body: z.infer<typeof ownerConsentBody>) {
    await this.approving.consent(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/acts/:act', { summary: 'Submit for approval, approve, return', permission: may['contract.approve'], response: contractSchema })
  async act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, act }: z.infer<typeof actParam>, @Body({ schema: contractActBody }) body: ContractActInput) {
    await this.approving.run(ctx, id, act, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/papers', { summary: 'Attach a paper: PDF or a picture', permission: may['paper.write'], status: 201, response: contractSchema, idempotent: false })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['kind', 'file'], properties: { kind: { type: 'string', enum: [...PAPER_KINDS] }, file: { type: 'string', format: 'binary' } } } })
  async put(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Req() request: FastifyRequest) {
    await receiveFile(request, {
      fields: paperFields, limitBytes: MOST_PAPER_BYTES, missing: contractingProblems['file-missing'], take: ({ kind }, part) => this.papers.put(ctx, id, { kind, name: part.filename, read: () => part.toBuffer() }),
    });
    return this.query.get(ctx, id);
  }

  @Endpoint.get(':id/papers/:paperId', { summary: "Read a paper of one's own side, or a shared one", permission: may['deal.read'], produces: 'application/octet-stream' })
  async paper(@Ctx() ctx: OperationContext, @Param({ schema: paperParam }) { id, paperId }: z.infer<typeof paperParam>, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { name, bytes } = await this.papers.read(ctx, id, paperId);
    void reply.header('x-content-type-options', 'nosniff').header('content-security-policy', `default-src 'none'; sandbox`).header('cache-control', 'no-store');
    return new StreamableFile(bytes, { type: 'application/octet-stream', length: bytes.length, disposition: contentDisposition(name) });
  }
}
