import type { Agreement, ApplicationContent, Minutes, Recordal } from './rights-application.schema.js';

export const APPLICATION_STATES = [
  'draft', 'team_consent', 'unit_review', 'publicity', 'objection_handling', 'decided', 'agreement_signed', 'recordal_pending', 'effective', 'returned', 'rejected', 'withdrawn', 'revoked', 'recalled',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** One completer's own answer to exactly one content; another content needs another answer. */
export interface Consent {
  readonly person: string;
  readonly userId: string;
  readonly given: boolean;
  readonly reason: string | null;
  /** SHA-256 over the canonical content that was on the screen. */
  readonly contentHash: string;
  /** Where a person without an account signed, and before whom. */
  readonly paper: { readonly document: string; readonly witness: string } | null;
  readonly at: Date;
}

export interface RightsApplication extends ApplicationContent {
  readonly id: string;
  readonly version: number;
  readonly state: ApplicationState;
  readonly organisationId: string;
  readonly disclosureId: string;
  readonly applicantId: string;
  readonly contentHash: string;
  /** Why it was returned, rejected, withdrawn or revoked. */
  readonly stateReason: string | null;
  readonly college: Minutes | null;
  readonly unit: Minutes | null;
  readonly agreement: Agreement | null;
  readonly recordal: Recordal | null;
  readonly noticeId: string | null;
  readonly reviewedBy: string | null;
  readonly decidedBy: string | null;
  /** The registry's versions that the latest decision was made under. */
  readonly ruleVersions: readonly string[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A completer as the accepted disclosure names them. */
export interface Completer {
  readonly name: string;
  readonly userId: string | null;
  readonly signsBy: 'account' | 'paper_with_witness' | 'heir_or_representative';
}

/** What an act leaves behind beside the new state. */
export function applied(before: RightsApplication, to: ApplicationState, now: Date, change: Partial<RightsApplication> = {}): RightsApplication {
  return { ...before, ...change, state: to, version: before.version + 1, updatedAt: now };
}

/** States in which the team may still write. */
export const WRITABLE: readonly ApplicationState[] = ['draft', 'returned'];

/** Who has not said yes to the content as it stands. */
export const withoutConsent = (completers: readonly Completer[], consents: readonly Pick<Consent, 'person' | 'given' | 'contentHash'>[], contentHash: string): readonly string[] =>
  completers.map(({ name }) => name).filter((name) => !consents.some((one) => one.person === name && one.given && one.contentHash === contentHash));
