import type { NoticeKind, PublicityScope } from '@app/events';
import type { RuleStatus, RuleVersion, Texts, WorkingCalendar } from '@app/kernel';
import type { NoticeState } from './notice.machine.js';

/** One line of what is made public, written by the asking module in both languages. */
export interface Fact {
  readonly label: Texts;
  readonly value: Texts;
  /** The natural person whom the line is about, by name; null where it is about none. */
  readonly person: string | null;
  /** A sum of money of that person: never in the text, a public page or a feed (Personal Information Protection Act 25). */
  readonly personalSum: boolean;
}

export interface Consent {
  readonly person: string;
  /** Where the separate consent is kept. */
  readonly document: string;
  /** The person's account: then the consent is the one in the consent ledger, and stands only while it does there. */
  readonly accountId?: string | null;
  readonly givenOn: string;
}

/** Why a notice may leave the unit: a province's rule in force, the separate consent of every person whom it names, or that it is the result of a public call and names nobody. */
export type ScopeBasis = { readonly kind: 'no-person' } | { readonly kind: 'rule'; readonly ruleVersionId: string } | { readonly kind: 'consents'; readonly consents: readonly Consent[] };

/** A rule version as it stood when the notice was opened; shown with its mark, a product default never as law. */
export interface FrozenRule {
  readonly id: string;
  readonly rule: string;
  readonly jurisdiction: string;
  readonly article: string | null;
  readonly status: RuleStatus;
  readonly value: unknown;
}

export interface NoticeContent {
  readonly title: Texts;
  readonly facts: readonly Fact[];
  readonly relatedParty: 'yes' | 'no';
  readonly relatedPartyNote: string | null;
  readonly scope: PublicityScope;
  readonly scopeBasis: ScopeBasis | null;
  readonly place: string;
}

export interface Notice extends NoticeContent {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly kind: NoticeKind;
  readonly subjectType: string;
  readonly subjectId: string;
  /** zh-CN, made from the facts without personal sums. */
  readonly text: string;
  readonly workingDays: number;
  /** Civil dates in China, `YYYY-MM-DD`. The period has the days from `startsOn` to `endsOn`, both included. */
  readonly openedOn: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly rules: readonly FrozenRule[];
  readonly openedBy: string | null;
  readonly supersedes: string | null;
  readonly state: NoticeState;
  readonly endedAt: Date | null;
  readonly closedAt: Date | null;
  readonly closeReason: string | null;
  /** Since then only the unit sees it: somebody whom it names withdrew the consent. */
  readonly offMarketAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Opened by hand, about something that no module of the product knows. */
export const FREE_SUBJECT = 'free';

export const frozen = ({ id, rule, jurisdiction, article, status, value }: RuleVersion): FrozenRule => ({ id, rule, jurisdiction, article, status, value });

/** The registry row that sets the length of each kind's period. */
export const PERIOD_RULES: Readonly<Record<NoticeKind, string>> = {
  'rights-assignment': 'rights.publicity-working-days',
  'agreed-price': 'publicity.notice-working-days',
  award: 'award.cash-publicity-working-days',
  'challenge-result': 'publicity.notice-working-days',
};

/** Where the law sets no length for the unit's class, the product's own holds for results of challenges, whose organiser may be any kind of unit. */
export const PERIOD_DEFAULTS: Readonly<Partial<Record<NoticeKind, string>>> = { 'challenge-result': 'challenges.result-publicity-working-days' };

const dayAfter = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/**
 * The first and the last day of a period that begins the day after `openedOn` (Civil Code 201). Where a province counts natural days
 * as well, the later end holds, so that the period satisfies both. Refuses 422 beyond the known calendar.
 */
export function periodOf(calendar: WorkingCalendar, openedOn: string, workingDays: number, naturalDays: number | null = null): { startsOn: string; endsOn: string } {
  const byWorkingDays = calendar.addWorkingDays(openedOn, workingDays);
  const byNaturalDays = naturalDays === null ? byWorkingDays : calendar.addNaturalDays(openedOn, naturalDays);
  return { startsOn: dayAfter(openedOn), endsOn: byWorkingDays > byNaturalDays ? byWorkingDays : byNaturalDays };
}

/** Working days from `today` (which counts) to the last day of the period; 0 once it is over. */
export function workingDaysLeft(calendar: WorkingCalendar, { startsOn, endsOn }: Pick<Notice, 'startsOn' | 'endsOn'>, today: string): number {
  let left = 0;
  for (let date = today > startsOn ? today : startsOn; date <= endsOn; date = dayAfter(date)) if (calendar.isWorkingDay(date)) left += 1;
  return left;
}

export interface Standing {
  readonly noticeId: string | null;
  readonly state: NoticeState | 'none';
  readonly endsOn: string | null;
  /** The period is over, no objection that came in time is open, none was upheld: the subject may be decided and signed. */
  readonly clear: boolean;
  readonly openObjections: number;
  readonly ruleVersionIds: readonly string[];
}

export const NO_NOTICE: Standing = { noticeId: null, state: 'none', endsOn: null, clear: false, openObjections: 0, ruleVersionIds: [] };

/** `open` counts objections to every notice of the subject, so that superseding shakes none off; `upheld` those to this one. */
export const standingOf = ({ id, state, endsOn, rules }: Pick<Notice, 'id' | 'state' | 'endsOn' | 'rules'>, { open, upheld }: { open: number; upheld: number }): Standing => ({
  noticeId: id, state, endsOn, clear: state === 'ended' && open === 0 && upheld === 0, openObjections: open, ruleVersionIds: rules.map((rule) => rule.id),
});
