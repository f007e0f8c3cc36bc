import { belongsTo, hasRole, mayUse, type Actor, type Permission } from '@app/kernel';
import { isPublished, type Challenge } from './challenge.js';
import type { ChallengeKind } from './challenge-kinds.js';
import { challengePermissions as may } from './permissions.js';

type Owned = Pick<Challenge, 'organisationId'>;

export const isReviewer = (actor: Actor): boolean => hasRole(actor, 'bureau_officer');

/** May this person use the permission on this very challenge? Reviewing does not end at the own organisation, everything else does. */
export function mayAct(actor: Actor, permission: Permission, challenge: Owned): boolean {
  if (actor.kind !== 'person' || !mayUse(actor, permission)) return false;
  return permission === may['challenge.review'] || belongsTo(actor, challenge.organisationId);
}

/** The organiser's people and reviewers see a challenge in every state, with what goes on behind it. */
export const seesWhole = (actor: Actor, challenge: Owned): boolean => belongsTo(actor, challenge.organisationId) || isReviewer(actor);
/** What a directed challenge asks is for those whom it is addressed to; everybody else knows that there is one. */
export const seesContent = (actor: Actor, challenge: Owned & { readonly content: { readonly kind: ChallengeKind; readonly invited: readonly string[] } }): boolean =>
  challenge.content.kind !== 'directed' || seesWhole(actor, challenge) || challenge.content.invited.some((id) => belongsTo(actor, id));
export const seesChallenge = (actor: Actor, challenge: Pick<Challenge, 'organisationId' | 'edition'>): boolean => isPublished(challenge) || seesWhole(actor, challenge);
