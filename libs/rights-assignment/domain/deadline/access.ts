import { belongsTo, hasRole, type Actor } from '@app/kernel';
import { OFFICE_ROLES } from '../access.js';

interface Whose {
  readonly organisationId: string;
  /** Accounts named in the disclosure behind it. */
  readonly people: readonly string[];
  readonly concerned: readonly string[];
}

/** Those of an organisation who answer for its contracts hear of what touches its licences. */
export const CONCERNED_ROLES = ['tto', 'firm', 'unit_leader'] as const;

export const seesTitleOf = (actor: Actor, { organisationId, people }: Pick<Whose, 'organisationId' | 'people'>): boolean =>
  actor.kind === 'person' && (people.includes(actor.userId) || (belongsTo(actor, organisationId) && hasRole(actor, ...OFFICE_ROLES)));

/** The unit's office, whoever is named in the result, and the licensees whom it concerns; nobody else. */
export const seesDeadline = (actor: Actor, deadline: Whose): boolean =>
  seesTitleOf(actor, deadline) || (actor.kind === 'person' && deadline.concerned.includes(actor.organisationId) && hasRole(actor, ...CONCERNED_ROLES));
