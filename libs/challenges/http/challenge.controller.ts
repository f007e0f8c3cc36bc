import { Body, Controller, Param, Query } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { decodeCursor, pageFrom, pageOf, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { ActOnChallenge } from '../application/act-on-challenge.usecase.js';
import { AmendChallenge } from '../application/amend-challenge.usecase.js';
import { ChallengesQuery, keyOf } from '../application/challenges.query.js';
import { FollowChallenge } from '../application/follow-challenge.usecase.js';
import { WriteChallenge } from '../application/write-challenge.usecase.js';
import { amendmentSchema, challengeActSchema, challengeDraftSchema, challengeUpdateSchema, type AmendmentInput, type ChallengeActInput, type ChallengeDraft, type ChallengeUpdate } from '../domain/challenge.input.js';
import { challengeBriefSchema, challengeSchema, editionSchema, editionsSchema, followingSchema } from '../domain/challenge.response.js';
import { challengePermissions as may } from '../domain/permissions.js';
import { actParam, editionParam, idParam, listQuery, type IdParam } from './inputs.js';

@Controller('api/v1/challenges')
export class ChallengeController {
  constructor(
    private readonly query: ChallengesQuery, private readonly write: WriteChallenge, private readonly actOn: ActOnChallenge, private readonly amending: AmendChallenge, private readonly following: FollowChallenge,
  ) {}

  @Endpoint.get('', { summary: 'Challenges that were opened, of the own organisation, waiting for review, or kept by oneself', permission: may['challenge.read'], response: pageOf(challengeBriefSchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: listQuery }) { cursor, limit, q, ...asked }: z.infer<typeof listQuery>) {
    const after = decodeCursor(cursor, [z.iso.datetime(), idSchema]);
    return pageFrom(await this.query.list(ctx, { ...asked, text: q, after, limit }), limit, (row) => keyOf(asked.box, row));
  }

  @Endpoint.post('', { summary: 'Start a draft', permission: may['challenge.write'], status: 201, response: challengeSchema })
  async create(@Ctx() ctx: OperationContext, @Body({ schema: challengeDraftSchema }) body: ChallengeDraft) {
    return this.query.get(ctx, (await this.write.create(ctx, body)).id);
  }

  @Endpoint.get(':id', { summary: 'One challenge, as the edition in force has it', permission: may['challenge.read'], response: challengeSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam) {
    return this.query.get(ctx, id);
  }

  @Endpoint.put(':id', { summary: 'Write the content of a draft anew', permission: may['challenge.write'], response: challengeSchema })
  async update(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Body({ schema: challengeUpdateSchema }) body: ChallengeUpdate) {
    await this.write.edit(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/acts/:act', { summary: 'Move a challenge by one act', permission: may['challenge.write'], response: challengeSchema })
  async act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, act }: z.infer<typeof actParam>, @Body({ schema: challengeActSchema }) body: ChallengeActInput) {
    await this.actOn.run(ctx, id, act, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/amendments', { summary: 'Amend an open challenge: another edition, told to everybody who follows it', permission: may['challenge.write'], status: 201, response: challengeSchema })
  async amend(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam, @Body({ schema: amendmentSchema }) body: AmendmentInput) {
    await this.amending.run(ctx, id, body);
    return this.query.get(ctx, id);
  }

  @Endpoint.get(':id/editions', { summary: 'Every edition with its hash and its reason, newest first', permission: may['challenge.read'], response: editionsSchema })
  async editions(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam) {
    return { items: await this.query.editions(ctx, id) };
  }

  @Endpoint.get(':id/editions/:edition', { summary: 'One edition whole, with the text that was hashed', permission: may['challenge.read'], response: editionSchema })
  edition(@Ctx() ctx: OperationContext, @Param({ schema: editionParam }) { id, edition }: z.infer<typeof editionParam>) {
    return this.query.edition(ctx, id, edition);
  }

  @Endpoint.put(':id/followers/me', { summary: 'Follow a challenge', permission: may['challenge.follow'], response: followingSchema })
  follow(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam) {
    return this.following.follow(ctx, id);
  }

  @Endpoint.delete(':id/followers/me', { summary: 'Follow it no longer', permission: may['challenge.follow'], response: followingSchema })
  unfollow(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam) {
    return this.following.unfollow(ctx, id);
  }
}
