import { Problem, type Fen, type WorkingCalendar } from '@app/kernel';

/** A period of the registry: so many days, natural or working, by the unit of the row. */
export interface Period { readonly days: number; readonly unit: 'working-days' | 'natural-days' }
export interface ClockValues {
  readonly ordinary: Period | null;
  /** With experts: from this technology amount on, in fen. */
  readonly expert: Period | null;
  readonly expertFromFen: Fen | null;
}
export interface RegistrationClock {
  readonly period: Period | null;
  readonly expert: boolean;
  readonly dueOn: string | null;
  /** No rule in force for the unit, or an end beyond the days off that are known: then a person asks the office. */
  readonly open: 'no-rule' | 'beyond-calendar' | null;
}

/** By when the registration office answers, counted from the day of a complete file, which itself does not count (Civil Code 201). */
export function registrationClock(calendar: WorkingCalendar, filedOn: string, technologyFen: Fen, { ordinary, expert, expertFromFen }: ClockValues): RegistrationClock {
  const large = expertFromFen !== null && technologyFen >= expertFromFen;
  const period = large ? expert : ordinary;
  if (period === null) return { period, expert: large, dueOn: null, open: 'no-rule' };
  try {
    const dueOn = period.unit === 'working-days' ? calendar.addWorkingDays(filedOn, period.days) : calendar.addNaturalDays(filedOn, period.days);
    return { period, expert: large, dueOn, open: null };
  } catch (error) {
    if (error instanceof Problem) return { period, expert: large, dueOn: null, open: 'beyond-calendar' };
    throw error;
  }
}
