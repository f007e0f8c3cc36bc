import { Body, Controller, Param } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { ReviewsQuery } from '../application/judging/reviews.query.js';
import { ScoreCard } from '../application/judging/score-card.usecase.js';
import { cardInputSchema, cardSignatureSchema, type CardInput, type CardSignatureInput } from '../domain/judging/judging.input.js';
import { assignmentsSchema, paySchema, reviewSchema } from '../domain/judging/judging.response.js';
import { challengePermissions as may } from '../domain/permissions.js';
import { idParam, type IdParam } from './inputs.js';

@Controller('api/v1/reviews')
export class ReviewController {
  constructor(private readonly query: ReviewsQuery, private readonly score: ScoreCard) {}

  @Endpoint.get('', { summary: 'Challenges for which one was drawn, with the cards that are due', permission: may['review.write'], response: assignmentsSchema })
  async list(@Ctx() ctx: OperationContext) {
    return { items: await this.query.assignments(ctx) };
  }

  @Endpoint.get('pay', { summary: 'What the own cards earned and what was paid', permission: may['review.write'], response: paySchema })
  pay(@Ctx() ctx: OperationContext) {
    return this.query.pay(ctx);
  }

  @Endpoint.get(':id', { summary: 'One card beside the proposal without any name', permission: may['review.write'], response: reviewSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam) {
    return this.query.one(ctx, id);
  }

  @Endpoint.put(':id', { summary: 'Keep a draft of a card', permission: may['review.write'], response: reviewSchema })
  async save(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Body({ schema: cardInputSchema }) body: CardInput) {
    await this.score.save(ctx, id, body);
    return this.query.one(ctx, id);
  }

  @Endpoint.post(':id/signature', { summary: 'Sign a card as it was saved last', permission: may['review.write'], response: reviewSchema })
  async sign(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Body({ schema: cardSignatureSchema }) body: CardSignatureInput) {
    await this.score.sign(ctx, id, body);
    return this.query.one(ctx, id);
  }
}
