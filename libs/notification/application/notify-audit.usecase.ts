import { Injectable } from '@nestjs/common';
import type { DomainEvent, findingMoved, holdMoved, PayloadOf } from '@app/events';
import type { Role } from '@app/kernel';
import type { TransactionContext } from '@app/platform';
import { Recipients, RightsMatters } from './ports.js';
import { TellPeople, type Telling } from './tell-people.usecase.js';

/** Those who speak for a unit to its auditors. */
const SPEAKERS: readonly Role[] = ['tto', 'decision_secretary', 'unit_leader'];

/** Tells a unit what its auditors raised and held, and a team that its application stands still or goes on. Ids and days only. */
@Injectable()
export class NotifyAudit {
  constructor(private readonly recipients: Recipients, private readonly matters: RightsMatters, private readonly tell: TellPeople) {}

  /** A finding that waits for the unit's answer, for the first time or again; and, once answered, for the auditor who raised it. */
  async findingMoved(ctx: TransactionContext, { id: eventId, payload: { findingId, organisationId, dueOn, to, raisedBy } }: DomainEvent<PayloadOf<typeof findingMoved>>): Promise<void> {
    if (to === 'answered' && raisedBy) {
      const auditor = await this.recipients.people(ctx, [raisedBy]);
      return this.tell.run(ctx, { eventId, topic: null }, auditor.map((recipient) => ({ recipient, kind: 'rights.finding-answered', params: { findingId } })));
    }
    if (to !== 'open') return;
    const speakers = await this.recipients.ofRoles(ctx, organisationId, SPEAKERS);
    await this.tell.run(ctx, { eventId, topic: null }, speakers.map((recipient) => ({ recipient, kind: 'rights.finding', params: { findingId, lastDay: dueOn } })));
  }

  async holdMoved(ctx: TransactionContext, { id: eventId, payload: { holdId, organisationId, subjectType, subjectId, endsOn, from, to } }: DomainEvent<PayloadOf<typeof holdMoved>>): Promise<void> {
    // one that was extended is followed by the new one, of which is told
    if (to === 'extended') return;
    const begins = from === null;
    const speakers = await this.recipients.ofRoles(ctx, organisationId, SPEAKERS);
    const matter = subjectType === 'rights-application' ? await this.matters.application(ctx, subjectId) : undefined;
    const told = new Set(speakers.map(({ userId }) => userId));
    const team = matter ? (await this.recipients.people(ctx, matter.people)).filter(({ userId }) => !told.has(userId)) : [];
    await this.tell.run(ctx, { eventId, topic: null }, [
      ...speakers.map((recipient): Telling => ({ recipient, kind: begins ? 'rights.hold-placed' : 'rights.hold-ended', params: { holdId, lastDay: endsOn } })),
      ...team.map((recipient): Telling => ({ recipient, kind: begins ? 'rights.on-hold' : 'rights.off-hold', params: { applicationId: subjectId, lastDay: endsOn } })),
    ]);
  }
}
