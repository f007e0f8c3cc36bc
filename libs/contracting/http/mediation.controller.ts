import { Body, Controller, Param, Query } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { decodeCursor, pageFrom, pageOf, pageQuery, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { ActOnMediation } from '../application/act-on-mediation.usecase.js';
import { BypassWatch } from '../application/bypass-watch.js';
import { LogIntroduction } from '../application/log-introduction.usecase.js';
import { Mediations } from '../application/mediations.query.js';
import { OfferMediation } from '../application/offer-mediation.usecase.js';
import { mediationBriefSchema, mediationSchema } from '../domain/mediation/mediation.response.js';
import {
  bypassActBody, introductionAnswer, introductionBody, mediationActBody, mediationFilter, mediationOffer, namedDealBody, type IntroductionAnswer, type IntroductionInput, type MediationActInput, type MediationOffer,
} from '../domain/mediation/mediation.schema.js';
import { contractingPermissions as may } from '../domain/permissions.js';

const idParam = z.object({ id: idSchema });
type Id = z.infer<typeof idParam>;
const act = z.string().max(40);
const actParam = z.object({ id: idSchema, act });
const introductionParam = z.object({ id: idSchema, introductionId: idSchema, act });
const alertParam = z.object({ id: idSchema, alertId: idSchema, act });
const listQuery = z.strictObject({ ...pageQuery, ...mediationFilter });

@Controller('api/v1/mediations')
export class MediationController {
  constructor(
    private readonly query: Mediations, private readonly offering: OfferMediation, private readonly acting: ActOnMediation, private readonly introductions: LogIntroduction, private readonly watch: BypassWatch,
  ) {}

  @Endpoint.get('', { summary: "Mediation agreements: the broker's own, and those of the organisation as client; newest first", permission: may['mediation.read'], response: pageOf(mediationBriefSchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: listQuery }) { cursor, limit, state }: z.infer<typeof listQuery>) {
    const [after] = decodeCursor(cursor, [idSchema]) ?? [];
    return pageFrom(await this.query.list(ctx, { state, after, limit }), limit, ({ id }) => [id]);
  }

  @Endpoint.post('', { summary: 'Offer a mediation agreement to a client and sign it', permission: may['mediation.offer'], status: 201, response: mediationSchema })
  async offer(@Ctx() ctx: OperationContext, @Body({ schema: mediationOffer }) body: MediationOffer) {
    return this.query.get(ctx, await this.offering.run(ctx, body));
  }

  @Endpoint.get(':id', { summary: 'A mediation agreement with its introductions, the deals that it covers, the fee so far, and alerts', permission: may['mediation.read'], response: mediationSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id) {
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/acts/:act', { summary: 'Sign, refuse, withdraw or end a mediation agreement', permission: may['mediation.act'], response: mediationSchema })
  async act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, act }: z.infer<typeof actParam>, @Body({ schema: mediationActBody }) body: MediationActInput) {
    await this.acting.run(ctx, id, act, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/deals', { summary: 'The client says that a deal comes through the broker', permission: may['mediation.sign'], response: mediationSchema })
  async nameDeal(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: namedDealBody }) { dealId }: z.infer<typeof namedDealBody>) {
    await this.acting.nameDeal(ctx, id, dealId);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/introductions', { summary: 'Log that the broker brought the two together', permission: may['mediation.offer'], status: 201, response: mediationSchema })
  async introduce(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: introductionBody }) body: IntroductionInput) {
    await this.introductions.log(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/introductions/:introductionId/acts/:act', { summary: 'Confirm an introduction with the password, or dispute it', permission: may['mediation.act'], response: mediationSchema })
  async answer(@Ctx() ctx: OperationContext, @Param({ schema: introductionParam }) { id, introductionId, act }: z.infer<typeof introductionParam>, @Body({ schema: introductionAnswer }) body: IntroductionAnswer) {
    await this.introductions.answer(ctx, id, introductionId, act, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/bypass-alerts/:alertId/acts/:act', { summary: 'Answer the question whether the broker was passed over, or settle it', permission: may['mediation.act'], response: mediationSchema })
  async settle(@Ctx() ctx: OperationContext, @Param({ schema: alertParam }) { id, alertId, act }: z.infer<typeof alertParam>, @Body({ schema: bypassActBody }) body: z.infer<typeof bypassActBody>) {
    await this.watch.act(ctx, id, alertId, act, body);
    return this.query.get(ctx, id);
  }
}
