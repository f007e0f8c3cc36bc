import { Injectable } from '@nestjs/common';
import { Clock, Problem } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import type { DeclineInput } from '../domain/invitations/invitation.schema.js';
import { challengeProblems } from '../domain/problems.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { actingPerson, ChallengeTable } from './challenge-table.js';

/** An entry is the yes to an invitation; here is the no, with a reason that the organiser reads. */
@Injectable()
export class AnswerInvitation {
  constructor(private readonly transactions: TransactionRunner, private readonly invitations: InvitationRepository, private readonly table: ChallengeTable, private readonly clock: Clock) {}

  /** Refuses 404 what is not the actor's, 409 what was declined already. */
  async decline(ctx: OperationContext, challengeId: string, id: string, { reason, comment }: DeclineInput): Promise<void> {
    const person = actingPerson(ctx.actor);
    await this.transactions.run(ctx, async (ctx) => {
      const found = await this.invitations.find(ctx, id, 'for update');
      const mine = found?.challengeId === challengeId && found.organisationId === person.organisationId && (found.accountId === null || found.accountId === person.userId);
      if (!found || !mine) throw new Problem(challengeProblems['invitation-not-found']);
      if (found.declinedAt !== null) throw new Problem(challengeProblems['invitation-declined']);
      await this.invitations.decline(ctx, { ...found, declinedAt: this.clock.now(), declineReason: reason, declineComment: comment });
      await this.table.note(ctx, challengeId, 'decline-invitation', { before: null, after: { id: challengeId, invitationId: id, organisationId: found.organisationId, reason } });
    });
  }
}
