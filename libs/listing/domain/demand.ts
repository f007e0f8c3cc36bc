import type { ListingFrame } from './achievement.js';
import type { DemandContent } from './demand.schema.js';

export const DEMAND_STATES = ['draft', 'submitted', 'published', 'matched', 'closed', 'withdrawn', 'expired'] as const;
export type DemandStateName = (typeof DEMAND_STATES)[number];

export interface Demand extends DemandContent, ListingFrame<DemandStateName> {}

/** States in which everybody may see a demand; only a published one is open to new matches. */
export const VISIBLE_DEMAND_STATES: readonly DemandStateName[] = ['published', 'matched'];

/** The owner as others may know it: nothing at all where the firm wants to stay unnamed. */
export const publicOwner = (demand: Pick<Demand, 'anonymous' | 'organisationId' | 'ownerNameZh' | 'ownerNameEn'>) =>
  demand.anonymous ? null : { id: demand.organisationId, nameZh: demand.ownerNameZh, nameEn: demand.ownerNameEn };

/** All words of a demand, as the index and the matcher read them. */
export const demandText = ({ problem, targetMetrics, constraints }: Pick<DemandContent, 'problem' | 'targetMetrics' | 'constraints'>): string =>
  [problem, ...targetMetrics.map(({ name, value, unit }) => `${name} ${value}${unit ?? ''}`), constraints].filter((part) => part !== null && part !== '').join('\n');

export const demandRevised = (before: Demand, content: DemandContent, now: Date): Demand => ({ ...before, ...content, version: before.version + 1, updatedAt: now });

export function demandStamped(before: Demand, act: string, to: DemandStateName, by: string | null, now: Date, selfReviewRule: string | null): Demand {
  const after = { ...before, state: to, version: before.version + 1, updatedAt: now };
  switch (act) {
    case 'submit': return { ...after, submittedBy: by, submittedAt: now };
    case 'return': return { ...after, submittedBy: null, submittedAt: null };
    case 'publish': return { ...after, publishedBy: by, publishedAt: now, selfReviewRule: before.submittedBy === by ? selfReviewRule : null };
    case 'revise': return { ...after, submittedBy: null, submittedAt: null };
    default: return after;
  }
}
