import { belongsTo, hasRole, type Actor } from '@app/kernel';
import type { MatchSide } from './answer.js';

/** The level from which a match is shown to brokers; owners of the two listings see all of theirs. */
export const BROKER_LEVEL = 3;

export interface MatchOwners {
  readonly demandOrganisationId: string;
  readonly achievementOrganisationId: string;
}

/** The side that the person's organisation is on. */
export function sideOf(actor: Actor, owners: MatchOwners): MatchSide | null {
  if (belongsTo(actor, owners.demandOrganisationId)) return 'demand';
  return belongsTo(actor, owners.achievementOrganisationId) ? 'achievement' : null;
}

export const seesEveryMatch = (actor: Actor): boolean => hasRole(actor, 'system_admin');

/** Both sides, administrators, and brokers from level 3 on. */
export const maySee = (actor: Actor, match: MatchOwners & { readonly level: number }): boolean =>
  sideOf(actor, match) !== null || seesEveryMatch(actor) || (hasRole(actor, 'broker') && match.level >= BROKER_LEVEL);
