import { Injectable } from '@nestjs/common';
import type { DomainEvent, matchAnswered, matchFound, PayloadOf } from '@app/events';
import { chinaDate } from '@app/kernel';
import { RuleRegistry, type TransactionContext } from '@app/platform';
import type { NoticeParams } from '../domain/kinds.js';
import type { NoticeKind } from '../domain/templates.js';
import { BrokerBeat, Recipients, type Recipient } from './ports.js';
import { TellPeople, type Telling } from './tell-people.usecase.js';

const to = (recipients: readonly Recipient[], kind: NoticeKind, params: NoticeParams): Telling[] => recipients.map((recipient) => ({ recipient, kind, params }));

/** Tells both sides and the brokers of the beat when a match is good enough, and the other side when one has answered. */
@Injectable()
export class NotifyMatch {
  constructor(private readonly recipients: Recipients, private readonly beat: BrokerBeat, private readonly registry: RuleRegistry, private readonly tell: TellPeople) {}

  async found(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof matchFound>>): Promise<void> {
    const { matchId, demandId, achievementId, demandOrganisationId, achievementOrganisationId, level, demandTitle, achievementTitle, fields, regions } = event.payload;
    if (level < (await this.registry.productDefault(ctx, 'matching.notify-level'))) return;
    // Only what both listings show in public: a firm that wants to stay unnamed is unnamed here too.
    const params = { matchId, demandId, achievementId, level, demandTitle, achievementTitle };
    const demandSide = await this.recipients.ofOrganisation(ctx, demandOrganisationId, 'listing-owner');
    const achievementSide = await this.recipients.ofOrganisation(ctx, achievementOrganisationId, 'listing-owner');
    const brokers = await this.recipients.people(ctx, await this.beat.subscribersFor(ctx, { fields, regions }));
    await this.tell.run(ctx, { eventId: event.id, topic: `match:${matchId}` }, [
      ...to(demandSide, 'match.demand', params), ...to(achievementSide, 'match.achievement', params), ...to(brokers, 'match.broker', params),
    ]);
  }

  async answered(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof matchAnswered>>): Promise<void> {
    const { matchId, side, answer, reason, answerBy, demandTitle, achievementTitle, demandOrganisationId, achievementOrganisationId } = event.payload;
    const others = await this.recipients.ofOrganisation(ctx, side === 'demand' ? achievementOrganisationId : demandOrganisationId, 'listing-owner');
    const params = {
      matchId, demandTitle, achievementTitle,
      ...(answer === 'declined' ? { reason: reason ?? 'other' } : { answerBy: answerBy ? chinaDate(new Date(answerBy)) : '' }),
    };
    await this.tell.run(ctx, { eventId: event.id, topic: null }, to(others, `answer.${answer}`, params));
  }
}
