import { deadlineMoved } from '@app/events';
import { digest, tell, type Change } from '@app/platform';
import type { Deadline } from '../domain/deadline/deadline.js';

/** Which clock it is, as events carry it. */
export const clockOf = ({ id, organisationId, kind, subjectType, subjectId, titleId, disclosureId, concerned }: Deadline) =>
  ({ deadlineId: id, organisationId, kind, subjectType, subjectId, titleId, disclosureId, concerned: [...concerned] });

/** A deadline as the audit log keeps it; numbers and documents of the evidence as digests. */
export const deadlineAudit = (d: Deadline): Record<string, unknown> => ({
  id: d.id, version: d.version, state: d.state, kind: d.kind, organisationId: d.organisationId, subjectType: d.subjectType, subjectId: d.subjectId, period: d.period, startsOn: d.startsOn, dueOn: d.dueOn, lastDay: d.lastDay,
  concerned: d.concerned, ruleVersions: d.ruleVersions, metBy: d.metBy, fulfilment: d.fulfilment && { on: d.fulfilment.on, source: d.fulfilment.source, number: digest(d.fulfilment.number), document: digest(d.fulfilment.document) },
});

/** One step with its audit entry and, where the state moved, its event. */
export const deadlineChange = (act: string, before: Deadline | null, after: Deadline, more: Pick<Change, 'events'> = {}): Change => ({
  aggregateType: 'rights-deadline', aggregateId: after.id, act, before: before && deadlineAudit(before), after: deadlineAudit(after), ruleVersions: [...after.ruleVersions],
  events: [...(before && before.state !== after.state ? [tell(deadlineMoved, after.id, { ...clockOf(after), version: after.version, act, from: before.state, to: after.state })] : []), ...(more.events ?? [])],
});
