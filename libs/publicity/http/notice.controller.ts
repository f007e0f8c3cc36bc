import { Body, Controller, Param, Query } from '@nestjs/common';
import { noticeKindSchema } from '@app/events';
import { idSchema } from '@app/kernel';
import { type OperationContext, pageOf, pageQuery } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { MoveNotice } from '../application/move-notice.usecase.js';
import { Notices } from '../application/notices.query.js';
import { Objections } from '../application/objections.query.js';
import { OpenNotice } from '../application/open-notice.usecase.js';
import { SubmitObjection } from '../application/submit-objection.usecase.js';
import { NOTICE_STATES } from '../domain/notice.machine.js';
import { noticeActSchema, noticeIdSchema, noticeSchema, noticeSummarySchema, openByHandSchema, type NoticeActInput, type OpenByHandInput } from '../domain/notice.schema.js';
import { objectionInputSchema, objectionListSchema, objectionSchema, type ObjectionInput } from '../domain/objection.schema.js';
import { publicityPermissions } from '../domain/permissions.js';

const noticeQuery = z.strictObject({ ...pageQuery, organisationId: idSchema.optional(), state: z.enum(NOTICE_STATES).optional(), kind: noticeKindSchema.optional() });
const actParam = noticeIdSchema.extend({ act: z.string().min(1).max(60) });

@Controller('api/v1/publicity-notices')
export class PublicityNoticeController {
  constructor(
    private readonly notices: Notices, private readonly opening: OpenNotice, private readonly moves: MoveNotice,
    private readonly objections: Objections, private readonly submit: SubmitObjection,
  ) {}

  @Endpoint.get('', { summary: 'Notices of one\'s unit and of the market, newest first', permission: publicityPermissions['notice.read'], response: pageOf(noticeSummarySchema) })
  list(@Ctx() ctx: OperationContext, @Query({ schema: noticeQuery }) query: z.infer<typeof noticeQuery>) {
    return this.notices.page(ctx, query);
  }

  @Endpoint.post('', { summary: 'Open a notice by hand', permission: publicityPermissions['notice.write'], status: 201, response: noticeSchema })
  open(@Ctx() ctx: OperationContext, @Body({ schema: openByHandSchema }) body: OpenByHandInput) {
    return this.opening.byHand(ctx, body);
  }

  @Endpoint.get(':id', { summary: 'One notice; personal sums are for the unit\'s reviewers', permission: publicityPermissions['notice.read'], response: noticeSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: noticeIdSchema }) { id }: z.infer<typeof noticeIdSchema>) {
    return this.notices.get(ctx, id);
  }

  @Endpoint.post(':id/acts/:act', { summary: 'Supersede or withdraw; superseding answers the new notice', permission: publicityPermissions['notice.write'], response: noticeSchema })
  act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, act }: z.infer<typeof actParam>, @Body({ schema: noticeActSchema }) body: NoticeActInput) {
    return this.moves.byHand(ctx, { ...body, id, act });
  }

  @Endpoint.get(':id/objections', { summary: 'Objections to a notice: all for its handlers, one\'s own for others', permission: publicityPermissions['objection.read'], response: objectionListSchema })
  listObjections(@Ctx() ctx: OperationContext, @Param({ schema: noticeIdSchema }) { id }: z.infer<typeof noticeIdSchema>) {
    return this.objections.ofNotice(ctx, id);
  }

  // Its body holds a password, of which no key keeps a hash; said twice, the same objection is refused.
  @Endpoint.post(':id/objections', { summary: 'Object to a notice, signed with one\'s password; answers the receipt', permission: publicityPermissions['objection.submit'], status: 201, response: objectionSchema, idempotent: false })
  object(@Ctx() ctx: OperationContext, @Param({ schema: noticeIdSchema }) { id }: z.infer<typeof noticeIdSchema>, @Body({ schema: objectionInputSchema }) body: ObjectionInput) {
    return this.submit.run(ctx, id, body);
  }
}
