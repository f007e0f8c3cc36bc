import { Controller, Query } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { decodeCursor, pageFrom, pageOf, pageQuery, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { OfficeQueue } from '../application/office-queue.query.js';
import { officeQueuePermissions as may, QUEUE_GROUP_NAMES } from '../domain/office-queue.js';
import { queueItemSchema, queueSchema } from '../domain/office-queue.schema.js';

/** `late`: only what is past its day. */
const listQuery = z.strictObject({ ...pageQuery, group: z.enum(QUEUE_GROUP_NAMES).optional(), late: z.enum(['yes', 'no']).default('no') });
const afterKey = [z.iso.date(), z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}$/), idSchema] as const;

@Controller('api/v1/office-queue')
export class OfficeQueueController {
  constructor(private readonly queue: OfficeQueue) {}

  @Endpoint.get('', { summary: 'What waits for one\'s roles now, counted by group', permission: may['queue.read'], response: queueSchema })
  counts(@Ctx() ctx: OperationContext) {
    return this.queue.counts(ctx);
  }

  @Endpoint.get('items', { summary: 'The list behind the counts: due first, then oldest', permission: may['queue.read'], response: pageOf(queueItemSchema) })
  async items(@Ctx() ctx: OperationContext, @Query({ schema: listQuery }) { cursor, limit, group, late }: z.infer<typeof listQuery>) {
    const rows = await this.queue.items(ctx, { group, late: late === 'yes', limit, after: decodeCursor(cursor, afterKey) });
    return pageFrom(rows, limit, ({ dueOn, key, subjectId }) => [dueOn ?? '9999-12-31', key, subjectId]);
  }
}
