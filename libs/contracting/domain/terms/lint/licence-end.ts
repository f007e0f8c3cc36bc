import { daysAfter, monthsAfter } from '../../price/civil-days.js';
import type { Terms } from '../terms.schema.js';
import type { LintFacts } from './lint-facts.js';

export const dayBefore = (date: string): string => daysAfter(date, -1);

/** The first day: as written, or today where it hangs on an event that is still to come. */
export const beginning = ({ from }: Terms['term'], today: string): string => (from?.kind === 'date' ? from.on : today);

/** The last day by the words of the term; null where it has none. */
export function writtenEnd(term: Terms['term'], today: string): string | null {
  if (term.until?.kind === 'date') return term.until.on;
  return term.until?.kind === 'months' ? dayBefore(monthsAfter(beginning(term, today), term.until.months)) : null;
}

/** The last day of a patent: the register's word before the contract's. */
export function patentEnd(patent: Terms['patents'][number], { facts: { patentRecords } }: Pick<LintFacts, 'facts'>): string | null {
  const record = patent.applicationNumber === null ? undefined : Object.hasOwn(patentRecords, patent.applicationNumber) ? patentRecords[patent.applicationNumber] : undefined;
  return record?.expiryDate ?? patent.expiryDate;
}

/** The last day on which one of the patents is still there; null where one has no known end or there is no patent. */
export function lastPatentEnd(all: Pick<LintFacts, 'terms' | 'facts'>): string | null {
  const ends = all.terms.patents.map((patent) => patentEnd(patent, all));
  return ends.length === 0 || ends.includes(null) ? null : ends.reduce((latest, end) => (end! > latest! ? end : latest));
}

/** When the licence really ends: a bare patent licence not later than its last patent; null where nothing ends it. */
export function effectiveEnd(all: Pick<LintFacts, 'terms' | 'facts'>): string | null {
  const written = writtenEnd(all.terms.term, all.facts.today);
  const patent = all.terms.subject.knowHow === null ? lastPatentEnd(all) : null;
  return written === null ? patent : patent === null || written <= patent ? written : patent;
}

/** Full months from the first day to the last, both counted. */
export function fullMonths(from: string, last: string): number {
  let months = Math.max(0, (Number(last.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(last.slice(5, 7)) - Number(from.slice(5, 7)) + 1);
  while (months > 0 && dayBefore(monthsAfter(from, months)) > last) months -= 1;
  return months;
}
