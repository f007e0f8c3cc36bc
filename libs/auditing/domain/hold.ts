import type { LegalBasis } from './subject.js';

export const HOLD_STATES = ['running', 'extended', 'released', 'expired'] as const;
export type HoldState = (typeof HOLD_STATES)[number];

/** What a hold stops: what is to be decided about it, or the disclosure or notice behind it. */
export const HOLDABLE = ['rights-application', 'publicity-notice', 'disclosure'] as const;
export type HoldableType = (typeof HOLDABLE)[number];

export interface Hold {
  readonly id: string;
  readonly organisationId: string;
  readonly subjectType: HoldableType;
  readonly subjectId: string;
  readonly subjectTitle: string;
  readonly basis: LegalBasis;
  /** Confidential: for the unit's office and its auditors. */
  readonly reason: string;
  /** Civil days in China; the hold has every day from `placedOn` to the end of `endsOn`. */
  readonly placedOn: string;
  readonly endsOn: string;
  /** The longest that was allowed when it was placed, in natural days. */
  readonly maxDays: number;
  readonly ruleVersionIds: readonly string[];
  /** The hold that this one extends. */
  readonly follows: string | null;
  readonly state: HoldState;
  readonly placedBy: string;
  readonly endedBy: string | null;
  readonly endedAt: Date | null;
  readonly endReason: string | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What the unit said to a hold; kept as it was said. */
export interface HoldStatement {
  readonly id: string;
  readonly by: string;
  readonly at: Date;
  readonly text: string;
}

const DAY = 86_400_000;
/** Natural days from one civil day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

/** One basis is one, however it is spaced or written. */
export const basisKey = ({ document, article }: LegalBasis): string => `${document}|${article}`.normalize('NFKC').replace(/[\s\p{P}]/gu, '').toLowerCase();

/** It holds until the end of its last day, and not a moment longer, whether or not the job has run. */
export const holds = ({ state, endsOn }: Pick<Hold, 'state' | 'endsOn'>, today: string): boolean => state === 'running' && endsOn >= today;
