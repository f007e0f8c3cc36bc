import { Body, Controller, Param, Query } from '@nestjs/common';
import { type OperationContext, pageOf } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { AchievementQuery } from '../application/achievement.query.js';
import { ActOnAchievement } from '../application/act-on-achievement.usecase.js';
import { AnswerSecrecy } from '../application/answer-secrecy.usecase.js';
import { CreateAchievement } from '../application/create-achievement.usecase.js';
import { DeleteAchievement } from '../application/delete-achievement.usecase.js';
import { EditAchievement } from '../application/edit-achievement.usecase.js';
import { achievementDraftSchema, achievementUpdateSchema, type AchievementDraft, type AchievementUpdate } from '../domain/achievement.schema.js';
import { achievementBriefSchema, achievementSchema, historySchema } from '../domain/listing-response.schema.js';
import { listingPermissions } from '../domain/permissions.js';
import { achievementQuery, actBody, actParam, idParam, pageOfList, questionOf, secrecyBody, versionQuery } from './inputs.js';

@Controller('api/v1/achievements')
export class AchievementController {
  constructor(
    private readonly query: AchievementQuery, private readonly answerSecrecy: AnswerSecrecy, private readonly createAchievement: CreateAchievement,
    private readonly edit: EditAchievement, private readonly actOn: ActOnAchievement, private readonly remove: DeleteAchievement,
  ) {}

  @Endpoint.post('secrecy-answers', {
    summary: 'Answer the secrecy question before writing anything', permission: listingPermissions['listing.act'],
    response: z.object({ answer: z.literal('no'), mayGoOn: z.literal(true) }).meta({ id: 'SecrecyGoOn' }), idempotent: false,
  })
  answer(@Ctx() ctx: OperationContext, @Body({ schema: secrecyBody }) { answer }: z.infer<typeof secrecyBody>) {
    return this.answerSecrecy.run(ctx, answer);
  }

  @Endpoint.post('', { summary: 'Start a draft', permission: listingPermissions['achievement.write'], status: 201, response: achievementSchema })
  async create(@Ctx() ctx: OperationContext, @Body({ schema: achievementDraftSchema }) body: AchievementDraft) {
    return this.query.get(ctx, (await this.createAchievement.run(ctx, body)).id);
  }

  @Endpoint.get('', { summary: 'Achievements on the market, of one\'s own organisation, or waiting for review', permission: listingPermissions['market.read'], response: pageOf(achievementBriefSchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: achievementQuery }) asked: z.infer<typeof achievementQuery>) {
    return pageOfList(await this.query.list(ctx, questionOf(asked)), asked);
  }

  @Endpoint.get(':id', { summary: 'One achievement', permission: listingPermissions['market.read'], response: achievementSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>) {
    return this.query.get(ctx, id);
  }

  @Endpoint.put(':id', { summary: 'Write the content anew', permission: listingPermissions['achievement.write'], response: achievementSchema })
  async update(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Body({ schema: achievementUpdateSchema }) body: AchievementUpdate) {
    await this.edit.run(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.delete(':id', { summary: 'Remove a draft', permission: listingPermissions['achievement.write'], status: 204 })
  async delete(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Query({ schema: versionQuery }) { version }: z.infer<typeof versionQuery>): Promise<void> {
    await this.remove.run(ctx, id, version);
  }

  @Endpoint.post(':id/acts/:act', { summary: 'Move an achievement by one act', permission: listingPermissions['listing.act'], response: achievementSchema })
  async act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, act }: z.infer<typeof actParam>, @Body({ schema: actBody }) body: z.infer<typeof actBody>) {
    await this.actOn.run(ctx, { id, act, ...body });
    return this.query.get(ctx, id);
  }

  @Endpoint.get(':id/history', { summary: 'What was done with an achievement', permission: listingPermissions['history.read'], response: historySchema })
  async history(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>) {
    return { items: await this.query.history(ctx, id) };
  }
}
