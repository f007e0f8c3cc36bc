import { Injectable } from '@nestjs/common';
import type { contractMoved, distributionMoved, DomainEvent, paymentMoved, PayloadOf, registrationDue } from '@app/events';
import type { Role } from '@app/kernel';
import type { TransactionContext } from '@app/platform';
import { ACTORS, CHECKERS, contractNotice, DUE, FILERS, KEEPERS } from '../domain/contract-notice.js';
import type { NoticeParams } from '../domain/kinds.js';
import type { NoticeKind } from '../domain/templates.js';
import { Recipients, type Recipient } from './ports.js';
import { TellPeople } from './tell-people.usecase.js';

/** Tells the people of the parties that a contract moved, and those whose it is what is due or was paid. Each is of an organisation that is a party and has a role that reads contracts. */
@Injectable()
export class NotifyContract {
  constructor(private readonly recipients: Recipients, private readonly tell: TellPeople) {}

  async moved(ctx: TransactionContext, { id, payload }: DomainEvent<PayloadOf<typeof contractMoved>>): Promise<void> {
    const { act, contractId, holderId, acquirerId, version, actorId } = payload;
    const notice = contractNotice(act);
    if (!notice) return;
    const people = notice.to === 'both' ? [...(await this.of(ctx, holderId, ACTORS)), ...(await this.of(ctx, acquirerId, ACTORS))] : await this.of(ctx, holderId, notice.to);
    await this.say(ctx, id, `contract:${contractId}:${version}`, notice.kind, people.filter(({ userId }) => userId !== actorId), { contractId });
  }

  /** The side that files, in practice the seller's transfer office. */
  async due(ctx: TransactionContext, { id, payload }: DomainEvent<PayloadOf<typeof registrationDue>>): Promise<void> {
    const { contractId, organisationId, what, refId, stage, dueOn } = payload;
    const params = { contractId, whatZh: DUE[what]['zh-CN'], whatEn: DUE[what].en, lastDay: dueOn };
    await this.say(ctx, id, `registration-due:${refId}:${what}:${stage}`, stage === 'overdue' ? 'answer.registration-overdue' : 'answer.registration-due', await this.of(ctx, organisationId, FILERS), params);
  }

  /** The other side, and whoever keeps the holder's money; nobody hears of what they did themselves. */
  async paid(ctx: TransactionContext, { id, payload }: DomainEvent<PayloadOf<typeof paymentMoved>>): Promise<void> {
    const { act, contractId, holderId, tellOrganisationId, paymentId, version, actorId } = payload;
    const others = tellOrganisationId === null ? [] : await this.of(ctx, tellOrganisationId, [...ACTORS, ...KEEPERS]);
    const people = [...others, ...(await this.of(ctx, holderId, KEEPERS))].filter(({ userId }) => userId !== actorId);
    await this.say(ctx, id, `payment:${paymentId}:${version}`, act === 'declare' ? 'answer.payment-claimed' : 'answer.payment-moved', people, { contractId });
  }

  /** Those of the holder who may check a run that waits, then those who pay it; an acquirer never hears of either. */
  async distributed(ctx: TransactionContext, { id, payload }: DomainEvent<PayloadOf<typeof distributionMoved>>): Promise<void> {
    const { act, contractId, holderId, runId, version, actorId } = payload;
    if (act !== 'prepare' && act !== 'confirm') return;
    const people = (await this.of(ctx, holderId, act === 'prepare' ? CHECKERS : KEEPERS)).filter(({ userId }) => userId !== actorId);
    await this.say(ctx, id, `distribution:${runId}:${version}`, act === 'prepare' ? 'answer.distribution-waits' : 'answer.distribution-confirmed', people, { contractId });
  }

  private of(ctx: TransactionContext, organisationId: string, roles: readonly Role[]): Promise<readonly Recipient[]> {
    return this.recipients.ofRoles(ctx, organisationId, roles);
  }

  private async say(ctx: TransactionContext, eventId: string, topic: string, kind: NoticeKind, people: readonly Recipient[], params: NoticeParams): Promise<void> {
    await this.tell.run(ctx, { eventId, topic }, people.map((recipient) => ({ recipient, kind, params })));
  }
}
