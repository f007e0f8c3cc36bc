import { Controller, Param, StreamableFile } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { ChallengeFeeds } from '../application/feeds.query.js';
import { challengePermissions as may } from '../domain/permissions.js';
import { idParam, type IdParam } from './inputs.js';

@Controller('api/v1/challenges')
export class ChallengeFeedController {
  constructor(private readonly feeds: ChallengeFeeds) {}

  @Endpoint.get('feed.rss', { summary: 'The newest challenges as RSS', permission: may['challenge.read'], produces: 'application/rss+xml' })
  async news(@Ctx() ctx: OperationContext): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(await this.feeds.news(ctx)), { type: 'application/rss+xml; charset=utf-8' });
  }

  @Endpoint.get(':id/calendar.ics', { summary: 'The days of a challenge as a calendar', permission: may['challenge.read'], produces: 'text/calendar' })
  async calendar(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(await this.feeds.calendar(ctx, id)), { type: 'text/calendar; charset=utf-8' });
  }
}
