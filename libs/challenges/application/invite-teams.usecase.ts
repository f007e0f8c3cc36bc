import { Inject, Injectable } from '@nestjs/common';
import { teamInvited } from '@app/events';
import { Clock, newId } from '@app/kernel';
import { defineJob, LOG, RuleRegistry, tell, TransactionRunner, type Log, type OperationContext } from '@app/platform';
import { z } from 'zod';
import { challengeContentSchema } from '../domain/challenge.schema.js';
import { comparedText, NAMED_REASON, pastEntryReason, type Invitation, type InvitationGround } from '../domain/invitations/invitation.js';
import { ChallengeRepository, type FoundChallenge } from '../persistence/challenge.repository.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { ChallengeTable, refOf } from './challenge-table.js';
import { ChallengeAnswers, ChallengePeople } from './ports.js';

export const inviteTeams = defineJob({
  name: 'challenges.invite', data: z.object({}), schedule: { everyMs: 60_000 },
  policy: { concurrency: 1, attempts: 3, backoffMs: 10_000, lockMs: 120_000, keepCompleted: 10 },
});

const BATCH = 20;

/** Brings an open challenge to those who may answer it: by their achievements, by earlier entries of the field, or because the organiser named them. */
@Injectable()
export class InviteTeams {
  constructor(
    private readonly transactions: TransactionRunner, private readonly challenges: ChallengeRepository, private readonly invitations: InvitationRepository, private readonly table: ChallengeTable, private readonly answers: ChallengeAnswers,
    private readonly registry: RuleRegistry, private readonly clock: Clock, private readonly people: ChallengePeople, @Inject(LOG) private readonly log: Log,
  ) {}

  /** Compares what is due, each by itself, so that one that fails stops no other; again for the same edition nobody is asked twice. Returns how many invitations were made. */
  async run(ctx: OperationContext): Promise<number> {
    let made = 0;
    const failed: string[] = [];
    const newsAt = await this.answers.newsAt(ctx);
    for (let before = -1; failed.length > before;) {
      before = failed.length;
      for (const id of await this.invitations.due(ctx, BATCH, { without: failed, newsAt })) {
        try {
          const challenge = await this.challenges.find(ctx, id);
          if (challenge) made += await this.invite(ctx, challenge);
        } catch (error) {
          // by its code alone: the words of a database hold what was written
          this.log.error({ challengeId: id, code: error instanceof Error ? (error as { code?: unknown }).code ?? error.name : 'unknown' }, 'nobody was invited to one challenge; the others go on');
          failed.push(id);
        }
      }
    }
    return made;
  }

  private async invite(ctx: OperationContext, challenge: FoundChallenge): Promise<number> {
    const wanted = await this.wanted(ctx, challenge);
    return this.transactions.run(ctx, async (ctx) => {
      if (!await this.invitations.compared(ctx, challenge)) return 0;
      const added = await this.invitations.add(ctx, wanted);
      const fresh = wanted.filter(({ id }) => added.has(id));
      if (fresh.length === 0) return 0;
      const told = new Map(fresh.map((each) => [`${each.organisationId} ${each.accountId ?? ''}`, each]));
      await this.table.note(ctx, challenge.id, 'invite', {
        before: null, after: { id: challenge.id, edition: challenge.edition, invited: fresh.map(({ organisationId, ground, achievementId }) => ({ organisationId, ground, achievementId })) },
        events: [...told.values()].map(({ organisationId, accountId }) => tell(teamInvited, challenge.id, { ...refOf(challenge), invitedId: organisationId, accountId })),
      });
      return fresh.length;
    });
  }

  private async wanted(ctx: OperationContext, challenge: FoundChallenge): Promise<Invitation[]> {
    const content = challengeContentSchema.parse(challenge.content);
    const invitation = (ground: InvitationGround, rest: Pick<Invitation, 'organisationId' | 'reasons'> & Partial<Invitation>): Invitation => ({
      id: newId(), challengeId: challenge.id, edition: challenge.edition, accountId: null, ground, achievementId: null, achievementTitle: null, pastChallengeId: null, score: null, level: null, invitedAt: this.clock.now(),
      declinedAt: null, declineReason: null, declineComment: null, ...rest,
    });
    // whoever may not answer is not invited
    if (content.kind === 'directed') return (await this.people.organisations(ctx, [...new Set(content.invited)])).filter(({ verified }) => verified).map(({ id: organisationId }) => invitation('named', { organisationId, reasons: [NAMED_REASON] }));
    const most = await this.registry.productDefault(ctx, 'challenges.invitations-most');
    const found = await this.answers.find(ctx, { id: challenge.id, title: content.title, text: comparedText(content), field: content.field, region: content.region, organisationId: challenge.organisationId }, most);
    const past = content.field === null ? [] : await this.invitations.pastTeams(ctx, { id: challenge.id, field: content.field, organisationId: challenge.organisationId, limit: most });
    return [
      ...found.map(({ organisationId, achievementId, title, score, level, reasons }) => invitation('achievement', { organisationId, achievementId, achievementTitle: title, score, level, reasons })),
      ...past.map(({ accountId, organisationId, challengeId, title }) => invitation('past_entry', { organisationId, accountId, pastChallengeId: challengeId, reasons: [pastEntryReason(title)] })),
    ];
  }
}
