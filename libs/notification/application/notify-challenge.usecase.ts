import { Injectable } from '@nestjs/common';
import type { acceptanceSigned, challengeAmended, challengeMoved, DomainEvent, endUserNamed, keepersNamed, PayloadOf, questionAnswered, questionAsked } from '@app/events';
import type { Role } from '@app/kernel';
import type { TransactionContext } from '@app/platform';
import type { NoticeKind } from '../domain/templates.js';
import { ChallengeCircle, Recipients } from './ports.js';
import { TellPeople } from './tell-people.usecase.js';

/** Those of the organiser who handle its challenges. */
const HANDLERS: readonly Role[] = ['firm', 'bureau_officer', 'tto'];

/** Acts of the performance that the teams hear of, whether they follow the challenge or not. */
const WINNERS_HEAR: readonly string[] = ['perform', 'accept', 'fail', 'end-by-force-majeure', 'settle', 'evaluate'];

/** Tells whom a challenge concerns that something happened, never what it says. */
@Injectable()
export class NotifyChallenge {
  constructor(private readonly recipients: Recipients, private readonly circle: ChallengeCircle, private readonly tell: TellPeople) {}

  async moved(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof challengeMoved>>): Promise<void> {
    const { act, edition, challengeId } = event.payload;
    if (act === 'submit') return this.them(ctx, event, 'review.challenge', await this.circle.reviewers(ctx), false);
    // what the organiser's own people did before anybody could follow is no news to them
    if (act === 'create' || act === 'rework' || act === 'open' || (act === 'withdraw' && edition === 0)) return;
    const won = WINNERS_HEAR.includes(act) ? await this.circle.winners(ctx, challengeId) : [];
    return this.them(ctx, event, 'answer.challenge-moved', edition === 0 ? [] : [...await this.circle.followers(ctx, challengeId), ...won], true);
  }

  async amended(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof challengeAmended>>): Promise<void> {
    return this.them(ctx, event, event.payload.restarts ? 'answer.challenge-restarted' : 'answer.challenge-amended', await this.circle.followers(ctx, event.payload.challengeId), true);
  }

  async keepers(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof keepersNamed>>): Promise<void> {
    return this.them(ctx, event, 'answer.challenge-keeper', await this.circle.keepersToCome(ctx, event.payload.challengeId), false);
  }

  asked(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof questionAsked>>): Promise<void> {
    return this.them(ctx, event, 'answer.challenge-asked', [], true);
  }

  async answered(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof questionAnswered>>): Promise<void> {
    const asker = await this.circle.asker(ctx, event.payload.questionId);
    return this.them(ctx, event, 'answer.challenge-answered', [...await this.circle.followers(ctx, event.payload.challengeId), ...(asker ? [asker] : [])], false);
  }

  endUser(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof endUserNamed>>): Promise<void> {
    return this.them(ctx, event, 'answer.challenge-end-user', [event.payload.accountId], false);
  }

  signed(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof acceptanceSigned>>): Promise<void> {
    return this.them(ctx, event, 'answer.challenge-signed', [], true);
  }

  private async them(ctx: TransactionContext, { id: eventId, payload: { challengeId, organisationId } }: DomainEvent<{ challengeId: string; organisationId: string }>, kind: NoticeKind, accounts: readonly string[], organiser: boolean): Promise<void> {
    const people = [...(accounts.length === 0 ? [] : await this.recipients.people(ctx, [...new Set(accounts)])), ...(organiser ? await this.recipients.ofRoles(ctx, organisationId, HANDLERS) : [])];
    await this.tell.run(ctx, { eventId, topic: null }, people.map((recipient) => ({ recipient, kind, params: { challengeId } })));
  }
}
