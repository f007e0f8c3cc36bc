import type { WorkingCalendar } from '@app/kernel';
import { ofKind, standing, titleOn } from '../title/chain.js';
import type { TitleEntry } from '../title/title.schema.js';
import { monthsFrom } from './civil-dates.js';
import { lastDayOf, type DeadlineFacts, type Fulfilment } from './deadline.js';
import type { WantedDeadline } from './reconcile.js';

const PATENTS: readonly string[] = ['invention', 'utility_model', 'design'];

export interface ClockedTitle {
  readonly id: string;
  readonly organisationId: string;
  readonly disclosureId: string;
  readonly protection: string;
  readonly entries: readonly TitleEntry[];
  readonly publicFunded: boolean;
  readonly projects: readonly { readonly acceptedOn: string | null; readonly conversionDeadline: string | null }[];
}
/** A registry row in force on a day, as far as a period needs it. */
export interface PeriodRow {
  readonly id: string;
  readonly value: unknown;
}
/** What the registry says; undefined where it is silent, and then the day stays open for a person to judge. */
export interface PeriodLaw {
  /** Months in which a licence goes on record, by the day of its effect. */
  recordalMonths(on: string): PeriodRow | undefined;
  /** Years after acceptance to open licensing; only where the unit's province has such a rule. */
  openLicenceYears(on: string): PeriodRow | undefined;
  /** What follows where an agreed period of conversion ends; a province's row. */
  agreedPeriod(on: string): PeriodRow | undefined;
}

const months = (row: PeriodRow | undefined, per: 1 | 12): number | null => (typeof row?.value === 'number' ? row.value * per : null);
const by = (entry: TitleEntry | undefined): Fulfilment | null => (entry ? { on: entry.effectiveOn, source: 'act', number: entry.id, document: null } : null);

/**
 * The clocks that a title keeps running, as of a civil day: recordal of each patent licence (Implementing Rules of the Patent Law 15), each
 * annuity of its calendar, the agreed conversion of each publicly funded project and, where the province has it, the years to open licensing.
 */
export function deadlinesOfTitle(title: ClockedTitle, law: PeriodLaw, calendar: WorkingCalendar, today: string): WantedDeadline[] {
  const { id, organisationId, disclosureId, protection } = title;
  const entries = standing(title.entries);
  const licences = ofKind(entries, 'licence');
  const wanted = (facts: Pick<DeadlineFacts, 'kind' | 'period' | 'startsOn' | 'dueOn'> & { rows: readonly (PeriodRow | undefined)[]; concerned?: readonly string[]; fulfilment: Fulfilment | null }): WantedDeadline => {
    const { rows, concerned = [], ...rest } = facts;
    return { ...rest, organisationId, subjectType: 'title', subjectId: id, titleId: id, disclosureId, concerned, ruleVersions: rows.flatMap((row) => row?.id ?? []), lastDay: lastDayOf(calendar, rest) };
  };

  const recordal = !PATENTS.includes(protection) ? [] : licences.map((licence) => {
    const row = law.recordalMonths(licence.effectiveOn);
    const span = months(row, 1);
    return wanted({
      kind: 'licence_recordal', period: licence.id, startsOn: licence.effectiveOn, dueOn: span === null ? null : monthsFrom(licence.effectiveOn, span), rows: [row],
      fulfilment: by(ofKind(entries, 'licence_recorded').find(({ content }) => content.entryId === licence.id)),
    });
  });

  const standingNow = titleOn(title.entries, today);
  const running = new Set(standingNow.licences.map(({ entryId }) => entryId));
  const licensees = [...new Set(licences.filter((licence) => running.has(licence.id)).flatMap(({ content }) => content.licenseeId ?? []))].sort();
  const annuities = standingNow.annuities.map(({ year, dueOn, paidOn }) => wanted({
    kind: 'annuity', period: `year-${year}`, startsOn: standingNow.filingDate, dueOn, rows: [], concerned: licensees, fulfilment: paidOn === null ? null : by(ofKind(entries, 'annuity_paid').filter(({ content }) => content.year === year).at(-1)),
  }));

  // a licence is one of the ways of conversion (Act 16); of any other way the office keeps the evidence
  const converted = (from: string | null) => by(licences.find(({ effectiveOn }) => effectiveOn <= today && (from === null || effectiveOn >= from)));
  const projects = !title.publicFunded ? [] : title.projects.flatMap(({ acceptedOn, conversionDeadline }, i) => {
    const open = acceptedOn === null ? undefined : law.openLicenceYears(acceptedOn) ?? law.openLicenceYears(today);
    const span = months(open, 12);
    return [
      ...(conversionDeadline === null ? [] : [wanted({ kind: 'conversion', period: `project-${i + 1}`, startsOn: null, dueOn: conversionDeadline, rows: [law.agreedPeriod(today)], fulfilment: converted(acceptedOn) })]),
      ...(acceptedOn === null || span === null ? [] : [wanted({ kind: 'open_licence', period: `project-${i + 1}`, startsOn: acceptedOn, dueOn: monthsFrom(acceptedOn, span), rows: [open], fulfilment: converted(acceptedOn) })]),
    ];
  });
  return [...recordal, ...annuities, ...projects];
}
