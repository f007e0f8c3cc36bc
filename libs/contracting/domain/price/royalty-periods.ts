import type { ExactFraction } from '@app/kernel';
import { daysAfter, daysOf, earlier, later, yearOf } from './civil-days.js';
import type { Royalty } from './price-schedule.schema.js';

export interface Period {
  readonly from: string;
  readonly until: string;
}

const MONTHS = { month: 1, quarter: 3, half_year: 6, year: 12 } as const;

/** The last day of the calendar period in which a day lies. */
function calendarEnd(date: string, period: Royalty['period']): string {
  const length = MONTHS[period];
  const next = Math.ceil(Number(date.slice(5, 7)) / length) * length;
  return new Date(Date.UTC(yearOf(date), next, 0)).toISOString().slice(0, 10);
}

/** The period that begins on a day: to the end of its calendar month, quarter, half-year or year, not beyond the royalty's last day. */
const periodFrom = (royalty: Royalty, from: string): Period => ({ from, until: earlier(calendarEnd(from, royalty.period), royalty.until) });

/** The period to be reported after the one that ends on `last` (null: none yet); undefined after the royalty's last day. */
export function nextPeriod(royalty: Royalty, last: string | null): Period | undefined {
  const from = last === null ? royalty.from : daysAfter(last, 1);
  return from > royalty.until ? undefined : periodFrom(royalty, from);
}

/** All periods of a royalty in order, none where it ends before it begins. */
export function royaltyPeriods(royalty: Royalty): Period[] {
  const periods: Period[] = [];
  for (let period = nextPeriod(royalty, null); period; period = nextPeriod(royalty, period.until)) periods.push(period);
  return periods;
}

/**
 * The royalty as it runs under a contract that took effect on a day: its first period is the one that contains that day, for nothing is owed by a
 * contract that binds nobody yet. Periods stated nevertheless stand (`stated`), and what follows joins them. Without an effect nothing runs: undefined.
 */
export function runningRoyalty(royalty: Royalty, effectiveOn: string | null, stated: readonly Period[] = []): Royalty | undefined {
  if (effectiveOn === null) return undefined;
  const first = royaltyPeriods(royalty).find(({ until }) => until >= effectiveOn)?.from ?? daysAfter(royalty.until, 1);
  return { ...royalty, from: stated.reduce((from, one) => earlier(from, one.from), first) };
}

/** The parts in which a period is reported: cut where a rate by date changes, so that no sale has to be guessed to one side of it. */
export function reportableParts({ tiers }: Royalty, { from, until }: Period): Period[] {
  const cuts = tiers.by === 'date' ? tiers.steps.map((step) => step.from).filter((day) => day > from && day <= until).sort() : [];
  const starts = [from, ...new Set(cuts)];
  return starts.map((start, at) => ({ from: start, until: at + 1 < starts.length ? daysAfter(starts[at + 1]!, -1) : until }));
}

/** The day by which the payer states a period. */
export const statementDueOn = (royalty: Royalty, until: string): string => daysAfter(until, royalty.statementDays);

/** Whether a period ends the calendar year, or the royalty. */
export const endsYear = (royalty: Royalty, { until }: Period): boolean => until === royalty.until || until.endsWith('-12-31');

/** The calendar years of a royalty, in order. */
export function royaltyYears({ from, until }: Royalty): number[] {
  return from > until ? [] : Array.from({ length: yearOf(until) - yearOf(from) + 1 }, (_, at) => yearOf(from) + at);
}

/** The least royalty of a calendar year, exactly: a first or last year that is not whole bears its days of 365 or 366. Zero where none is agreed. */
export function minimumOfYear(royalty: Royalty, year: number): ExactFraction & Period {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const [from, until] = [later(first, royalty.from), earlier(last, royalty.until)];
  return { from, until, numerator: BigInt(royalty.minimumAnnualFen ?? 0) * BigInt(Math.max(0, daysOf(from, until))), denominator: BigInt(daysOf(first, last)) };
}
