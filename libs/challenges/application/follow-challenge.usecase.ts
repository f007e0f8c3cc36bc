import { Injectable } from '@nestjs/common';
import { Clock, Problem } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { isPublished } from '../domain/challenge.js';
import { challengeProblems } from '../domain/problems.js';
import { FollowerRepository } from '../persistence/follower.repository.js';
import { actingPerson, ChallengeTable } from './challenge-table.js';

/** Being told of what happens to a challenge is everybody's own wish, and no part of its story. */
@Injectable()
export class FollowChallenge {
  constructor(private readonly followers: FollowerRepository, private readonly table: ChallengeTable, private readonly clock: Clock) {}

  /** Once, however often it is asked. Refuses 404 what was never open. */
  async follow(ctx: OperationContext, id: string): Promise<{ following: boolean; followers: number }> {
    const { userId } = actingPerson(ctx.actor);
    if (!isPublished(await this.table.seen(ctx, id))) throw new Problem(challengeProblems['not-found']);
    await this.followers.follow(ctx, id, userId, this.clock.now());
    return this.followers.standing(ctx, id, userId);
  }

  async unfollow(ctx: OperationContext, id: string): Promise<{ following: boolean; followers: number }> {
    const { userId } = actingPerson(ctx.actor);
    if (!isPublished(await this.table.seen(ctx, id))) throw new Problem(challengeProblems['not-found']);
    await this.followers.unfollow(ctx, id, userId);
    return this.followers.standing(ctx, id, userId);
  }
}
