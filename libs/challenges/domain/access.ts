import { belongsTo, hasRole, mayUse, type Actor, type Permission } from '@app/kernel';
import { AFTER_UNSEALING, isPublished, type Challenge, type ChallengeState } from './challenge.js';
import type { Entry, EntryState } from './entry/entry.js';
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

/** Whether what was opened may be seen; one that was aborted before that shows what had been opened. */
export const isUnsealed = ({ state }: Pick<Challenge, 'state'>): boolean => AFTER_UNSEALING.includes(state) || state === 'aborted';
/** Nothing more is taken in: by its state, or by the clock of the database where its job has not come by yet. One that nobody answered, and one that was withdrawn, are over as well. */
export const isOver = ({ state, edition, entriesUntil }: Pick<Challenge, 'state' | 'edition'> & { readonly entriesUntil: Date | null }, now: Date): boolean =>
  edition > 0 && (state === 'open' ? entriesUntil !== null && now > entriesUntil : true);
/** The team sees its own entry at any time, the organiser's people and reviewers all of them once everything is opened, and of one that was aborted what had been opened; nobody else sees one, or that it is there. */
export const seesEntry = (actor: Actor, challenge: Pick<Challenge, 'organisationId' | 'state'>, { authorId, openedAt }: Pick<Entry, 'authorId' | 'openedAt'>): boolean =>
  (actor.kind === 'person' && actor.userId === authorId) || (isUnsealed(challenge) && (challenge.state !== 'aborted' || openedAt !== null) && seesWhole(actor, challenge));

/** Concluded, and perhaps never shown: what was decided is the organiser's until there is a notice of it. */
const BEFORE_NOTICE: readonly ChallengeState[] = ['judged', 'aborted'];
const DECIDED: readonly EntryState[] = ['chosen', 'not_chosen'];
/** An entry as it stood before a decision that is not public yet. `shown`: the decision that stands has, or had, its notice. */
export const stateUntilNotice = (state: EntryState, challenge: ChallengeState, shown: boolean): EntryState => (BEFORE_NOTICE.includes(challenge) && !shown && DECIDED.includes(state) ? 'eligible' : state);
