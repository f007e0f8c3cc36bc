import { Controller, StreamableFile } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { Notices } from '../application/notices.query.js';
import { publicityPermissions } from '../domain/permissions.js';

const ICS = 'text/calendar; charset=utf-8';
const RSS = 'application/rss+xml; charset=utf-8';

@Controller('api/v1')
export class PublicityFeedController {
  constructor(private readonly notices: Notices) {}

  @Endpoint.get('publicity-notices.ics', { summary: 'Periods of the market\'s notices as a calendar', permission: publicityPermissions['notice.read'], produces: 'text/calendar' })
  async calendar(@Ctx() ctx: OperationContext): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(await this.notices.feed(ctx, 'ics')), { type: ICS });
  }

  @Endpoint.get('publicity-notices.rss', { summary: 'The market\'s notices as RSS', permission: publicityPermissions['notice.read'], produces: 'application/rss+xml' })
  async news(@Ctx() ctx: OperationContext): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(await this.notices.feed(ctx, 'rss')), { type: RSS });
  }
}
