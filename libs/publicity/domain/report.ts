import type { RuleStatus, Texts, WorkingCalendar } from '@app/kernel';
import type { Fact, FrozenRule, Notice } from './notice.js';
import type { NoticeState } from './notice.machine.js';
import type { Objection } from './objection.js';
import type { ObjectionState } from './objection.machine.js';

/** `unit`: for whoever may read the notice. `reviewers`: with personal sums, and with what was objected and answered, for the unit's handlers. */
export const REPORT_COPIES = ['unit', 'reviewers'] as const;
export type ReportCopy = (typeof REPORT_COPIES)[number];

export const DAY_KINDS = ['working-day', 'worked-weekend', 'weekend', 'holiday'] as const;
/** One day of the period: `number` counts the working days, null for a day off. */
export interface CountedDay {
  readonly date: string;
  readonly kind: (typeof DAY_KINDS)[number];
  readonly number: number | null;
}
/** The State Council's notice by which a year's days off were known. */
export interface CalendarSource {
  readonly year: number;
  readonly source: string;
  readonly noticeDate: string;
  readonly knownUntil: string;
}

export interface ReportedObjection {
  readonly number: string;
  /** Which notice it was made to: this one or one that this one replaced. */
  readonly noticeId: string;
  readonly receivedAt: string;
  readonly inTime: boolean;
  readonly state: ObjectionState;
  /** The receipt: SHA-256 of what was signed. */
  readonly receipt: string;
  readonly admittedAt: string | null;
  readonly settledAt: string | null;
  /** In the reviewers' copy only. */
  readonly said: { readonly objector: string; readonly text: string; readonly answer: string | null } | null;
}

interface Predecessor {
  readonly id: string;
  readonly openedOn: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly state: NoticeState;
  readonly closedAt: string | null;
  /** In the reviewers' copy only. */
  readonly reason: string | null;
}

/** Everything that a publicity report says, as plain data: its canonical JSON (RFC 8785) is kept, and the document is made from it alone. */
export interface PublicityReport {
  readonly format: 'luqiao-publicity-report/1';
  readonly copy: ReportCopy;
  readonly noticeId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly kind: Notice['kind'];
  readonly subjectType: string;
  readonly subjectId: string;
  readonly title: Texts;
  readonly text: string;
  readonly facts: readonly Fact[];
  /** Personal sums that this copy leaves out. */
  readonly hiddenSums: number;
  readonly relatedParty: 'yes' | 'no';
  readonly relatedPartyNote: string | null;
  readonly scope: Notice['scope'];
  readonly scopeBasis: 'rule' | 'consents' | 'no-person' | null;
  readonly place: string;
  readonly state: NoticeState;
  readonly openedOn: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly endedAt: string | null;
  readonly workingDays: number;
  readonly days: readonly CountedDay[];
  readonly calendar: readonly CalendarSource[];
  readonly rules: readonly (FrozenRule & { readonly status: RuleStatus })[];
  readonly predecessors: readonly Predecessor[];
  /** To this notice and to those that it replaced, oldest first; with `inTime` false a complaint. */
  readonly objections: readonly ReportedObjection[];
  /** The latest moment of which it speaks. */
  readonly asOf: string;
}

const dayAfter = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

/** The days of the period as they were counted. Refuses 422 beyond the known calendar. */
export function countedDays(calendar: WorkingCalendar, { startsOn, endsOn }: Pick<Notice, 'startsOn' | 'endsOn'>): CountedDay[] {
  const days: CountedDay[] = [];
  let number = 0;
  for (let date = startsOn; date <= endsOn; date = dayAfter(date)) {
    const worked = calendar.isWorkingDay(date);
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
    const weekend = weekday === 0 || weekday === 6;
    days.push({ date, kind: worked ? (weekend ? 'worked-weekend' : 'working-day') : weekend ? 'weekend' : 'holiday', number: worked ? (number += 1) : null });
  }
  return days;
}

export interface ReportMaterial {
  readonly notice: Notice;
  /** Those that this one replaced, the newest first. */
  readonly predecessors: readonly Notice[];
  /** To this notice and to those. */
  readonly objections: readonly Objection[];
  readonly names: ReadonlyMap<string, string>;
  readonly days: readonly CountedDay[];
  readonly calendar: readonly CalendarSource[];
}

/** One copy of the report. What confidential text there is stands in the reviewers' copy alone. */
export function reportOf(copy: ReportCopy, { notice, predecessors, objections, names, days, calendar }: ReportMaterial): PublicityReport {
  const all = copy === 'reviewers';
  const facts = notice.facts.filter(({ personalSum }) => all || !personalSum);
  const moments = [notice.createdAt, notice.endedAt, notice.closedAt, ...objections.flatMap((o) => [o.receivedAt, o.admittedAt, o.settledAt])].flatMap((at) => (at ? [at.getTime()] : []));
  return {
    format: 'luqiao-publicity-report/1', copy, noticeId: notice.id, organisationId: notice.organisationId, organisationName: notice.organisationName, kind: notice.kind,
    subjectType: notice.subjectType, subjectId: notice.subjectId, title: notice.title, text: notice.text, facts, hiddenSums: notice.facts.length - facts.length,
    relatedParty: notice.relatedParty, relatedPartyNote: notice.relatedPartyNote, scope: notice.scope, scopeBasis: notice.scopeBasis?.kind ?? null, place: notice.place, state: notice.state,
    openedOn: notice.openedOn, startsOn: notice.startsOn, endsOn: notice.endsOn, endedAt: instant(notice.endedAt), workingDays: notice.workingDays, days, calendar, rules: notice.rules,
    predecessors: predecessors.map(({ id, openedOn, startsOn, endsOn, state, closedAt, closeReason }) => ({ id, openedOn, startsOn, endsOn, state, closedAt: instant(closedAt), reason: all ? closeReason : null })),
    objections: objections.map((o) => ({
      number: o.number, noticeId: o.noticeId, receivedAt: o.receivedAt.toISOString(), inTime: o.inTime, state: o.state, receipt: o.sha256, admittedAt: instant(o.admittedAt), settledAt: instant(o.settledAt),
      said: all ? { objector: names.get(o.objectorId) ?? '', text: o.text, answer: o.answer } : null,
    })),
    asOf: new Date(Math.max(...moments)).toISOString(),
  };
}
