import { Controller, Param, Query, StreamableFile } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { DeadlineFeeds } from '../application/deadline-feeds.usecase.js';
import { rightsDeadlinePermissions as may } from '../domain/deadline/deadline.permissions.js';
import { deadlineFeedSchema, feedTokenSchema, newDeadlineFeedSchema } from '../domain/deadline/feed.schema.js';

const idParam = z.object({ id: idSchema });
const tokenQuery = z.strictObject({ token: feedTokenSchema });

@Controller('api/v1')
export class DeadlineFeedController {
  constructor(private readonly feeds: DeadlineFeeds) {}

  @Endpoint.get('rights-deadlines.ics', { summary: 'The unit\'s deadlines as a calendar, by the secret of a feed', permission: may['deadline.calendar'], produces: 'text/calendar' })
  async calendar(@Ctx() ctx: OperationContext, @Query({ schema: tokenQuery }) { token }: z.infer<typeof tokenQuery>): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(await this.feeds.calendar(ctx, token)), { type: 'text/calendar; charset=utf-8' });
  }

  @Endpoint.get('rights-deadline-feeds', { summary: 'One\'s calendar addresses', permission: may['deadline.feed'], response: z.object({ items: z.array(deadlineFeedSchema) }).meta({ id: 'DeadlineFeeds' }) })
  async list(@Ctx() ctx: OperationContext) {
    return { items: await this.feeds.list(ctx) };
  }

  @Endpoint.post('rights-deadline-feeds', { summary: 'Make a calendar address; it is shown once', permission: may['deadline.feed'], status: 201, response: newDeadlineFeedSchema, idempotent: false })
  create(@Ctx() ctx: OperationContext) {
    return this.feeds.create(ctx);
  }

  @Endpoint.post('rights-deadline-feeds/:id/revocations', { summary: 'Take a calendar address back', permission: may['deadline.feed'], response: deadlineFeedSchema })
  revoke(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>) {
    return this.feeds.revoke(ctx, id);
  }
}
