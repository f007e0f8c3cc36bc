import { Body, Controller, Param, Query } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { decodeCursor, pageFrom, pageOf, pageQuery, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { DeadlinesQuery } from '../application/deadlines.query.js';
import { MeetDeadline } from '../application/meet-deadline.usecase.js';
import { DEADLINE_STATES } from '../domain/deadline/deadline.js';
import { rightsDeadlinePermissions as may } from '../domain/deadline/deadline.permissions.js';
import { DEADLINE_BOXES, deadlineSchema, meetBody, type MeetInput } from '../domain/deadline/deadline.schema.js';
import { DEADLINE_KIND_NAMES } from '../domain/deadline/kinds.js';

const idParam = z.object({ id: idSchema });
/** `until`: last days up to this civil day in China. */
const listQuery = z.strictObject({
  ...pageQuery, box: z.enum(DEADLINE_BOXES).default('mine'), kind: z.enum(DEADLINE_KIND_NAMES).optional(), state: z.enum(['running', ...DEADLINE_STATES]).default('running'), until: z.iso.date().optional(),
});
const NONE = '0001-01-01';

@Controller('api/v1/rights-deadlines')
export class DeadlineController {
  constructor(private readonly query: DeadlinesQuery, private readonly meet: MeetDeadline) {}

  @Endpoint.get('', { summary: 'Deadlines of one\'s results, of the unit, or that concern one\'s licences; soonest first', permission: may['deadline.read'], response: pageOf(deadlineSchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: listQuery }) { cursor, ...asked }: z.infer<typeof listQuery>) {
    return pageFrom(await this.query.list(ctx, { ...asked, after: decodeCursor(cursor, [z.iso.date(), idSchema]) }), asked.limit, ({ lastDay, dueOn, id }) => [lastDay ?? dueOn ?? NONE, id]);
  }

  @Endpoint.get(':id', { summary: 'One deadline with its rules and next acts', permission: may['deadline.read'], response: deadlineSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>) {
    return this.query.get(ctx, id);
  }

  @Endpoint.post(':id/fulfilments', { summary: 'Close a deadline with the number and day of what shows it', permission: may['deadline.meet'], response: deadlineSchema })
  async fulfil(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>, @Body({ schema: meetBody }) body: MeetInput) {
    await this.meet.run(ctx, id, body);
    return this.query.get(ctx, id);
  }
}
