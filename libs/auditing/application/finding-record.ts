import { findingMoved } from '@app/events';
import { digest, tell, type Told } from '@app/platform';
import type { Finding, FindingStep } from '../domain/finding.js';

/** A finding as the audit log keeps it: what was written only as its digest. */
export const findingAudit = (f: Finding): Record<string, unknown> => ({
  state: f.state, organisationId: f.organisationId, subjectType: f.subjectType, subjectId: f.subjectId, subjectTitle: digest(f.subjectTitle), entryId: f.entryId, riskKey: f.riskKey, severity: f.severity, basis: f.basis,
  text: digest(f.text), dueOn: f.dueOn, raisedBy: f.raisedBy, answeredBy: f.answeredBy, closedBy: f.closedBy, version: f.version,
});

export const stepAudit = ({ id, text, measures }: FindingStep): Record<string, unknown> => ({ stepId: id, text: digest(text), measures: digest(measures) });

export const findingTold = (before: Finding | null, after: Finding, act: string): Told[] => [tell(findingMoved, after.id, {
  findingId: after.id, organisationId: after.organisationId, subjectType: after.subjectType, subjectId: after.subjectId, act, from: before?.state ?? null, to: after.state, version: after.version, dueOn: after.dueOn, raisedBy: after.raisedBy,
})];
