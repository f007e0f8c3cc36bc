import { holdMoved } from '@app/events';
import { digest, tell, type Change } from '@app/platform';
import type { Hold } from '../domain/hold.js';

/** A hold as the audit log keeps it: its basis in the open, what was written only as its digest. */
export const holdAudit = (h: Hold): Record<string, unknown> => ({
  state: h.state, organisationId: h.organisationId, subjectType: h.subjectType, subjectId: h.subjectId, subjectTitle: digest(h.subjectTitle), basis: h.basis, reason: digest(h.reason), placedOn: h.placedOn, endsOn: h.endsOn,
  maxDays: h.maxDays, follows: h.follows, placedBy: h.placedBy, endedBy: h.endedBy, endReason: digest(h.endReason), version: h.version,
});

export const holdPlace = ({ organisationId, subjectType, subjectId }: Hold) => ({ organisationId, subjectType, subjectId });

export const holdChange = (before: Hold | null, after: Hold, act: string, reason?: string): Change => ({
  aggregateType: 'audit-hold', aggregateId: after.id, act, before: before && holdAudit(before), after: holdAudit(after), reason: digest(reason), ruleVersions: after.ruleVersionIds,
  events: [tell(holdMoved, after.id, { holdId: after.id, ...holdPlace(after), act, from: before?.state ?? null, to: after.state, version: after.version, endsOn: after.endsOn })],
});
