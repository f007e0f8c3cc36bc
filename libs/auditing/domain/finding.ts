import type { FindingState } from './finding.machine.js';
import type { LegalBasis, Subject } from './subject.js';

export const SEVERITIES = ['advice', 'ordinary', 'serious'] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface Finding extends Subject {
  readonly id: string;
  readonly organisationId: string;
  /** As it was called when the finding was raised. */
  readonly subjectTitle: string;
  /** The audit entry, or the risk of the queue, from which it was raised. */
  readonly entryId: string | null;
  readonly riskKey: string | null;
  readonly severity: Severity;
  readonly basis: LegalBasis;
  /** Confidential: for the unit's office and its auditors. */
  readonly text: string;
  /** Users whose own acts are looked at: none of them answers. */
  readonly named: readonly string[];
  /** The last civil day in China on which the unit's answer is in time. */
  readonly dueOn: string;
  readonly state: FindingState;
  readonly raisedBy: string;
  readonly answeredBy: string | null;
  readonly closedBy: string | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What happened to a finding, in the words of whoever did it; never changed. */
export interface FindingStep {
  readonly id: string;
  readonly act: string;
  readonly by: string;
  readonly at: Date;
  readonly text: string | null;
  readonly measures: string | null;
  /** The day by which the unit answers from this step on; null where it did not change. */
  readonly dueOn: string | null;
}

/** The unit owes an answer and its last day is over. */
export const isOverdue = ({ state, dueOn }: Pick<Finding, 'state' | 'dueOn'>, today: string): boolean => state === 'open' && dueOn < today;
