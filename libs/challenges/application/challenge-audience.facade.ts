import { Injectable } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { AwardRepository } from '../persistence/award.repository.js';
import { ChallengeRepository } from '../persistence/challenge.repository.js';
import { EntryRepository } from '../persistence/entry.repository.js';
import { FollowerRepository } from '../persistence/follower.repository.js';
import { KeeperRepository } from '../persistence/keeper.repository.js';
import { QuestionRepository } from '../persistence/question.repository.js';

/** Whom a challenge concerns beside its organiser; accounts. */
@Injectable()
export class ChallengeAudience {
  constructor(
    private readonly followersOf: FollowerRepository, private readonly keepersOf: KeeperRepository, private readonly questions: QuestionRepository, private readonly entries: EntryRepository, private readonly awards: AwardRepository,
    private readonly challenges: ChallengeRepository,
  ) {}

  /** Those who follow it, and those who answered it. */
  async followers(ctx: OperationContext, challengeId: string): Promise<readonly string[]> {
    return [...new Set([...await this.followersOf.of(ctx, challengeId), ...await this.entries.authors(ctx, challengeId)])];
  }

  /** Those who hold a key. */
  async keepers(ctx: OperationContext, challengeId: string): Promise<readonly string[]> {
    return (await this.keepersOf.of(ctx, challengeId)).filter(({ publicKey }) => publicKey !== null).map(({ accountId }) => accountId);
  }

  /** Those named who have not made their key. */
  async keepersToCome(ctx: OperationContext, challengeId: string): Promise<readonly string[]> {
    return (await this.keepersOf.of(ctx, challengeId)).filter(({ publicKey }) => publicKey === null).map(({ accountId }) => accountId);
  }

  /** Who sealed an entry that was judged, and whether it is to win. */
  judged(ctx: OperationContext, challengeId: string): Promise<readonly { readonly accountId: string; readonly wins: boolean }[]> {
    return this.awards.judged(ctx, challengeId);
  }

  /** Of those that were opened; of any of them everybody may know the title, of a directed one too. */
  titles(ctx: OperationContext, challengeIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.challenges.publicTitles(ctx, challengeIds);
  }

  asker(ctx: OperationContext, questionId: string): Promise<string | undefined> {
    return this.questions.asker(ctx, questionId);
  }
}
