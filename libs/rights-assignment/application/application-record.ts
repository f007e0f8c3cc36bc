import { rightsApplicationMoved } from '@app/events';
import { belongsTo, hasRole, mayUse, Problem, type Actor, type Permission } from '@app/kernel';
import { digest, tell, type Told } from '@app/platform';
import { OFFICE_ROLES } from '../domain/access.js';
import { rightsProblems } from '../domain/problems.js';
import { rightsApplicationPermissions as may } from '../domain/rights-application.permissions.js';
import type { Completer, RightsApplication } from '../domain/rights-application.js';

const isCompleter = (actor: Actor, completers: readonly Completer[]): boolean => actor.kind === 'person' && completers.some(({ userId }) => userId === actor.userId);

/** The applicant and the completers always; the unit's office and its auditors' eyes past the draft; nobody else. */
export const seesApplication = (actor: Actor, application: RightsApplication, completers: readonly Completer[]): boolean =>
  actor.kind === 'person' && (actor.userId === application.applicantId || isCompleter(actor, completers)
    || (application.state !== 'draft' && belongsTo(actor, application.organisationId) && hasRole(actor, ...OFFICE_ROLES)));

/** Writing is the applicant's; all else is the unit's own, by role. */
export function mayActOnApplication(actor: Actor, permission: Permission | 'system', application: RightsApplication): boolean {
  if (permission === 'system' || actor.kind !== 'person' || !mayUse(actor, permission)) return false;
  return permission === may['application.write'] ? actor.userId === application.applicantId : belongsTo(actor, application.organisationId);
}

export function requireApplicationPermission(actor: Actor, permission: Permission | 'system', application: RightsApplication, act: string): void {
  if (!mayActOnApplication(actor, permission, application)) throw new Problem(rightsProblems['application-not-yours'], { act });
}

/** An application as the audit log keeps it: what was decided in the open, names and plans as digests. */
export function applicationAudit(a: RightsApplication): Record<string, unknown> {
  const { id, version, state, organisationId, disclosureId, applicantId, form, teamShare, termYears, firstStageYears, relatedParty, alreadyRewarded, exclusions, contentHash, noticeId, reviewedBy, decidedBy, ruleVersions } = a;
  return {
    id, version, state, organisationId, disclosureId, applicantId, form, teamShare, termYears, firstStageYears, relatedParty, alreadyRewarded, exclusions, contentHash, noticeId, reviewedBy, decidedBy, ruleVersions,
    basis: a.basis && { document: a.basis.document, validFrom: a.basis.validFrom, validTo: a.basis.validTo }, recordal: a.recordal,
    split: a.split.map(({ person, share }) => ({ person: digest(person), share })), plan: digest(a.plan), recipient: digest(a.recipient),
    college: a.college && { heldOn: a.college.heldOn, votes: a.college.votes, sha256: digest(JSON.stringify(a.college)) },
    unit: a.unit && { heldOn: a.unit.heldOn, votes: a.unit.votes, sha256: digest(JSON.stringify(a.unit)) },
    agreement: a.agreement && { sha256: a.agreement.sha256, signedOn: a.agreement.signedOn, effectiveOn: a.agreement.effectiveOn },
  };
}

export const applicationTold = (before: RightsApplication | null, after: RightsApplication, act: string): Told[] =>
  [tell(rightsApplicationMoved, after.id, {
    applicationId: after.id, disclosureId: after.disclosureId, organisationId: after.organisationId, applicantId: after.applicantId, version: after.version, act, from: before?.state ?? null, to: after.state,
  })];
