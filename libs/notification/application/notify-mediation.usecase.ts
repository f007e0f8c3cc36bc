import { Injectable } from '@nestjs/common';
import type { bypassMoved, concealmentMoved, DomainEvent, introductionMoved, mediationMoved, PayloadOf } from '@app/events';
import type { Role } from '@app/kernel';
import type { TransactionContext } from '@app/platform';
import type { NoticeKind } from '../domain/templates.js';
import { Recipients } from './ports.js';
import { TellPeople } from './tell-people.usecase.js';

/** Those of a client who talk for it. */
const TALKERS: readonly Role[] = ['tto', 'firm'];

/** Those of the platform who decide on claims against fees. */
const DECIDERS: readonly Role[] = ['system_admin'];

/** Tells a broker, or the client's office, that something happened; never fees or terms. */
@Injectable()
export class NotifyMediation {
  constructor(private readonly recipients: Recipients, private readonly tell: TellPeople) {}

  moved(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof mediationMoved>>): Promise<void> {
    // the signature on a new version tells of itself; that the old one ended is no second piece of news
    return event.payload.act === 'replace' ? Promise.resolve() : this.them(ctx, event, event.payload.from === null ? 'answer.mediation-offered' : 'answer.mediation-moved');
  }

  introduced(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof introductionMoved>>): Promise<void> {
    return this.them(ctx, event, 'answer.introduction');
  }

  bypass(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof bypassMoved>>): Promise<void> {
    return this.them(ctx, event, event.payload.from === null ? 'answer.bypass' : 'answer.bypass-moved');
  }

  /** The other side, and those of the platform who decide while it is undecided. */
  async concealment(ctx: TransactionContext, event: DomainEvent<PayloadOf<typeof concealmentMoved>>): Promise<void> {
    const { from, to } = event.payload;
    await this.them(ctx, event, from === null ? 'answer.concealment' : 'answer.concealment-moved');
    if (to !== 'open' && to !== 'answered') return;
    const deciders = await this.recipients.holders(ctx, DECIDERS);
    await this.tell.run(ctx, { eventId: event.id, topic: null }, deciders.map((recipient) => ({ recipient, kind: 'answer.concealment-waits', params: { state: to } })));
  }

  private async them(ctx: TransactionContext, { id: eventId, payload: { mediationId, tellUserId, tellOrganisationId } }: DomainEvent<{ mediationId: string; tellUserId: string | null; tellOrganisationId: string | null }>, kind: NoticeKind): Promise<void> {
    const people = [
      ...(tellUserId === null ? [] : await this.recipients.people(ctx, [tellUserId])), ...(tellOrganisationId === null ? [] : await this.recipients.ofRoles(ctx, tellOrganisationId, TALKERS)),
    ];
    await this.tell.run(ctx, { eventId, topic: null }, people.map((recipient) => ({ recipient, kind, params: { mediationId } })));
  }
}
