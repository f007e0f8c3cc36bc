import type { Assessment, DisclosureContent } from './disclosure.schema.js';

export const DISCLOSURE_STATES = ['draft', 'submitted', 'in_assessment', 'referred', 'returned', 'accepted', 'withdrawn', 'not_service'] as const;
export type DisclosureState = (typeof DISCLOSURE_STATES)[number];

export interface Disclosure extends DisclosureContent {
  readonly id: string;
  readonly version: number;
  readonly state: DisclosureState;
  readonly organisationId: string;
  readonly authorId: string;
  readonly secrecyAnsweredBy: string;
  readonly secrecyAnsweredAt: Date;
  readonly submittedBy: string | null;
  readonly submittedAt: Date | null;
  /** Why it was returned, withdrawn or released. */
  readonly stateReason: string | null;
  readonly assessment: Assessment | null;
  readonly assessedBy: string | null;
  readonly assessedAt: Date | null;
  /** The registry rows that the assessment rested on. */
  readonly ruleVersions: readonly string[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** The discloser may write; afterwards the office has the word. */
export const EDITABLE_STATES: readonly DisclosureState[] = ['draft', 'returned'];

/** Accounts that are named in either list. */
export const namedUsers = ({ inventors, recipients }: Pick<DisclosureContent, 'inventors' | 'recipients'>): string[] =>
  [...new Set([...inventors, ...recipients].flatMap(({ userId }) => userId ?? []))];

/** What an act leaves behind beside the new state. */
export function stamped(before: Disclosure, act: string, to: DisclosureState, by: string, now: Date, reason: string | null): Disclosure {
  const after: Disclosure = { ...before, state: to, version: before.version + 1, updatedAt: now };
  switch (act) {
    case 'submit': return { ...after, submittedBy: by, submittedAt: now, stateReason: null };
    case 'return': return { ...after, submittedBy: null, submittedAt: null, stateReason: reason };
    case 'withdraw': return { ...after, stateReason: reason };
    default: return after;
  }
}

/** The decision of the assessment, by whom and on which registry rows. */
export const assessed = (before: Disclosure, to: DisclosureState, assessment: Assessment, by: string, now: Date, ruleVersions: readonly string[]): Disclosure => ({
  ...before, state: to, version: before.version + 1, updatedAt: now, assessment, assessedBy: by, assessedAt: now, ruleVersions, ...(to === 'not_service' && { stateReason: assessment.reasons }),
});
