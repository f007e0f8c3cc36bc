import { Body, Controller, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { decodeCursor, pageFrom, pageOf, pageQuery, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { AcceptResult } from '../application/performing/accept-result.usecase.js';
import { ClaimPack } from '../application/performing/claim-pack.query.js';
import { ContractAward } from '../application/performing/contract-award.usecase.js';
import { EliminateLane } from '../application/performing/eliminate-lane.usecase.js';
import { EvaluateChallenge } from '../application/performing/evaluate-challenge.usecase.js';
import { PerformingQuery } from '../application/performing/performing.query.js';
import { SettleChallenge } from '../application/performing/settle-challenge.usecase.js';
import {
  acceptanceViewSchema, awardContractAnswer, boardSchema, evaluationViewSchema, milestoneRowSchema, MILESTONE_STANDINGS, settlementSchema,
} from '../domain/performing/performing.response.js';
import {
  acceptanceSchema, awardContractSchema, eliminationSchema, endUserSchema, evaluationSchema, settleSchema, type AcceptanceInput, type AwardContractInput, type EliminationInput, type EndUserInput, type EvaluationInput, type SettleInput,
} from '../domain/performing/performing.schema.js';
import { challengePermissions as may } from '../domain/permissions.js';
import { idParam, type IdParam } from './inputs.js';

const laneParam = z.object({ id: idSchema, entryId: idSchema });
const milestonesQuery = z.strictObject({
  ...pageQuery, state: z.enum(MILESTONE_STANDINGS).exclude(['unplanned']).optional(), challengeId: idSchema.optional(), dueUntil: z.iso.date().optional().describe('due on that day or before'),
});

@Controller('api/v1/challenges/:id')
export class PerformingController {
  constructor(
    private readonly query: PerformingQuery, private readonly contracting: ContractAward, private readonly eliminating: EliminateLane, private readonly accepting: AcceptResult, private readonly settling: SettleChallenge,
    private readonly evaluating: EvaluateChallenge, private readonly claims: ClaimPack,
  ) {}

  @Endpoint.post('contracts', { summary: 'Propose the contract with an entry that won; its first terms are the award', permission: may['award.manage'], status: 201, response: awardContractAnswer })
  async contract(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Body({ schema: awardContractSchema }) body: AwardContractInput) {
    return { dealId: await this.contracting.run(ctx, id, body), entryId: body.entryId };
  }

  @Endpoint.get('milestones', { summary: 'The board of lanes and stages with their money; a team sees its own lane', permission: may['entry.read'], response: boardSchema })
  board(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam) {
    return this.query.board(ctx, id);
  }

  @Endpoint.post('entries/:entryId/elimination', { summary: 'Eliminate a lane of a race by a gate that was sent back or missed', permission: may['entry.examine'], response: boardSchema })
  async eliminate(@Ctx() ctx: OperationContext, @Param({ schema: laneParam }) { id, entryId }: z.infer<typeof laneParam>, @Body({ schema: eliminationSchema }) body: EliminationInput) {
    await this.eliminating.run(ctx, id, entryId, body);
    return this.query.board(ctx, id);
  }

  @Endpoint.put('end-user', { summary: 'Name who signs for the end user', permission: may['award.manage'], response: acceptanceViewSchema })
  async nameEndUser(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Body({ schema: endUserSchema }) body: EndUserInput) {
    await this.accepting.name(ctx, id, body);
    return this.query.acceptance(ctx, id);
  }

  @Endpoint.get('acceptance', { summary: 'Who signs for the end user, what was signed, and what still stands in the way', permission: may['acceptance.sign'], response: acceptanceViewSchema })
  acceptance(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam) {
    return this.query.acceptance(ctx, id);
  }

  @Endpoint.post('acceptance', { summary: 'Accept the result as the end user, or refuse it with the reason; the password signs', permission: may['acceptance.sign'], status: 201, response: acceptanceViewSchema })
  async accept(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Body({ schema: acceptanceSchema }) body: AcceptanceInput) {
    await this.accepting.sign(ctx, id, body);
    return this.query.acceptance(ctx, id);
  }

  @Endpoint.get('settlement', { summary: 'What the edition owes and what was paid, line by line, until it is frozen', permission: may['entry.read'], response: settlementSchema })
  settlement(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam) {
    return this.query.settlement(ctx, id);
  }

  @Endpoint.post('settlement', { summary: 'Freeze the settlement; paid and refunded come to the pool', permission: may['award.manage'], status: 201, response: settlementSchema })
  async settle(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Body({ schema: settleSchema }) { version }: SettleInput) {
    await this.settling.run(ctx, id, version);
    return this.query.settlement(ctx, id);
  }

  @Endpoint.get('claim-pack', { summary: 'What the insurer asks for after a failure, as one zip; each download is audited', permission: may['award.manage'], produces: 'application/zip' })
  async claimPack(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { bytes, fileName } = await this.claims.run(ctx, id);
    void reply.header('x-content-type-options', 'nosniff').header('content-security-policy', `default-src 'none'; sandbox`);
    return new StreamableFile(bytes, { type: 'application/zip', length: bytes.length, disposition: `attachment; filename="${fileName}"` });
  }

  @Endpoint.get('evaluation', { summary: 'The look back, for everybody where it is public', permission: may['challenge.read'], response: evaluationViewSchema })
  evaluation(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam) {
    return this.query.evaluation(ctx, id);
  }

  @Endpoint.post('evaluation', { summary: 'Look back at a settled challenge, once', permission: may['award.manage'], status: 201, response: evaluationViewSchema })
  async evaluate(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Body({ schema: evaluationSchema }) body: EvaluationInput) {
    await this.evaluating.run(ctx, id, body);
    return this.query.evaluation(ctx, id);
  }
}

@Controller('api/v1/milestones')
export class MilestoneController {
  constructor(private readonly query: PerformingQuery) {}

  @Endpoint.get('', { summary: 'Milestones of all challenges that one organises or takes part in, by day', permission: may['entry.read'], response: pageOf(milestoneRowSchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: milestonesQuery }) { cursor, limit, ...asked }: z.infer<typeof milestonesQuery>) {
    const after = decodeCursor(cursor, [z.iso.date(), idSchema]);
    return pageFrom(await this.query.milestones(ctx, { ...asked, after, limit }), limit, (row) => [row.dueOn, row.id]);
  }
}
