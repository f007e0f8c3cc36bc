import type { ChallengeContent, ChallengeKind, ChallengeState } from '../../api/shapes';

export const KINDS: readonly ChallengeKind[] = ['open', 'race', 'directed', 'scene'];
export const STATES: readonly ChallengeState[] = [
  'draft', 'in_review', 'approved', 'open', 'closed', 'examining', 'judging', 'judged', 'in_publicity', 'awarded', 'performing', 'accepted', 'failed', 'force_majeure', 'settled', 'evaluated', 'no_entry', 'all_rejected', 'withdrawn', 'aborted',
];
/** What everybody may see has been open. */
export const PUBLIC_STATES: readonly ChallengeState[] = STATES.slice(3);
export const REGIMES: readonly ChallengeContent['regime'][] = ['firm', 'district', 'province', 'national'];
export const LIMITS: readonly ChallengeContent['eligibility'][number]['kind'][] = ['qualification', 'region', 'organisation_type', 'sales_history', 'age', 'degree', 'title', 'other'];
/** What no national regime allows. */
export const PERSONAL: readonly string[] = ['age', 'degree', 'title'];
export const OWNERS: readonly ChallengeContent['ip']['owner'][] = ['to_be_decided', 'organiser', 'team', 'joint'];
/** Who writes challenges; the server decides on every request. */
export const WRITERS = ['firm', 'bureau_officer', 'tto'] as const;
/** Who may answer a challenge; the server decides on every request. */
export const ENTRANTS = ['researcher', 'tto', 'firm'] as const;
