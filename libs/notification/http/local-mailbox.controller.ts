import { Controller, Query } from '@nestjs/common';
import { type OperationContext, pageOf, pageQuery } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { LocalMailbox } from '../application/local-mailbox.query.js';
import { localMailSchema } from '../domain/notice.schema.js';
import { notificationPermissions } from '../domain/permissions.js';

const mailboxQuery = z.strictObject({ ...pageQuery, address: z.string().min(3).max(320).optional() });

@Controller('api/v1/local-mailbox')
export class LocalMailboxController {
  constructor(private readonly mailbox: LocalMailbox) {}

  @Endpoint.get('', {
    summary: 'Simulated mails of an installation without a mail server: one\'s own, or in development by address',
    permission: notificationPermissions['local-mailbox.read'], response: pageOf(localMailSchema),
  })
  list(@Ctx() ctx: OperationContext, @Query({ schema: mailboxQuery }) query: z.infer<typeof mailboxQuery>) {
    return this.mailbox.page(ctx, query);
  }
}
