import { Injectable } from '@nestjs/common';
import type { DeclineReason } from '@app/events';
import type { OperationContext } from '@app/platform';
import { seesWhole } from '../domain/access.js';
import type { Invitation } from '../domain/invitations/invitation.js';
import type { InvitationView } from '../domain/invitations/invitation.schema.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { ChallengeTable } from './challenge-table.js';
import { ChallengePeople } from './ports.js';

@Injectable()
export class InvitationsQuery {
  constructor(private readonly table: ChallengeTable, private readonly invitations: InvitationRepository, private readonly people: ChallengePeople) {}

  /** One's own; the organiser and reviewers see everybody's but those of earlier teams, whose entries are no business of theirs. Refuses 404. */
  async of(ctx: OperationContext, challengeId: string): Promise<{ items: InvitationView[]; pastTeams: number; comparedAt: string | null }> {
    const challenge = await this.table.seen(ctx, challengeId);
    const { actor } = ctx;
    const isMine = ({ organisationId, accountId }: Invitation): boolean => actor.kind === 'person' && organisationId === actor.organisationId && (accountId === null || accountId === actor.userId);
    const all = await this.invitations.ofChallenge(ctx, challengeId);
    const whole = seesWhole(actor, challenge);
    const shown = all.filter((each) => isMine(each) || (whole && each.ground !== 'past_entry'));
    const names = new Map((shown.length === 0 ? [] : await this.people.organisations(ctx, [...new Set(shown.map(({ organisationId }) => organisationId))])).map(({ id, name }) => [id, name]));
    return {
      items: shown.map((each) => ({
        id: each.id, ground: each.ground, organisation: { id: each.organisationId, name: names.get(each.organisationId) ?? '' }, achievement: each.achievementId === null ? null : { id: each.achievementId, title: each.achievementTitle ?? '' },
        level: each.level, score: each.score, reasons: each.reasons.map((reason) => ({ ...reason, texts: { ...reason.texts } })), invitedAt: each.invitedAt.toISOString(), declinedAt: each.declinedAt?.toISOString() ?? null,
        declineReason: each.declineReason as DeclineReason | null, declineComment: each.declineComment, mine: isMine(each),
      })),
      pastTeams: whole ? all.filter(({ ground }) => ground === 'past_entry').length : 0,
      comparedAt: whole ? (await this.invitations.comparedAt(ctx, challengeId))?.toISOString() ?? null : null,
    };
  }
}
