import { Body, Controller, Param } from '@nestjs/common';
import { idSchema } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { Ctx, Endpoint } from '@app/platform/http';
import { z } from 'zod';
import { AnswerInvitation } from '../application/answer-invitation.usecase.js';
import { InvitationsQuery } from '../application/invitations.query.js';
import { declineSchema, invitationsSchema, type DeclineInput } from '../domain/invitations/invitation.schema.js';
import { challengePermissions as may } from '../domain/permissions.js';
import { idParam, type IdParam } from './inputs.js';

const invitationParam = z.object({ id: idSchema, invitationId: idSchema });

@Controller('api/v1/challenges/:id/invitations')
export class InvitationController {
  constructor(private readonly query: InvitationsQuery, private readonly answering: AnswerInvitation) {}

  @Endpoint.get('', { summary: 'Who was invited and why: one\'s own; for the organiser everybody\'s', permission: may['entry.read'], response: invitationsSchema })
  list(@Ctx() ctx: OperationContext, @Param({ schema: idParam }) { id }: IdParam) {
    return this.query.of(ctx, id);
  }

  @Endpoint.post(':invitationId/decline', { summary: 'Decline an invitation of the own organisation, with a reason for the organiser', permission: may['entry.write'], response: invitationsSchema })
  async decline(@Ctx() ctx: OperationContext, @Param({ schema: invitationParam }) { id, invitationId }: z.infer<typeof invitationParam>, @Body({ schema: declineSchema }) body: DeclineInput) {
    await this.answering.decline(ctx, id, invitationId, body);
    return this.query.of(ctx, id);
  }
}
