import { firstRefusalMoved } from '@app/events';
import { belongsTo, hasRole, type Actor } from '@app/kernel';
import { digest, tell, type Told } from '@app/platform';
import { OFFICE_ROLES } from '../domain/access.js';
import type { Offer } from '../domain/first-refusal/offer.js';

/** The completers to whom it was announced, whoever announced it, and the unit's office; nobody else. */
export const seesOffer = (actor: Actor, { organisationId, completers, announcedBy }: Pick<Offer, 'organisationId' | 'completers' | 'announcedBy'>): boolean =>
  actor.kind === 'person' && (actor.userId === announcedBy || completers.some(({ userId }) => userId === actor.userId) || (belongsTo(actor, organisationId) && hasRole(actor, ...OFFICE_ROLES)));

/** An offer as the audit log keeps it: who answered what in the open, terms as digests. */
export function offerAudit(o: Offer): Record<string, unknown> {
  const { id, version, state, titleId, organisationId, buyerClass, deadline, workingDays, announcedBy, ruleVersions } = o;
  return {
    id, version, state, titleId, organisationId, buyerClass, deadline, workingDays, announcedBy, ruleVersions, priceFen: digest(String(o.priceFen)), conditions: digest(o.conditions), deadlineDocument: digest(o.deadlineDocument),
    completers: o.completers.map(({ name, userId }) => ({ name: digest(name), userId })), answers: o.answers.map(({ person, answer, answeredBy, paper }) => ({ person: digest(person), answer, answeredBy, paper: digest(paper && JSON.stringify(paper)) })),
  };
}

export const offerTold = (before: Offer | null, after: Offer, act: string): Told[] => [tell(firstRefusalMoved, after.id, {
  firstRefusalId: after.id, titleId: after.titleId, organisationId: after.organisationId, completerIds: after.completers.flatMap(({ userId }) => userId ?? []), version: after.version, deadline: after.deadline,
  act, from: before?.state ?? null, to: after.state,
})];
