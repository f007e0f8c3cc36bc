import { Injectable } from '@nestjs/common';
import type { deadlineDue, disclosureAccepted, disclosureMoved, DomainEvent, noticeEnded, noticeLeftMarket, objectionReceived, objectionSettled, PayloadOf, rightsApplicationMoved } from '@app/events';
import type { Role } from '@app/kernel';
import type { TransactionContext } from '@app/platform';
import type { NoticeParams } from '../domain/kinds.js';
import { officeOfApplication, teamNotice } from '../domain/rights-notice.js';
import type { NoticeKind } from '../domain/templates.js';
import { Objectors, Recipients, RightsMatters, type Recipient } from './ports.js';
import { TellPeople, type Telling } from './tell-people.usecase.js';

const to = (recipients: readonly Recipient[], kind: NoticeKind, params: NoticeParams): Telling[] => recipients.map((recipient) => ({ recipient, kind, params }));
/** Those who decide on objections to a unit's notices. */
const HANDLERS: readonly Role[] = ['tto', 'unit_leader', 'decision_secretary'];
/** Those of a licensee who answer for its contracts. */
const LICENSEES: readonly Role[] = ['tto', 'firm', 'unit_leader'];

/** Tells teams, offices and licensees what became of a result's rights, and what is due. Ids and public words only. */
@Injectable()
export class NotifyRights {
  constructor(private readonly recipients: Recipients, private readonly matters: RightsMatters, private readonly objectors: Objectors, private readonly tell: TellPeople) {}

  async applicationMoved(ctx: TransactionContext, { id: eventId, payload }: DomainEvent<PayloadOf<typeof rightsApplicationMoved>>): Promise<void> {
    const matter = await this.matters.application(ctx, payload.applicationId);
    if (!matter) return;
    const params = { applicationId: payload.applicationId };
    const notice = teamNotice(payload);
    const office = officeOfApplication(payload);
    const team = !notice ? [] : to(await this.recipients.people(ctx, notice.to === 'signers' ? matter.toSign : matter.people), notice.kind, params);
    const desks = office.length === 0 ? [] : to(await this.recipients.ofRoles(ctx, payload.organisationId, office), 'rights.waiting', params);
    await this.tell.run(ctx, { eventId, topic: null }, [...team, ...desks]);
  }

  async disclosureMoved(ctx: TransactionContext, { id: eventId, payload }: DomainEvent<PayloadOf<typeof disclosureMoved>>): Promise<void> {
    const { disclosureId, organisationId, authorId, act } = payload;
    const params = { disclosureId };
    if (act === 'return' || act === 'release') return this.author(ctx, eventId, authorId, act === 'return' ? 'rights.disclosure-returned' : 'rights.disclosure-decided', params);
    const roles: readonly Role[] = act === 'submit' ? ['tto'] : act === 'refer' ? (await this.matters.disclosure(ctx, disclosureId))?.referredTo ?? [] : [];
    if (roles.length === 0) return;
    await this.tell.run(ctx, { eventId, topic: null }, to(await this.recipients.ofRoles(ctx, organisationId, roles), act === 'refer' ? 'rights.referral' : 'rights.waiting', params));
  }

  accepted(ctx: TransactionContext, { id, payload }: DomainEvent<PayloadOf<typeof disclosureAccepted>>): Promise<void> {
    return this.author(ctx, id, payload.authorId, 'rights.disclosure-decided', { disclosureId: payload.disclosureId });
  }

  /** The unit's handlers, and the team whose application it halts, never with who objected; and, of the outcome, whoever did. */
  async objection(ctx: TransactionContext, { id: eventId, payload }: DomainEvent<PayloadOf<typeof objectionReceived> | PayloadOf<typeof objectionSettled>>, kind: 'rights.objection-received' | 'rights.objection-settled'): Promise<void> {
    const matter = payload.subjectType === 'rights-application' && payload.inTime ? await this.matters.application(ctx, payload.subjectId) : undefined;
    const handlers = await this.recipients.ofRoles(ctx, payload.organisationId, HANDLERS);
    const team = matter ? await this.recipients.people(ctx, matter.people) : [];
    const objector = kind === 'rights.objection-settled' ? await this.objectors.of(ctx, payload.objectionId) : undefined;
    const others = [...handlers, ...team].filter(({ userId }) => userId !== objector);
    const own = objector ? await this.recipients.people(ctx, [objector]) : [];
    await this.tell.run(ctx, { eventId, topic: null }, [...to(others, kind, { noticeId: payload.noticeId }), ...to(own, 'rights.objection-answered', { noticeId: payload.noticeId })]);
  }

  /** A notice that is over and clear leaves the decision to the unit. */
  async noticeOver(ctx: TransactionContext, { id: eventId, payload }: DomainEvent<PayloadOf<typeof noticeEnded>>): Promise<void> {
    if (payload.subjectType !== 'rights-application' || !payload.clear) return;
    await this.tell.run(ctx, { eventId, topic: null }, to(await this.recipients.ofRoles(ctx, payload.organisationId, ['decision_secretary']), 'rights.waiting', { applicationId: payload.subjectId }));
  }

  /** Whoever made such notices hears that one is no longer seen outside, never through whom. */
  async leftMarket(ctx: TransactionContext, { id: eventId, payload: { organisationId, noticeId } }: DomainEvent<PayloadOf<typeof noticeLeftMarket>>): Promise<void> {
    await this.tell.run(ctx, { eventId, topic: null }, to(await this.recipients.ofRoles(ctx, organisationId, HANDLERS), 'rights.notice-off-market', { noticeId }));
  }

  /** The unit's role whose turn it is, the people named where it is theirs, and both sides of a licence. */
  async due(ctx: TransactionContext, { id: eventId, payload }: DomainEvent<PayloadOf<typeof deadlineDue>>): Promise<void> {
    const { organisationId, disclosureId, kind, kindTexts, turn, lastDay, daysLeft, overdue, concerned } = payload;
    const params = (box: string): NoticeParams => ({ box, kind, whatZh: kindTexts['zh-CN'], whatEn: kindTexts.en, lastDay, daysLeft });
    const notice = overdue ? 'rights.overdue' : 'rights.due';
    const people = turn === 'researcher' && disclosureId !== null ? (await this.matters.disclosure(ctx, disclosureId))?.people ?? [] : [];
    const tellings = [
      ...to(people.length === 0 ? [] : await this.recipients.people(ctx, people), notice, params('mine')),
      ...to(await this.recipients.ofRoles(ctx, organisationId, turn === 'researcher' ? ['tto'] : [turn as Role]), notice, params('unit')),
    ];
    for (const other of concerned) tellings.push(...to(await this.recipients.ofRoles(ctx, other, LICENSEES), notice, params('concerned')));
    await this.tell.run(ctx, { eventId, topic: null }, tellings);
  }

  private async author(ctx: TransactionContext, eventId: string, authorId: string, kind: NoticeKind, params: NoticeParams): Promise<void> {
    await this.tell.run(ctx, { eventId, topic: null }, to(await this.recipients.people(ctx, [authorId]), kind, params));
  }
}
