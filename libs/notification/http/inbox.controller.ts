import { Controller, Param, Query } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { type OperationContext, pageOf, pageQuery } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { Inbox } from '../application/inbox.query.js';
import { noticeSchema, readAllSchema, unreadCountSchema } from '../domain/notice.schema.js';
import { notificationPermissions } from '../domain/permissions.js';

const idParam = z.object({ id: idSchema });
const inboxQuery = z.strictObject({ ...pageQuery, unread: z.enum(['true', 'false']).optional() });

@Controller('api/v1/notifications')
export class NotificationController {
  constructor(private readonly inbox: Inbox) {}

  @Endpoint.get('', { summary: 'One\'s own notifications, newest first', permission: notificationPermissions['inbox.use'], response: pageOf(noticeSchema) })
  list(@Ctx() ctx: OperationContext, @Query({ schema: inboxQuery }) { unread, ...query }: z.infer<typeof inboxQuery>) {
    return this.inbox.page(ctx, { ...query, unread: unread === 'true' });
  }

  @Endpoint.get('unread-count', { summary: 'How many are unread (counted up to 1000)', permission: notificationPermissions['inbox.use'], response: unreadCountSchema })
  unread(@Ctx() ctx: OperationContext) {
    return this.inbox.unread(ctx);
  }

  @Endpoint.post('read-all', { summary: 'Mark all as read', permission: notificationPermissions['inbox.use'], response: readAllSchema })
  readAll(@Ctx() ctx: OperationContext) {
    return this.inbox.markAllRead(ctx);
  }

  @Endpoint.post(':id/read', { summary: 'Mark one as read', permission: notificationPermissions['inbox.use'], response: noticeSchema })
  read(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>) {
    return this.inbox.markRead(ctx, id);
  }
}
