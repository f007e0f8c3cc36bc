import { Injectable } from '@nestjs/common';
import type { acceptanceSigned, challengeAmended, challengeMoved, challengeReminderDue, DomainEvent, endUserNamed, entryMoved, keepersNamed, memberAnswered, memberAsked, PayloadOf, questionAnswered, questionAsked, teamInvited } from '@app/events';
import type { Role } from '@app/kernel';
import type { TransactionContext } from '@app/platform';
import type { NoticeKind } from '../domain/templates.js';
import { ChallengeCircle, Recipients } from './ports.js';
import { TellPeople } from './tell-people.usecase.js';

/** Those of the organiser who handle its challenges. */
const HANDLERS: readonly Role[] = ['firm', 'bureau_officer', 'tto'];

/** Of these a team hears in words of its own. */
const TO_TEAMS: ReadonlySet<string> = new Set(['publicise', 'award', 'judge-again']);

/** Acts on an entry that have words of their own for its team. */
const ENTRY_NEWS: Readonly<Partial<Record<string, NoticeKind>>> = { outdate: 'answer.challenge-entry-outdated', spoil: 'answer.challenge-entry-spoiled', lapse: 'answer.challenge-entry-lapsed' };

/** Tells whom a challenge concerns that something happened, never what it says. */
@Injectable()
export class NotifyChallenge {
  constructor(private readonly recipients: Recipients, private readonly circle: ChallengeCircle, private readonly tell: TellPeople) {}

  async moved(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof challengeMoved>>): Promise<void> {
    const { act, edition, challengeId } = event.payload;
    if (act === 'submit') return this.them(ctx, event, 'review.challenge', await this.circle.reviewers(ctx), false);
    // what the organiser's own people did before anybody could follow is no news to them
    if (act === 'create' || act === 'rework' || act === 'open' || (act === 'withdraw' && edition === 0)) return;
    // a scene is opened in the same moment and has no keepers to wait for
    if (act === 'close') await this.them(ctx, event, 'answer.challenge-keeper-opens', await this.circle.keepers(ctx, challengeId), false);
    const teams = TO_TEAMS.has(act) ? await this.circle.judged(ctx, challengeId) : [];
    const told = new Set(teams.map(({ accountId }) => accountId));
    const of = (wins: boolean): string[] => teams.filter((team) => team.wins === wins).map(({ accountId }) => accountId);
    if (act === 'award') {
      await this.them(ctx, event, 'answer.challenge-won', of(true), false);
      await this.them(ctx, event, 'answer.challenge-lost', of(false).filter((id) => !of(true).includes(id)), false);
    } else if (told.size > 0) await this.them(ctx, event, act === 'publicise' ? 'answer.challenge-result' : 'answer.challenge-judged-again', [...told], false);
    return this.them(ctx, event, 'answer.challenge-moved', edition === 0 ? [] : (await this.circle.followers(ctx, challengeId)).filter((id) => !told.has(id)), true);
  }

  async amended(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof challengeAmended>>): Promise<void> {
    return this.them(ctx, event, event.payload.restarts ? 'answer.challenge-restarted' : 'answer.challenge-amended', await this.circle.followers(ctx, event.payload.challengeId), true);
  }

  async keepers(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof keepersNamed>>): Promise<void> {
    return this.them(ctx, event, 'answer.challenge-keeper', await this.circle.keepersToCome(ctx, event.payload.challengeId), false);
  }

  /** The team alone; who entered is nobody else's to know. What its author has just done is no news, but that a winner gave up is the organiser's. */
  async entry(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof entryMoved>>): Promise<void> {
    const { act, authorId } = event.payload;
    if (act === 'receive' || act === 'replace' || act === 'withdraw') return;
    if (act === 'give-up') return this.them(ctx, event, 'answer.challenge-gave-up', [], true);
    return this.them(ctx, event, ENTRY_NEWS[act] ?? 'answer.challenge-entry-moved', [authorId], false);
  }

  asked(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof questionAsked>>): Promise<void> {
    return this.them(ctx, event, 'answer.challenge-asked', [], true);
  }

  async answered(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof questionAnswered>>): Promise<void> {
    const asker = await this.circle.asker(ctx, event.payload.questionId);
    return this.them(ctx, event, 'answer.challenge-answered', [...await this.circle.followers(ctx, event.payload.challengeId), ...(asker ? [asker] : [])], false);
  }

  /** Whoever handles the listings of the organisation that may answer, or the one person who entered before. */
  async invited(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof teamInvited>>): Promise<void> {
    const { challengeId, invitedId, accountId } = event.payload;
    const people = accountId === null ? await this.recipients.ofOrganisation(ctx, invitedId, 'listing-owner') : await this.recipients.people(ctx, [accountId]);
    await this.tell.run(ctx, { eventId: event.id, topic: null }, people.map((recipient) => ({ recipient, kind: 'answer.challenge-invited' as const, params: { challengeId } })));
  }

  /** Whoever handles challenges at the organisation that is named as a member; for what and by whom stands on its page. */
  async memberAsked(ctx: TransactionContext, { id: eventId, payload: { challengeId, memberId } }: DomainEvent<PayloadOf<typeof memberAsked>>): Promise<void> {
    const handlers = await this.recipients.ofRoles(ctx, memberId, HANDLERS);
    await this.tell.run(ctx, { eventId, topic: null }, handlers.map((recipient) => ({ recipient, kind: 'answer.challenge-member-asked' as const, params: { challengeId } })));
  }

  memberAnswered(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof memberAnswered>>): Promise<void> {
    return this.them(ctx, event, 'answer.challenge-member-answered', [event.payload.authorId], true);
  }

  endUser(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof endUserNamed>>): Promise<void> {
    return this.them(ctx, event, 'answer.challenge-end-user', [event.payload.accountId], false);
  }

  signed(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof acceptanceSigned>>): Promise<void> {
    return this.them(ctx, event, 'answer.challenge-signed', [], true);
  }

  /** The one person whom it waits for, or those who handle it at the organiser. */
  async reminded(ctx: TransactionContext, { id: eventId, payload: { challengeId, organisationId, what, accountId, count } }: DomainEvent<PayloadOf<typeof challengeReminderDue>>): Promise<void> {
    const people = accountId === null ? await this.recipients.ofRoles(ctx, organisationId, HANDLERS) : await this.recipients.people(ctx, [accountId]);
    await this.tell.run(ctx, { eventId, topic: null }, people.map((recipient) => ({ recipient, kind: `answer.challenge-${what}` as const, params: { challengeId, ...(count !== null && { count }) } })));
  }

  private async them(ctx: TransactionContext, { id: eventId, payload: { challengeId, organisationId } }: DomainEvent<{ challengeId: string; organisationId: string }>, kind: NoticeKind, accounts: readonly string[], organiser: boolean): Promise<void> {
    const people = [...(accounts.length === 0 ? [] : await this.recipients.people(ctx, [...new Set(accounts)])), ...(organiser ? await this.recipients.ofRoles(ctx, organisationId, HANDLERS) : [])];
    await this.tell.run(ctx, { eventId, topic: null }, people.map((recipient) => ({ recipient, kind, params: { challengeId } })));
  }
}
