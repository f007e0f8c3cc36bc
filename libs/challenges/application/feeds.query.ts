import { Injectable } from '@nestjs/common';
import { Problem } from '@app/kernel';
import { Config, type OperationContext } from '@app/platform';
import { isPublished } from '../domain/challenge.js';
import { challengeCalendar, challengeNews } from '../domain/feeds.js';
import { challengeProblems } from '../domain/problems.js';
import { ChallengesQuery } from './challenges.query.js';
import { ChallengeTable } from './challenge-table.js';

/** So many challenges are in the feed, newest first. */
const FEED = 50;

@Injectable()
export class ChallengeFeeds {
  constructor(private readonly challenges: ChallengesQuery, private readonly table: ChallengeTable, private readonly config: Config) {}

  /** Refuses 404 what was never open. */
  async calendar(ctx: OperationContext, id: string): Promise<string> {
    const challenge = await this.table.read(ctx, id);
    if (!isPublished(challenge)) throw new Problem(challengeProblems['not-found']);
    return challengeCalendar(challenge, this.config.publicUrl, ctx.locale);
  }

  async news(ctx: OperationContext): Promise<string> {
    return challengeNews(await this.challenges.newest(ctx, FEED), this.config.publicUrl, ctx.locale);
  }
}
