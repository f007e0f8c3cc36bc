import { daysAfter, daysBetween, later } from '../price/civil-days.js';
import type { Demand, ForceMajeure } from './performance.js';

/** The agreed days, or those of the law; an agreement may give more time, never less. */
export const cureDaysOf = (agreed: number | null, lawful: number): number => Math.max(agreed ?? lawful, lawful);

/** `lastDay` is null while acknowledged force majeure stops the clock. `daysLeft` counts to the last day, 0 on it. */
export interface CureStanding { readonly lastDay: string | null; readonly paused: boolean; readonly over: boolean; readonly daysLeft: number | null; readonly pausedDays: number }

/**
 * The day of the demand does not count (Civil Code 201); the period runs to the end of its last day. Days on which force majeure of the side
 * that owes was acknowledged do not count, from its first day to its last; what begins after the last day changes nothing.
 */
export function cureStanding({ madeOn, cureDays, side }: Pick<Demand, 'madeOn' | 'cureDays' | 'side'>, pauses: readonly Pick<ForceMajeure, 'state' | 'side' | 'since' | 'endedOn'>[], today: string): CureStanding {
  const counted = pauses.filter((each) => each.side !== side && (each.state === 'acknowledged' || each.state === 'over')).sort((a, b) => (a.since < b.since ? -1 : 1));
  let lastDay = daysAfter(madeOn, cureDays);
  let pausedDays = 0;
  /** Up to here, days were left out already: two causes at once stop the clock once. */
  let until = madeOn;
  for (const { since, endedOn } of counted) {
    if (since > lastDay) break;
    if (endedOn === null) return { lastDay: null, paused: true, over: false, daysLeft: null, pausedDays };
    const from = later(since, daysAfter(until, 1));
    if (endedOn < from) continue;
    const days = daysBetween(from, endedOn) + 1;
    lastDay = daysAfter(lastDay, days);
    pausedDays += days;
    until = endedOn;
  }
  return { lastDay, paused: false, over: today > lastDay, daysLeft: Math.max(0, daysBetween(today, lastDay)), pausedDays };
}
