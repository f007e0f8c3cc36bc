import { implementationReportMoved } from '@app/events';
import { belongsTo, mayUse, Problem, type Actor, type Permission } from '@app/kernel';
import { digest, tell, type Told } from '@app/platform';
import { afterAssignmentPermissions as may } from '../domain/after/permissions.js';
import type { ImplementationReport } from '../domain/after/report.js';
import { rightsProblems } from '../domain/problems.js';
import type { Completer, RightsApplication } from '../domain/rights-application.js';

/** The team files; the unit's own people do all else, by role. */
export function mayActOnReport(actor: Actor, permission: Permission | 'system', application: RightsApplication, completers: readonly Completer[]): boolean {
  if (permission === 'system' || actor.kind !== 'person' || !mayUse(actor, permission)) return false;
  if (permission === may['report.file']) return actor.userId === application.applicantId || completers.some(({ userId }) => userId === actor.userId);
  return belongsTo(actor, application.organisationId);
}

export function requireReportPermission(actor: Actor, permission: Permission | 'system', application: RightsApplication, completers: readonly Completer[], act: string): void {
  if (!mayActOnReport(actor, permission, application, completers)) throw new Problem(rightsProblems['application-not-yours'], { act });
}

/** A report as the audit log keeps it: states, days and votes in the open, what was written as digests. */
export function reportAudit(r: ImplementationReport): Record<string, unknown> {
  const { id, version, state, applicationId, organisationId, year, dueOn, filedBy, warnedBy, answerBy, hearingCalledBy, decidedBy, recordal, ruleVersions } = r;
  return {
    id, version, state, applicationId, organisationId, year, dueOn, filedBy, warnedBy, answerBy, hearingCalledBy, decidedBy, recordal, ruleVersions,
    report: r.report && { progress: r.report.progress, sha256: digest(JSON.stringify(r.report)) }, hearing: r.hearing && { on: r.hearing.on, place: digest(r.hearing.place) },
    minutes: r.minutes && { heldOn: r.minutes.heldOn, votes: r.minutes.votes, sha256: digest(JSON.stringify(r.minutes)) },
  };
}

export const reportTold = ({ disclosureId, applicantId }: Pick<RightsApplication, 'disclosureId' | 'applicantId'>, before: ImplementationReport | null, after: ImplementationReport, act: string): Told[] =>
  [tell(implementationReportMoved, after.id, {
    reportId: after.id, applicationId: after.applicationId, disclosureId, organisationId: after.organisationId, applicantId, version: after.version, year: after.year, dueOn: after.dueOn, answerBy: after.answerBy,
    hearingOn: after.hearing?.on ?? null, act, from: before?.state ?? null, to: after.state,
  })];
