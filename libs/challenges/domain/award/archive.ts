import type { ChallengeState } from '../challenge.js';
import type { ChallengeKind } from '../challenge-kinds.js';

/** How a challenge came out, once nothing but its settlement or less may follow. */
export const OUTCOMES = ['completed', 'not_completed', 'force_majeure', 'talked', 'all_rejected', 'no_entry', 'withdrawn', 'aborted'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const FINISHED: readonly ChallengeState[] = ['accepted', 'failed', 'force_majeure', 'settled', 'evaluated', 'no_entry', 'all_rejected', 'withdrawn', 'aborted'];

/** Null while it still goes on. `completed`: an entry of it was. `majeure`: it once stood in that state. */
export function outcomeOf({ state, kind, completed, majeure }: { readonly state: ChallengeState; readonly kind: ChallengeKind; readonly completed: boolean; readonly majeure: boolean }): Outcome | null {
  switch (state) {
    case 'no_entry': case 'all_rejected': case 'withdrawn': case 'aborted': case 'force_majeure': return state;
    case 'accepted': return 'completed';
    case 'failed': return 'not_completed';
    case 'settled': case 'evaluated': return completed ? 'completed' : kind === 'scene' ? 'talked' : majeure ? 'force_majeure' : 'not_completed';
    default: return null;
  }
}
