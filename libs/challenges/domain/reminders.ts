import type { ChallengeReminder } from '@app/events';
import type { ChallengeState } from './challenge.js';

/** Days are YYYY-MM-DD in China. */
export interface ReminderFacts {
  readonly state: ChallengeState;
  /** Since when it is in this state. */
  readonly since: string;
  readonly today: string;
  /** Of the day on which entries ended. */
  readonly deadline: string | null;
  /** Experts who sit and have cards to sign. */
  readonly unsigned: readonly { readonly seatId: string; readonly accountId: string; readonly cardsBy: string }[];
  /** Keepers who have parts to hand in; `key` is the fingerprint of theirs. */
  readonly waiting: readonly { readonly key: string; readonly accountId: string }[];
  readonly undecided: number;
  /** The notice of the result, where its period ended and nothing stands against the award. */
  readonly clear: { readonly noticeId: string; readonly endsOn: string } | null;
}
/** Registry: product defaults, natural days. */
export interface ReminderDays {
  /** Before the day of a card. */
  readonly cards: number;
  /** After the deadline, until opening takes too long. */
  readonly opening: number;
  /** Until a step that waits for the organiser waits too long. */
  readonly waits: number;
}
/** `accountId` null tells those who handle it at the organiser; `key` is told once for each challenge. */
export interface Reminder {
  readonly key: string;
  readonly what: ChallengeReminder;
  readonly accountId: string | null;
  /** How many experts are late; who, and what they gave, is nobody's to read here. */
  readonly count: number | null;
}

const DAY_MS = 86_400_000;
const after = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Whom a challenge waits for today: experts once before their day and once after it, keepers every day after the deadline, the organiser once for each thing. */
export function remindersOf(facts: ReminderFacts, days: ReminderDays): readonly Reminder[] {
  const { state, since, today } = facts;
  const organiser = (key: string, what: ChallengeReminder, due: boolean): Reminder[] => (due ? [{ key, what, accountId: null, count: null }] : []);
  const long = after(since, days.waits) <= today;
  switch (state) {
    case 'closed': return keepers(facts, days);
    case 'judging': return experts(facts, days);
    case 'examining': return organiser(`eligibility:${since}`, 'eligibility-waits', facts.undecided > 0 && long);
    case 'in_publicity': return facts.clear === null ? [] : organiser(`award:${facts.clear.noticeId}`, 'award-waits', after(facts.clear.endsOn, days.waits) <= today);
    case 'awarded': return organiser(`contract:${since}`, 'contract-waits', long);
    default: return [];
  }
}

/** On the day itself the closing has told them. */
function keepers({ waiting, deadline, today }: ReminderFacts, { opening }: ReminderDays): Reminder[] {
  if (deadline === null || today <= deadline || waiting.length === 0) return [];
  return [
    ...waiting.map(({ key, accountId }): Reminder => ({ key: `parts:${key}:${today}`, what: 'parts-wait', accountId, count: null })),
    ...(after(deadline, opening) < today ? [{ key: 'opening-late', what: 'opening-late' as const, accountId: null, count: null }] : []),
  ];
}

function experts({ unsigned, today }: ReminderFacts, { cards }: ReminderDays): Reminder[] {
  const late = unsigned.filter(({ cardsBy }) => today > cardsBy);
  return [
    ...unsigned.flatMap(({ seatId, accountId, cardsBy }): Reminder[] => {
      if (today > cardsBy) return [{ key: `cards-over:${seatId}`, what: 'cards-over', accountId, count: null }];
      return after(cardsBy, -cards) <= today ? [{ key: `cards-soon:${seatId}`, what: 'cards-soon', accountId, count: null }] : [];
    }),
    ...[...new Set(late.map(({ cardsBy }) => cardsBy))].sort().map((day): Reminder => ({ key: `cards-missing:${day}`, what: 'cards-missing', accountId: null, count: late.filter(({ cardsBy }) => cardsBy === day).length })),
  ];
}
