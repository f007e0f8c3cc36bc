import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { WON } from '../domain/performing/lane.js';
import { EntryRepository } from '../persistence/entry.repository.js';
import { FollowerRepository } from '../persistence/follower.repository.js';
import { KeeperRepository } from '../persistence/keeper.repository.js';
import { QuestionRepository } from '../persistence/question.repository.js';

/** Whom a challenge concerns beside its organiser; accounts. */
@Injectable()
export class ChallengeAudience {
  constructor(private readonly followersOf: FollowerRepository, private readonly keepersOf: KeeperRepository, private readonly questions: QuestionRepository, private readonly entries: EntryRepository) {}

  followers(ctx: OperationContext, challengeId: string): Promise<readonly string[]> {
    return this.followersOf.of(ctx, challengeId);
  }

  /** Those named who have not made their key. */
  async keepersToCome(ctx: OperationContext, challengeId: string): Promise<readonly string[]> {
    return (await this.keepersOf.of(ctx, challengeId)).filter(({ publicKey }) => publicKey === null).map(({ accountId }) => accountId);
  }

  /** Whoever sent an entry that won. */
  async winners(ctx: OperationContext, challengeId: string): Promise<readonly string[]> {
    return (await this.entries.ofChallenge(ctx, challengeId)).filter(({ state }) => WON.includes(state)).map(({ authorId }) => authorId);
  }

  asker(ctx: OperationContext, questionId: string): Promise<string | undefined> {
    return this.questions.asker(ctx, questionId);
  }
}
