import type { WorkingCalendar } from '@app/kernel';
import { daysBetween, daysFrom, rolledOn } from './civil-dates.js';
import { DEADLINE_KINDS, type DeadlineKind } from './kinds.js';

export const DEADLINE_STATES = ['open', 'overdue', 'met', 'dropped'] as const;
export type DeadlineState = (typeof DEADLINE_STATES)[number];

/** One clock of one thing: unique by kind, subject and period. */
export interface DeadlineKey {
  readonly kind: DeadlineKind;
  readonly subjectType: string;
  readonly subjectId: string;
  /** Which of several of a kind: an entry's id, `year-4`, `project-1`, `2027`. */
  readonly period: string;
}

/** What shows that it was kept: an act in the product, or what the office holds. */
export interface Fulfilment {
  readonly on: string;
  readonly source: 'act' | 'office';
  /** Number of the receipt or the certificate; the id of the entry where an act did it. */
  readonly number: string;
  readonly document: string | null;
}

export interface DeadlineFacts extends DeadlineKey {
  readonly organisationId: string;
  readonly titleId: string | null;
  readonly disclosureId: string | null;
  /** The day that the period is counted from, where there is one. */
  readonly startsOn: string | null;
  /** The corresponding day; null where no rule in force names it, which is a matter for a person. */
  readonly dueOn: string | null;
  /** Other organisations that are told beside the unit: licensees. */
  readonly concerned: readonly string[];
  /** The registry rows that it was computed by. */
  readonly ruleVersions: readonly string[];
}

export interface Deadline extends DeadlineFacts {
  readonly id: string;
  readonly version: number;
  readonly state: DeadlineState;
  /** The last day of the period; null where the calendar of that year is not known. */
  readonly lastDay: string | null;
  readonly fulfilment: Fulfilment | null;
  readonly metBy: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export const lastDayOf = (calendar: WorkingCalendar, { kind, dueOn }: Pick<DeadlineFacts, 'kind' | 'dueOn'>): string | null =>
  dueOn === null || !DEADLINE_KINDS[kind].rolls ? dueOn : rolledOn(calendar, dueOn);

/** No arrangement of holidays moves a day by more than this: past it the period is over, whichever they were. */
export const LONGEST_BREAK_DAYS = 31;

/** Over from the day after the last day. */
export const isOver = ({ dueOn, lastDay }: Pick<Deadline, 'dueOn' | 'lastDay'>, today: string): boolean =>
  dueOn !== null && (lastDay ?? daysFrom(dueOn, LONGEST_BREAK_DAYS)) < today;

/** Days until the last day, negative once it is over; null where there is none yet. */
export const daysLeft = ({ dueOn, lastDay }: Pick<Deadline, 'dueOn' | 'lastDay'>, today: string): number | null => (dueOn === null ? null : daysBetween(today, lastDay ?? dueOn));
