import type { SubjectType } from './subject.js';

export const RISK_KINDS = ['no-basis', 'related-party', 'split-changed', 'decided-at-once', 'same-party', 'no-recordal', 'overdue-objection', 'overdue-deadline', 'overdue-finding'] as const;
export type RiskKind = (typeof RISK_KINDS)[number];
export const RISK_STATUSES = ['new', 'looked_at', 'finding'] as const;
export type RiskStatus = (typeof RISK_STATUSES)[number];

/** One thing that a person can check: what it is, how it is, and the audit entry that says so. */
export interface RiskFact {
  readonly name: string;
  readonly value: string | null;
  readonly entryId: string | null;
}

/** What may be wrong with a unit's matter. The same matter of the same kind is the same risk for ever; other facts make it new again. */
export interface Risk {
  readonly kind: RiskKind;
  readonly key: string;
  readonly organisationId: string;
  readonly subjectType: SubjectType;
  readonly subjectId: string;
  readonly title: string;
  /** A civil day in China. */
  readonly since: string;
  readonly facts: readonly RiskFact[];
}

/** An application for rights as its module knows it. */
export interface ApplicationCase {
  readonly id: string;
  readonly organisationId: string;
  readonly title: string;
  readonly state: string;
  readonly form: string;
  readonly recipient: string | null;
  readonly relatedParty: string | null;
  /** Civil day of the signature of the agreement. */
  readonly agreementSignedOn: string | null;
  /** The last day of its notice. */
  readonly noticeEndsOn: string | null;
  /** Oldest first. */
  readonly trail: readonly TrailStep[];
}

/** One entry of the trail of an application, as far as risks look at it. */
export interface TrailStep {
  readonly entryId: string;
  readonly act: string;
  /** Civil day in China. */
  readonly on: string;
  readonly relatedParty: string | null;
  readonly basis: { readonly document: string; readonly validFrom: string; readonly validTo: string | null } | null;
  /** Who is a digest, the shares are in the open. */
  readonly split: readonly { readonly person: string; readonly share: { readonly numerator: number; readonly denominator: number } }[];
}

export interface ObjectionCase {
  readonly id: string;
  readonly noticeId: string;
  readonly organisationId: string;
  readonly title: string;
  readonly owed: 'admissibility' | 'reply';
  readonly dueOn: string;
}

/** A clock of a unit's title or disclosure that ran out. */
export interface DeadlineCase {
  readonly id: string;
  readonly organisationId: string;
  readonly subjectType: 'title' | 'disclosure';
  readonly subjectId: string;
  readonly title: string;
  readonly kind: string;
  readonly dueOn: string;
}
