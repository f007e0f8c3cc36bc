import type { Snapshot } from './figures.js';

export const REPORT_STATES = ['draft', 'submitted', 'confirmed', 'superseded', 'discarded'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** One edition of a unit's report of a year. From submission on it stands on its snapshot; a confirmed one is corrected by a new edition only. */
export interface Report {
  readonly id: string;
  readonly state: ReportState;
  readonly version: number;
  readonly organisationId: string;
  readonly year: number;
  readonly edition: number;
  readonly corrects: string | null;
  readonly correctionReason: string | null;
  readonly snapshot: Snapshot | null;
  /** SHA-256 of the snapshot's canonical JSON (RFC 8785). */
  readonly sha256: string | null;
  readonly preparedBy: string;
  readonly submittedBy: string | null;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface ReportFacts {
  readonly year: number;
  readonly today: string;
  readonly actorId: string;
  readonly makers: readonly string[];
  /** Whether the figures are still what was frozen at submission. */
  readonly figuresHold: boolean;
}

export const reportMoved = (report: Report, state: ReportState, at: Date, change: Partial<Report> = {}): Report => ({ ...report, ...change, state, version: report.version + 1, updatedAt: at });
