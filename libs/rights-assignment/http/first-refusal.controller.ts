import { Body, Controller, Param, Query } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { FirstRefusalDesk } from '../application/first-refusal-desk.facade.js';
import { OfferFirstRefusal } from '../application/offer-first-refusal.usecase.js';
import { offerActBody, offerAnswerBody, offerBody, offerSchema } from '../domain/first-refusal/offer.schema.js';
import { firstRefusalPermissions as may } from '../domain/first-refusal/permissions.js';

const idParam = z.object({ id: idSchema });
const actParam = z.object({ id: idSchema, act: z.string().max(40) });
const listQuery = z.strictObject({ titleId: idSchema });

@Controller('api/v1/first-refusals')
export class FirstRefusalController {
  constructor(private readonly desk: FirstRefusalDesk, private readonly offering: OfferFirstRefusal) {}

  @Endpoint.post('', { summary: 'Announce the terms of an intended transfer to every completer', permission: may['first-refusal.announce'], status: 201, response: offerSchema })
  async announce(@Ctx() ctx: OperationContext, @Body({ schema: offerBody }) body: z.infer<typeof offerBody>) {
    return this.desk.get(ctx, await this.offering.announce(ctx, body));
  }

  @Endpoint.get('', { summary: 'What was offered to the completers of a title, newest first', permission: may['first-refusal.read'], response: z.object({ items: z.array(offerSchema) }).meta({ id: 'FirstRefusals' }) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: listQuery }) { titleId }: z.infer<typeof listQuery>) {
    return { items: await this.desk.ofTitle(ctx, titleId) };
  }

  @Endpoint.get(':id', { summary: 'One offer with its answers', permission: may['first-refusal.read'], response: offerSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>) {
    return this.desk.get(ctx, id);
  }

  @Endpoint.post(':id/answers', { summary: 'Accept or waive as a completer; the password is entered again', permission: may['first-refusal.answer'], response: offerSchema, idempotent: false })
  async answer(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Body({ schema: offerAnswerBody }) body: z.infer<typeof offerAnswerBody>) {
    await this.offering.answer(ctx, id, body);
    return this.desk.get(ctx, id);
  }

  @Endpoint.post(':id/acts/:act', { summary: 'Withdraw an offer', permission: may['first-refusal.act'], response: offerSchema })
  async act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, act }: z.infer<typeof actParam>, @Body({ schema: offerActBody }) body: z.infer<typeof offerActBody>) {
    await this.offering.act(ctx, id, act, body);
    return this.desk.get(ctx, id);
  }
}
