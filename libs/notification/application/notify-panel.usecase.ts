import { Injectable } from '@nestjs/common';
import type { DomainEvent, minutesWritten, panelSeatMoved, PayloadOf } from '@app/events';
import type { Role } from '@app/kernel';
import type { TransactionContext } from '@app/platform';
import type { NoticeKind } from '../domain/templates.js';
import { PanelCircle, Recipients } from './ports.js';
import { TellPeople } from './tell-people.usecase.js';

const HANDLERS: readonly Role[] = ['firm', 'bureau_officer', 'tto'];

/** Tells experts, and the organiser of who stepped back, that something happened in a judging, never what it says. */
@Injectable()
export class NotifyPanel {
  constructor(private readonly recipients: Recipients, private readonly circle: PanelCircle, private readonly tell: TellPeople) {}

  /** An expert hears of the draw and of a removal, the organiser of who stepped back. */
  async seat(ctx: TransactionContext, { id, payload: { act, accountId, challengeId, organisationId } }: DomainEvent<PayloadOf<typeof panelSeatMoved>>): Promise<void> {
    if (act === 'draw') return this.people(ctx, id, 'answer.challenge-drawn', [accountId], challengeId);
    if (act === 'remove') return this.people(ctx, id, 'answer.challenge-removed', [accountId], challengeId);
    if (act === 'recuse' || act === 'admit-conflict') await this.told(ctx, id, 'answer.challenge-recused', await this.recipients.ofRoles(ctx, organisationId, HANDLERS), challengeId);
  }

  async minutes(ctx: TransactionContext, { id, payload: { challengeId } }: DomainEvent<PayloadOf<typeof minutesWritten>>): Promise<void> {
    return this.people(ctx, id, 'answer.challenge-minutes', await this.circle.seated(ctx, challengeId), challengeId);
  }

  private async people(ctx: TransactionContext, eventId: string, kind: NoticeKind, accounts: readonly string[], challengeId: string): Promise<void> {
    if (accounts.length > 0) await this.told(ctx, eventId, kind, await this.recipients.people(ctx, [...new Set(accounts)]), challengeId);
  }

  private async told(ctx: TransactionContext, eventId: string, kind: NoticeKind, people: Awaited<ReturnType<Recipients['people']>>, challengeId: string): Promise<void> {
    await this.tell.run(ctx, { eventId, topic: null }, people.map((recipient) => ({ recipient, kind, params: { challengeId } })));
  }
}
