import { Body, Controller, Param, Query } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { decodeCursor, pageFrom, pageOf, pageQuery, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { ActOnDeal } from '../application/act-on-deal.usecase.js';
import { Deals } from '../application/deals.query.js';
import { OpenDeal } from '../application/open-deal.usecase.js';
import { TalkInDeal } from '../application/talk-in-deal.usecase.js';
import { dealBriefSchema, dealSchema, timelineItemSchema } from '../domain/deal.response.js';
import { checkBody, dealActBody, dealFilter, dealOpening, messageBody, screenBody, type DealActInput, type DealOpening } from '../domain/deal.schema.js';
import { contractingPermissions as may } from '../domain/permissions.js';

const idParam = z.object({ id: idSchema });
type Id = z.infer<typeof idParam>;
const actParam = z.object({ id: idSchema, act: z.string().max(40) });
const listQuery = z.strictObject({ ...pageQuery, ...dealFilter });
const timelineQuery = z.strictObject(pageQuery);

@Controller('api/v1/deals')
export class DealController {
  constructor(private readonly query: Deals, private readonly opening: OpenDeal, private readonly acting: ActOnDeal, private readonly talking: TalkInDeal) {}

  @Endpoint.get('', { summary: "The organisation's deals, newest first", permission: may['deal.read'], response: pageOf(dealBriefSchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: listQuery }) { cursor, limit, state, side }: z.infer<typeof listQuery>) {
    const [after] = decodeCursor(cursor, [idSchema]) ?? [];
    return pageFrom(await this.query.list(ctx, { state, side, after, limit }), limit, ({ id }) => [id]);
  }

  @Endpoint.post('', { summary: 'Propose a deal to the other side of a match, or to the owner of an achievement', permission: may['deal.write'], status: 201, response: dealSchema })
  async open(@Ctx() ctx: OperationContext, @Body({ schema: dealOpening }) body: DealOpening) {
    return this.query.get(ctx, await this.opening.run(ctx, body));
  }

  @Endpoint.get(':id', { summary: 'A deal with its parties, checks, agreements and next acts', permission: may['deal.read'], response: dealSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id) {
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/acts/:act', { summary: 'Move a deal by one act: accept, decline, withdraw, abandon', permission: may['deal.write'], response: dealSchema })
  async act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, act }: z.infer<typeof actParam>, @Body({ schema: dealActBody }) body: DealActInput) {
    await this.acting.run(ctx, id, act, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.get(':id/timeline', { summary: 'Everything that happened in the deal, newest first, each with its audit entry', permission: may['deal.read'], response: pageOf(timelineItemSchema) })
  async timeline(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Query({ schema: timelineQuery }) { cursor, limit }: z.infer<typeof timelineQuery>) {
    const [before] = decodeCursor(cursor, [idSchema]) ?? [];
    return pageFrom(await this.query.happened(ctx, id, { before, limit }), limit, (item) => [item.id]);
  }

  @Endpoint.post(':id/messages', { summary: 'Say something to the other side', permission: may['deal.write'], status: 201, response: dealSchema })
  async say(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: messageBody }) { text }: z.infer<typeof messageBody>) {
    await this.talking.say(ctx, id, text);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/recipient-checks', { summary: 'Keep what the holder found out about the acquirer', permission: may['deal.write'], status: 201, response: dealSchema })
  async check(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: checkBody }) body: z.infer<typeof checkBody>) {
    await this.talking.check(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/export-screens', { summary: "Keep a person's judgement of the technology export", permission: may['deal.write'], status: 201, response: dealSchema })
  async screen(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: Id, @Body({ schema: screenBody }) body: z.infer<typeof screenBody>) {
    await this.talking.screen(ctx, id, body);
    return this.query.get(ctx, id);
  }
}
