import { calendarProblems, Problem, type Fen, type Texts, type WorkingCalendar } from '@app/kernel';
import { daysAfter, earlier, later, monthsAfter } from './civil-days.js';
import { isFixed } from './price-schedule.js';
import type { Due, FixedComponent, PriceSchedule, Royalty, Trigger } from './price-schedule.schema.js';
import { dueWords, royaltyDueWords, type Names } from './price-words.js';
import type { RoyaltyCorrection, RoyaltyStatement } from './royalty.js';

/** What has happened in a deal; null what has not. Days of Asia/Shanghai. */
export interface DealFacts {
  readonly signedOn: string | null;
  readonly effectiveOn: string | null;
  /** Parts of the price that a supplement added, by id, with the day of its own effect. */
  readonly since?: ReadonlyMap<string, string>;
  readonly deliveredOn: string | null;
  readonly acceptedOn: string | null;
  /** Milestones reached, by id. */
  readonly milestones: ReadonlyMap<string, string>;
}

export interface Receivable {
  /** The same for the same claim at every computation: what is kept under it is never made twice. */
  readonly key: string;
  readonly componentId: string;
  readonly kind: FixedComponent['kind'] | 'royalty' | 'minimum_royalty' | 'royalty_correction';
  readonly amountFen: Fen;
  /** The day by the words of the contract; `lastDayToPay` moves it off a day off. Null while its trigger is awaited. */
  readonly dueOn: string | null;
  readonly awaits: Trigger | null;
  /** The words of the contract that it rests on. */
  readonly basis: Texts;
}

/** What the payee owes back by a correction: set off or repaid, never taken out of what was stated. */
export interface RoyaltyCredit {
  readonly key: string;
  readonly componentId: string;
  readonly amountFen: Fen;
  readonly basis: Texts;
}

const HAPPENED = { signing: 'signedOn', effect: 'effectiveOn', delivery: 'deliveredOn', acceptance: 'acceptedOn' } as const;

/** The day on which a trigger happened, null where it has not. */
export const happenedOn = (trigger: Trigger, facts: DealFacts): string | null =>
  (trigger.event === 'milestone' ? facts.milestones.get(trigger.milestoneId) ?? null : facts[HAPPENED[trigger.event]]);

/** The day from which a part of the price is owed: the effect of the contract, or of the supplement that added it; null before. */
export const owedFrom = (componentId: string, { effectiveOn, since }: Pick<DealFacts, 'effectiveOn' | 'since'>): string | null => since?.get(componentId) ?? effectiveOn;

/** The agreed day of a due date, or the trigger it waits for. */
function agreedDay(due: Due, facts: DealFacts): Pick<Receivable, 'dueOn' | 'awaits'> {
  if (due.kind === 'date') return { dueOn: due.on, awaits: null };
  const day = happenedOn(due.trigger, facts);
  if (day === null) return { dueOn: null, awaits: due.trigger };
  return { dueOn: due.unit === 'days' ? daysAfter(day, due.count) : monthsAfter(day, due.count), awaits: null };
}

/** The day on which a sum is due and what it waits for, exactly one of them null. Nothing is due before effect: what was agreed for an earlier day is due on the day of effect. */
export function dueDay(due: Due, facts: DealFacts, from: string | null = facts.effectiveOn): Pick<Receivable, 'dueOn' | 'awaits'> {
  const { dueOn, awaits } = agreedDay(due, facts);
  if (dueOn === null) return { dueOn, awaits };
  return from === null ? { dueOn: null, awaits: { event: 'effect' } } : { dueOn: later(dueOn, from), awaits: null };
}

/** The receivables of the fixed sums, in the order of the schedule. New facts fill in due days and change nothing else. */
export function fixedReceivables(schedule: Pick<PriceSchedule, 'components'>, facts: DealFacts, names: Names = {}): Receivable[] {
  return schedule.components.filter(isFixed).map(({ id, kind, amountFen, due }) => ({
    key: `fixed:${id}`, componentId: id, kind, amountFen, ...dueDay(due, facts, owedFrom(id, facts)), basis: dueWords(due, names),
  }));
}

/** The day by which a stated royalty is paid: counted from the statement, but from its due day where it came late, which gains the payer nothing. */
export const royaltyDueOn = (royalty: Royalty, statement: Pick<RoyaltyStatement, 'dueOn'>, statedOn: string): string =>
  daysAfter(earlier(statedOn, statement.dueOn), royalty.paymentDays);

/** The receivables of a statement: the royalty, and apart from it the top-up to the year's minimum; none for a sum of zero. */
export function statementReceivables(royalty: Royalty, statement: RoyaltyStatement, statedOn: string): Receivable[] {
  const claim = { componentId: royalty.id, dueOn: royaltyDueOn(royalty, statement, statedOn), awaits: null, basis: royaltyDueWords(royalty, statement) };
  const claims: Receivable[] = [
    { key: `royalty:${royalty.id}:${statement.until}`, kind: 'royalty', amountFen: statement.payableRoyaltyFen, ...claim },
    { key: `minimum:${royalty.id}:${statement.until}`, kind: 'minimum_royalty', amountFen: statement.payableTopUpFen, ...claim },
  ];
  return claims.filter(({ amountFen }) => amountFen > 0);
}

/**
 * What a correction adds: a receivable where more is owed, a credit where less is, nothing where the sum is the same.
 * `ordinal` counts the corrections of the same period from 1.
 */
export function correctionClaims(royalty: Royalty, correction: RoyaltyCorrection, ordinal: number, correctedOn: string): { receivables: Receivable[]; credits: RoyaltyCredit[] } {
  const { differenceFen } = correction;
  const claim = { key: `correction:${royalty.id}:${correction.until}:${ordinal}`, componentId: royalty.id, basis: royaltyDueWords(royalty, correction) };
  return {
    receivables: differenceFen > 0 ? [{ ...claim, kind: 'royalty_correction', amountFen: differenceFen, dueOn: daysAfter(correctedOn, royalty.paymentDays), awaits: null }] : [],
    credits: differenceFen < 0 ? [{ ...claim, amountFen: -differenceFen }] : [],
  };
}

/** The due day, or the next working day where it is a day off (Civil Code 203); null where the calendar does not reach: nothing is guessed. */
export function lastDayToPay(dueOn: string, calendar: WorkingCalendar): string | null {
  try {
    let day = dueOn;
    while (!calendar.isWorkingDay(day)) day = daysAfter(day, 1);
    return day;
  } catch (error) {
    if (error instanceof Problem && error.definition === calendarProblems['beyond-known-calendar']) return null;
    throw error;
  }
}
