import type { ChallengeContent, ChallengeKind, ChallengeState } from '../../api/shapes';

export const KINDS: readonly ChallengeKind[] = ['open', 'race', 'directed', 'scene'];
export const STATES: readonly ChallengeState[] = ['draft', 'in_review', 'approved', 'open', 'closed', 'no_entry', 'withdrawn'];
/** What everybody may see has been open. */
export const PUBLIC_STATES: readonly ChallengeState[] = ['open', 'closed', 'no_entry', 'withdrawn'];
export const REGIMES: readonly ChallengeContent['regime'][] = ['firm', 'district', 'province', 'national'];
export const LIMITS: readonly ChallengeContent['eligibility'][number]['kind'][] = ['qualification', 'region', 'organisation_type', 'sales_history', 'age', 'degree', 'title', 'other'];
/** What no national regime allows. */
export const PERSONAL: readonly string[] = ['age', 'degree', 'title'];
export const OWNERS: readonly ChallengeContent['ip']['owner'][] = ['to_be_decided', 'organiser', 'team', 'joint'];
/** Who writes challenges; the server decides on every request. */
export const WRITERS = ['firm', 'bureau_officer', 'tto'] as const;
