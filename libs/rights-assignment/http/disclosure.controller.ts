import { Body, Controller, Param, Query } from '@nestjs/common';
import { idSchema, secrecyAnswerSchema } from '@app/kernel';
import { decodeCursor, pageFrom, pageOf, pageQuery, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { ActOnDisclosure } from '../application/act-on-disclosure.usecase.js';
import { AnswerReferral } from '../application/answer-referral.usecase.js';
import { AssessDisclosure } from '../application/assess-disclosure.usecase.js';
import { DisclosureQuery } from '../application/disclosure.query.js';
import { DisclosureSecrecyGate } from '../application/secrecy-gate.js';
import { WriteDisclosure } from '../application/write-disclosure.usecase.js';
import { DISCLOSURE_STATES } from '../domain/disclosure.js';
import { assessmentBody, disclosureDraftSchema, disclosureUpdateSchema, referralAnswerBody, type DisclosureDraft, type DisclosureUpdate } from '../domain/disclosure.schema.js';
import { rightsPermissions } from '../domain/permissions.js';
import { disclosureBriefSchema, disclosureSchema } from '../domain/response.schema.js';

const idParam = z.object({ id: idSchema });
const actParam = z.object({ id: idSchema, act: z.string().max(40) });
const referralParam = z.object({ id: idSchema, referralId: idSchema });
const actBody = z.strictObject({ version: z.int().min(1), reason: z.string().trim().min(1).max(2_000).optional() }).meta({ id: 'DisclosureActInput' });
const secrecyBody = z.strictObject({ answer: secrecyAnswerSchema }).meta({ id: 'DisclosureSecrecyAnswer' });
const listQuery = z.strictObject({ ...pageQuery, box: z.enum(['mine', 'office', 'referrals']).default('mine'), state: z.enum(DISCLOSURE_STATES).optional() });

@Controller('api/v1/disclosures')
export class DisclosureController {
  constructor(
    private readonly query: DisclosureQuery, private readonly gate: DisclosureSecrecyGate, private readonly write: WriteDisclosure, private readonly actOn: ActOnDisclosure,
    private readonly assessDisclosure: AssessDisclosure, private readonly answerReferral: AnswerReferral,
  ) {}

  @Endpoint.post('secrecy-answers', {
    summary: 'Answer the secrecy question before disclosing anything', permission: rightsPermissions['disclosure.write'],
    response: z.object({ answer: z.literal('no'), mayGoOn: z.literal(true) }).meta({ id: 'DisclosureGoOn' }), idempotent: false,
  })
  answerSecrecy(@Ctx() ctx: OperationContext, @Body({ schema: secrecyBody }) { answer }: z.infer<typeof secrecyBody>) {
    return this.gate.pass(ctx, answer);
  }

  @Endpoint.post('', { summary: 'Start a draft disclosure', permission: rightsPermissions['disclosure.write'], status: 201, response: disclosureSchema })
  async create(@Ctx() ctx: OperationContext, @Body({ schema: disclosureDraftSchema }) body: DisclosureDraft) {
    return this.query.get(ctx, await this.write.create(ctx, body));
  }

  @Endpoint.get('', { summary: 'One\'s own disclosures, the office\'s queue, or what was referred to one\'s role', permission: rightsPermissions['disclosure.read'], response: pageOf(disclosureBriefSchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: listQuery }) { cursor, ...asked }: z.infer<typeof listQuery>) {
    const [after] = decodeCursor(cursor, [idSchema]) ?? [];
    return pageFrom(await this.query.list(ctx, { ...asked, after }), asked.limit, ({ id }) => [id]);
  }

  @Endpoint.get(':id', { summary: 'One disclosure with its next acts', permission: rightsPermissions['disclosure.read'], response: disclosureSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>) {
    return this.query.get(ctx, id);
  }

  @Endpoint.put(':id', { summary: 'Write the content anew', permission: rightsPermissions['disclosure.write'], response: disclosureSchema })
  async update(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Body({ schema: disclosureUpdateSchema }) body: DisclosureUpdate) {
    await this.write.edit(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/acts/:act', { summary: 'Move a disclosure by one act', permission: rightsPermissions['disclosure.act'], response: disclosureSchema })
  async act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, act }: z.infer<typeof actParam>, @Body({ schema: actBody }) body: z.infer<typeof actBody>) {
    await this.actOn.run(ctx, { id, act, ...body });
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/assessments', { summary: 'Decide the pre-filing assessment', permission: rightsPermissions['disclosure.assess'], response: disclosureSchema })
  async assess(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Body({ schema: assessmentBody }) body: z.infer<typeof assessmentBody>) {
    await this.assessDisclosure.run(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/referrals/:referralId/answers', { summary: 'Answer a referred question with reasons', permission: rightsPermissions['referral.answer'], response: disclosureSchema })
  async answer(@Ctx() ctx: OperationContext, @Param({ schema: referralParam }) { id, referralId }: z.infer<typeof referralParam>, @Body({ schema: referralAnswerBody }) body: z.infer<typeof referralAnswerBody>) {
    await this.answerReferral.run(ctx, { id, referralId, ...body });
    return this.query.get(ctx, id);
  }
}
