import { Body, Controller, Param, Query } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import { decodeCursor, pageFrom, pageOf, pageQuery, type OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { AssignAuditor } from '../application/assign-auditor.usecase.js';
import { assignmentInputSchema, assignmentSchema, type AssignmentInput } from '../domain/assignment.schema.js';
import { auditingPermissions } from '../domain/permissions.js';

const listQuery = z.strictObject({ ...pageQuery, auditorId: idSchema.optional() });
const idParam = z.object({ id: idSchema });

@Controller('api/v1/audit/assignments')
export class AuditorAssignmentController {
  constructor(private readonly assigning: AssignAuditor) {}

  @Endpoint.get('', { summary: 'Which auditor sees which organisation, newest first, ended ones too', permission: auditingPermissions['assignment.read'], response: pageOf(assignmentSchema) })
  async list(@Ctx() ctx: OperationContext, @Query({ schema: listQuery }) { cursor, limit, auditorId }: z.infer<typeof listQuery>) {
    return pageFrom(await this.assigning.page(ctx, { auditorId, beforeId: decodeCursor(cursor, [idSchema])?.[0], limit: limit + 1 }), limit, ({ id }) => [id]);
  }

  @Endpoint.post('', { summary: 'Assign an auditor to an organisation', permission: auditingPermissions['assignment.write'], status: 201, response: assignmentSchema })
  assign(@Ctx() ctx: OperationContext, @Body({ schema: assignmentInputSchema }) body: AssignmentInput) {
    return this.assigning.assign(ctx, body);
  }

  @Endpoint.delete(':id', { summary: 'End an assignment; it stays in the list as ended', permission: auditingPermissions['assignment.write'], status: 204 })
  async end(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: z.infer<typeof idParam>): Promise<void> {
    await this.assigning.end(ctx, id);
  }
}
