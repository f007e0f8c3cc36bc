import { Body, Controller, Param } from '@nestjs/common';
import type { OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { MoveObjection } from '../application/move-objection.usecase.js';
import { Objections } from '../application/objections.query.js';
import { noticeIdSchema } from '../domain/notice.schema.js';
import { objectionActSchema, objectionSchema, type ObjectionActInput } from '../domain/objection.schema.js';
import { publicityPermissions } from '../domain/permissions.js';

const actParam = noticeIdSchema.extend({ act: z.string().min(1).max(60) });

@Controller('api/v1/publicity-objections')
export class PublicityObjectionController {
  constructor(private readonly objections: Objections, private readonly moves: MoveObjection) {}

  @Endpoint.get(':id', { summary: 'One objection, for its objector and the unit\'s handlers', permission: publicityPermissions['objection.read'], response: objectionSchema })
  get(@Ctx() ctx: OperationContext, @Param({ schema: noticeIdSchema }) { id }: z.infer<typeof noticeIdSchema>) {
    return this.objections.get(ctx, id);
  }

  @Endpoint.post(':id/acts/:act', { summary: 'Admit, refuse, uphold, dismiss; or withdraw one\'s own', permission: publicityPermissions['objection.submit'], response: objectionSchema })
  act(@Ctx() ctx: OperationContext, @Param({ schema: actParam }) { id, act }: z.infer<typeof actParam>, @Body({ schema: objectionActSchema }) body: ObjectionActInput) {
    return this.moves.run(ctx, { ...body, id, act });
  }
}
