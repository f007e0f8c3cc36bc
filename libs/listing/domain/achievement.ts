import type { AchievementContent } from './achievement.schema.js';
import { canonicalNumber } from './patent-number.js';
import { sameClearedWords, sameFace } from './public-face.js';

export const ACHIEVEMENT_STATES = ['draft', 'submitted', 'in_review', 'published', 'suspended', 'withdrawn', 'transferred'] as const;
export type AchievementStateName = (typeof ACHIEVEMENT_STATES)[number];

/** What both kinds of listing carry beside their content. */
export interface ListingFrame<State extends string> {
  readonly id: string;
  readonly version: number;
  readonly state: State;
  readonly organisationId: string;
  readonly ownerNameZh: string;
  readonly ownerNameEn: string | null;
  readonly authorId: string;
  readonly secrecyAnsweredBy: string;
  readonly secrecyAnsweredAt: Date;
  readonly submittedBy: string | null;
  readonly submittedAt: Date | null;
  readonly publishedBy: string | null;
  readonly publishedAt: Date | null;
  /** The registry row that let the submitter publish; null where maker and checker were two. */
  readonly selfReviewRule: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface Achievement extends AchievementContent, ListingFrame<AchievementStateName> {
  readonly clearedBy: string | null;
  readonly clearedAt: Date | null;
  readonly secrecyReviewedBy: string | null;
  readonly secrecyReviewedAt: Date | null;
}

/** States in which the content may be changed; in the last two by the transfer office only. */
export const EDITABLE_STATES: readonly AchievementStateName[] = ['draft', 'suspended', 'published'];

export const normalised = (content: AchievementContent): AchievementContent => ({
  ...content,
  applicationNumber: canonicalNumber(content.applicationNumber),
  grantNumber: canonicalNumber(content.grantNumber),
  publicationNumber: content.publicationNumber?.trim().toUpperCase() ?? null,
  ipc: content.ipc?.toUpperCase() ?? null,
});

/**
 * New content under old stamps: a change of the cleared words voids their clearance, a change of what others see voids the secrecy
 * review. On the market the transfer office's own hand reviews what it changes.
 */
export function revised(before: Achievement, content: AchievementContent, by: string, now: Date): Achievement {
  const after: Achievement = { ...before, ...normalised(content), version: before.version + 1, updatedAt: now };
  const reviewed = sameFace(before, after)
    ? {}
    : before.state === 'published' ? { secrecyReviewedBy: by, secrecyReviewedAt: now } : { secrecyReviewedBy: null, secrecyReviewedAt: null };
  return { ...after, ...(!sameClearedWords(before, after) && { clearedBy: null, clearedAt: null }), ...reviewed };
}

/** What an act leaves behind beside the new state. */
export function stamped(before: Achievement, act: string, to: AchievementStateName, by: string | null, now: Date, selfReviewRule: string | null): Achievement {
  const after = { ...before, state: to, version: before.version + 1, updatedAt: now };
  switch (act) {
    case 'submit': return { ...after, submittedBy: by, submittedAt: now };
    case 'return': return { ...after, submittedBy: null, submittedAt: null };
    case 'clear-abstract': return { ...after, clearedBy: by, clearedAt: now };
    case 'review-secrecy': return { ...after, secrecyReviewedBy: by, secrecyReviewedAt: now };
    case 'publish':
    case 'resume': return { ...after, publishedBy: by, publishedAt: now, selfReviewRule: before.submittedBy === by ? selfReviewRule : null };
    default: return after;
  }
}
