import { Injectable } from '@nestjs/common';
import type { dealMoved, dealTold, DomainEvent, ndaMoved, PayloadOf, performanceDue, performanceMoved } from '@app/events';
import type { Role } from '@app/kernel';
import type { TransactionContext } from '@app/platform';
import type { NoticeKind } from '../domain/templates.js';
import { Recipients } from './ports.js';
import { TellPeople } from './tell-people.usecase.js';

/** Those of a party who talk for it. */
const TALKERS: readonly Role[] = ['tto', 'firm'];

/** Tells the other side of a deal that something happened, never what was said. */
@Injectable()
export class NotifyDeal {
  constructor(private readonly recipients: Recipients, private readonly tell: TellPeople) {}

  moved(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof dealMoved>>): Promise<void> {
    const { from, dealId, tellOrganisationId, holderId, acquirerId } = event.payload;
    // what no side did is news to both
    return this.say(ctx, event.id, dealId, tellOrganisationId === null ? [holderId, acquirerId] : [tellOrganisationId], from === null ? 'answer.deal-proposed' : 'answer.deal-moved');
  }

  agreement(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof ndaMoved>>): Promise<void> {
    // a new version tells of itself; that it took the place of the old one is no second piece of news
    return event.payload.act === 'supersede' ? Promise.resolve() : this.other(ctx, event, 'answer.deal-nda');
  }

  news(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof dealTold>>): Promise<void> {
    return this.other(ctx, event, 'answer.deal-news');
  }

  performed(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof performanceMoved>>): Promise<void> {
    return this.other(ctx, event, 'answer.contract-performance');
  }

  due(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof performanceDue>>): Promise<void> {
    return this.other(ctx, event, 'answer.contract-due');
  }

  private async other(ctx: TransactionContext, { id: eventId, payload: { dealId, tellOrganisationId } }: DomainEvent<{ dealId: string; tellOrganisationId: string | null }>, kind: NoticeKind): Promise<void> {
    if (tellOrganisationId !== null) await this.say(ctx, eventId, dealId, [tellOrganisationId], kind);
  }

  private async say(ctx: TransactionContext, eventId: string, dealId: string, organisations: readonly string[], kind: NoticeKind): Promise<void> {
    const people = (await Promise.all(organisations.map((id) => this.recipients.ofRoles(ctx, id, TALKERS)))).flat();
    await this.tell.run(ctx, { eventId, topic: null }, people.map((recipient) => ({ recipient, kind, params: { dealId } })));
  }
}
