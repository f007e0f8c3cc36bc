import { Body, Controller, Param, Query } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { decodeCursor, type OperationContext, type Page, pageFrom, pageOf, pageQuery } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { AnswerMatch } from '../application/answer-match.usecase.js';
import type { MatchShown } from '../application/match-presenter.js';
import { MatchesQuery, type After } from '../application/matches.query.js';
import { answerInputSchema, answerRateSchema, listingMatchesQuerySchema, matchSchema, myMatchesQuerySchema, type AnswerInput } from '../domain/match.schema.js';
import { matchingPermissions } from '../domain/permissions.js';

const idParam = z.strictObject({ id: idSchema });
const listingQuery = z.strictObject({ ...listingMatchesQuerySchema, ...pageQuery });
const myQuery = z.strictObject({ ...myMatchesQuerySchema, ...pageQuery });
const matchPage = pageOf(matchSchema).meta({ id: 'MatchPage' });

const afterOf = (cursor: string | undefined): After | undefined => decodeCursor(cursor, [z.int().min(1).max(4), z.number(), idSchema]);
const page = (rows: readonly MatchShown[], limit: number): Page<MatchShown> => pageFrom(rows, limit, ({ level, score, id }) => [level, score, id]);

@Controller('api/v1')
export class MatchesController {
  constructor(private readonly matches: MatchesQuery, private readonly answerMatch: AnswerMatch) {}

  @Endpoint.get('demands/:id/matches', { summary: 'Achievements that match a demand, best first', permission: matchingPermissions['match.read'], response: matchPage })
  async ofDemand(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Query({ schema: listingQuery }) { cursor, ...query }: z.infer<typeof listingQuery>) {
    return page(await this.matches.ofListing(ctx, 'demand', id, { ...query, after: afterOf(cursor) }), query.limit);
  }

  @Endpoint.get('achievements/:id/matches', { summary: 'Demands that match an achievement, best first', permission: matchingPermissions['match.read'], response: matchPage })
  async ofAchievement(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Query({ schema: listingQuery }) { cursor, ...query }: z.infer<typeof listingQuery>) {
    return page(await this.matches.ofListing(ctx, 'achievement', id, { ...query, after: afterOf(cursor) }), query.limit);
  }

  @Endpoint.get('matches', { summary: "Matches of one's organisation's listings, best first", permission: matchingPermissions['match.read'], response: matchPage })
  async mine(@Ctx() ctx: OperationContext, @Query({ schema: myQuery }) { cursor, ...query }: z.infer<typeof myQuery>) {
    return page(await this.matches.mine(ctx, { ...query, after: afterOf(cursor) }), query.limit);
  }

  @Endpoint.get('matches/:id', { summary: 'One match, for both sides and, from level 3, brokers', permission: matchingPermissions['match.read'], response: matchSchema })
  one(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>) {
    return this.matches.one(ctx, id);
  }

  @Endpoint.post('matches/:id/answers', { summary: 'Say "interested", or decline with a reason that the other side sees', permission: matchingPermissions['match.answer'], response: matchSchema })
  answer(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Body({ schema: answerInputSchema }) body: AnswerInput) {
    return this.answerMatch.run(ctx, id, body);
  }

  @Endpoint.get('organisations/:id/answer-rate', { summary: 'How reliably an organisation answers interest', permission: matchingPermissions['answer-rate.read'], response: answerRateSchema })
  answerRate(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>) {
    return this.matches.answerRate(ctx, id);
  }
}
