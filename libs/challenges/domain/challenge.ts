import type { ChallengeContent } from './challenge.schema.js';

/** 征集, 评审, 发榜, 截止, 资格与对接, 评榜, 结论, 公示, 中榜, 实施, 验收, 结算, 后评估, and the ways in which it ends early (rules I1). */
export const CHALLENGE_STATES = [
  'draft', 'in_review', 'approved', 'open', 'closed', 'examining', 'judging', 'judged', 'in_publicity', 'awarded', 'performing', 'accepted', 'failed', 'force_majeure', 'settled', 'evaluated',
  'no_entry', 'all_rejected', 'withdrawn', 'aborted',
] as const;
export type ChallengeState = (typeof CHALLENGE_STATES)[number];
/** The entries are opened and everybody sees that they are. */
export const AFTER_UNSEALING: readonly ChallengeState[] = ['examining', 'judging', 'judged', 'in_publicity', 'awarded', 'performing', 'accepted', 'failed', 'force_majeure', 'settled', 'evaluated', 'all_rejected'];
/** A winner may give up: it is decided, and not performed yet. */
export const GIVES_UP_IN: readonly ChallengeState[] = ['judged', 'in_publicity', 'awarded'];
/** Entries are in, and nothing is performed: teams wait for the organiser. */
export const ENDS_FOR_SILENCE_IN: readonly ChallengeState[] = ['closed', 'examining', 'judging', 'judged', 'in_publicity', 'awarded'];
/** Nothing comes after these, or only what settles them. */
const ENDS: readonly ChallengeState[] = ['no_entry', 'all_rejected', 'withdrawn', 'aborted', 'evaluated'];
/** Before it opens: keepers are named, keys are made. */
export const BEFORE_OPENING: readonly ChallengeState[] = ['draft', 'in_review', 'approved'];

/** Lists of challenges: opened ones; of the own organisation; waiting for a reviewer; where one is named as keeper; to which one was invited. */
export const CHALLENGE_BOXES = ['square', 'own', 'review', 'keeping', 'invited'] as const;
export type ChallengeBox = (typeof CHALLENGE_BOXES)[number];

export interface Challenge {
  readonly id: string;
  readonly state: ChallengeState;
  readonly version: number;
  readonly organisationId: string;
  readonly authorId: string;
  readonly content: ChallengeContent;
  /** Of the content that is in force; 0 before the first opening. */
  readonly edition: number;
  /** How many keepers together open the entries; 0 until they are named. */
  readonly keepersNeeded: number;
  readonly secrecyAnsweredBy: string;
  readonly secrecyAnsweredAt: Date;
  readonly submittedBy: string | null;
  readonly submittedAt: Date | null;
  readonly reviewedBy: string | null;
  readonly reviewedAt: Date | null;
  readonly openedAt: Date | null;
  /** Of an end after which nothing moves any more. */
  readonly endedAt: Date | null;
  /** Why it was returned, withdrawn or ended early, in the words of whoever did. */
  readonly stateReason: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Everybody may see what was once opened, also when it was withdrawn afterwards. */
export const isPublished = ({ edition }: Pick<Challenge, 'edition'>): boolean => edition > 0;

/** The challenge after an act of its table. */
export function stamped(before: Challenge, act: string, to: ChallengeState, by: string | null, reason: string | undefined, now: Date): Challenge {
  const after = { ...before, state: to, version: before.version + 1, updatedAt: now };
  switch (act) {
    case 'submit': return { ...after, submittedBy: by, submittedAt: now, stateReason: null };
    case 'return': return { ...after, submittedBy: null, submittedAt: null, stateReason: reason ?? null };
    case 'approve': return { ...after, reviewedBy: by, reviewedAt: now };
    case 'rework': return { ...after, submittedBy: null, submittedAt: null, reviewedBy: null, reviewedAt: null };
    case 'open': return { ...after, openedAt: now, edition: 1 };
    default: return { ...after, ...(reason !== undefined && { stateReason: reason }), ...(ENDS.includes(to) && { endedAt: now }) };
  }
}

/** The next edition of an open challenge. */
export const amended = (before: Challenge, content: ChallengeContent, now: Date): Challenge => ({ ...before, content, edition: before.edition + 1, version: before.version + 1, updatedAt: now });
