import type { Recordal } from '../rights-application.schema.js';
import { anniversary } from '../title/chain.js';
import type { Hearing, Progress, RecallMinutes, ReportState } from './report.schema.js';

/** The report that a team owes for one year after its assignment took effect, and the recall that its absence may lead to. */
export interface ImplementationReport {
  readonly id: string;
  readonly version: number;
  readonly state: ReportState;
  readonly applicationId: string;
  readonly organisationId: string;
  /** The first, second … since effect. */
  readonly year: number;
  readonly dueOn: string;
  readonly report: Progress | null;
  readonly filedBy: string | null;
  readonly filedAt: Date | null;
  readonly warnedBy: string | null;
  readonly warnedAt: Date | null;
  readonly answerBy: string | null;
  readonly hearing: Hearing | null;
  readonly hearingCalledBy: string | null;
  readonly minutes: RecallMinutes | null;
  readonly decidedBy: string | null;
  readonly recordal: Recordal | null;
  readonly stateReason: string | null;
  readonly ruleVersions: readonly string[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export const FINISHED: readonly ReportState[] = ['accepted', 'recalled', 'closed', 'lapsed'];

/** The n-th report is due on the n-th anniversary of the effect, counted in steps of `everyYears`. */
export const reportDueOn = (effectiveOn: string, year: number, everyYears: number): string => anniversary(effectiveOn, year * everyYears);

/** Does a right of use still run when the n-th report falls due? Shares of ownership have no end. */
export const isOwed = (termYears: number | null, year: number, everyYears: number): boolean => termYears === null || year * everyYears <= termYears;

/** Whole civil days on. */
export const daysAfter = (date: string, days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
