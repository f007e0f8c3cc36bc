import type { ChallengeState } from '../challenge.js';
import type { ChallengeKind } from '../challenge-kinds.js';
import type { EntryState } from '../entry/entry.js';
import { outcomeOf } from './archive.js';

/** Why a team was not taken further, in classes; the words are for the team itself. */
export const REASON_CLASSES = ['fault', 'eligibility', 'criteria', 'objection', 'unreadable', 'lost'] as const;
export type ReasonClass = (typeof REASON_CLASSES)[number];
export interface CountedEntry { readonly state: EntryState; readonly faults: readonly string[]; readonly weakest: string | null }

/** Null where it was not refused. */
export function reasonClass({ state, faults }: Pick<CountedEntry, 'state' | 'faults'>): ReasonClass | null {
  switch (state) {
    case 'spoiled': return 'unreadable';
    case 'ineligible': return faults.length > 0 ? 'fault' : 'eligibility';
    case 'not_chosen': return 'criteria';
    case 'excluded': return 'objection';
    case 'eliminated': case 'failed': return 'lost';
    default: return null;
  }
}

/** From the act before to this one. */
export const STEPS = [['open', 'close'], ['close', 'examine'], ['examine', 'begin-judging'], ['begin-judging', 'conclude'], ['conclude', 'publicise'], ['publicise', 'award'], ['award', 'perform'], ['perform', 'accept'], ['accept', 'settle']] as const;
export const STEP_ACTS: readonly string[] = [...new Set(STEPS.flat())];

export interface CountedChallenge {
  readonly kind: ChallengeKind;
  readonly state: ChallengeState;
  readonly field: string | null;
  readonly poolFen: number | null;
  /** Of its opening, in China. */
  readonly year: number;
  readonly majeure: boolean;
  readonly entries: readonly CountedEntry[];
  /** When each act was done first. */
  readonly firsts: ReadonlyMap<string, Date>;
}
export interface Counted { readonly key: string; readonly count: number }
export interface Statistics {
  readonly challenges: number;
  readonly kinds: readonly Counted[];
  readonly states: readonly Counted[];
  readonly fields: readonly Counted[];
  readonly years: readonly Counted[];
  /** Of challenges whose deadline is past: before it nobody counts them. */
  readonly entries: { readonly total: number | null; readonly mean: number | null };
  readonly success: { readonly finished: number; readonly completed: number; readonly share: number | null };
  readonly steps: readonly { readonly from: string; readonly to: string; readonly cases: number; readonly medianDays: number | null }[];
  readonly pool: { readonly cases: number; readonly fen: string | null };
  readonly refused: { readonly total: number | null; readonly share: number | null; readonly reasons: readonly (Counted & { readonly share: number })[]; readonly criteria: readonly Counted[] };
  /** Groups with fewer cases than this are not shown; 1 shows all. */
  readonly least: number;
}

const DAY = 86_400_000;
const count = (keys: readonly string[]): Counted[] => [...new Set(keys)].map((key) => ({ key, count: keys.filter((each) => each === key).length })).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
const tenth = (value: number): number => Math.round(value * 10) / 10;
const part = (of: number, whole: number): number | null => (whole === 0 ? null : Math.round((of / whole) * 1000) / 1000);

export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Figures over challenges. What kinds, states, fields and years there are everybody counts on the square; what tells of teams or money is left out of groups smaller than `least`. */
export function statisticsOf(all: readonly CountedChallenge[], least: number): Statistics {
  const over = all.filter(({ state }) => state !== 'open');
  const entries = over.flatMap((each) => each.entries);
  const enough = (cases: number): boolean => cases >= least;
  // what nobody took up, or was talked about only, was never to be completed
  const performed = all.map((each) => outcomeOf({ ...each, completed: each.entries.some(({ state }) => state === 'completed') })).filter((outcome) => outcome === 'completed' || outcome === 'not_completed' || outcome === 'force_majeure');
  const completed = performed.filter((outcome) => outcome === 'completed').length;
  const refused = entries.flatMap((entry) => reasonClass(entry) ?? []);
  const reasons = count(refused);
  const shownReasons = enough(refused.length) && reasons.every((group) => enough(group.count)) ? reasons : reasons.filter((group) => enough(group.count));
  const weakest = count(entries.flatMap((entry) => (entry.state === 'not_chosen' && entry.weakest !== null ? [entry.weakest] : [])));
  const pools = all.flatMap(({ poolFen }) => (poolFen === null ? [] : [poolFen]));
  return {
    challenges: all.length, kinds: count(all.map(({ kind }) => kind)), states: count(all.map(({ state }) => state)), fields: count(all.map(({ field }) => field ?? '')), years: count(all.map(({ year }) => String(year))).sort((a, b) => Number(a.key) - Number(b.key)),
    entries: { total: enough(over.length) ? entries.length : null, mean: enough(over.length) ? tenth(entries.length / over.length) : null },
    success: { finished: performed.length, completed, share: enough(performed.length) ? part(completed, performed.length) : null },
    steps: STEPS.map(([from, to]) => {
      const days = all.flatMap(({ firsts }) => {
        const [began, ended] = [firsts.get(from), firsts.get(to)];
        return began && ended && ended >= began ? [(ended.getTime() - began.getTime()) / DAY] : [];
      });
      const median = enough(days.length) ? medianOf(days) : null;
      return { from, to, cases: days.length, medianDays: median === null ? null : tenth(median) };
    }),
    // in text: sums of pools may be beyond 2^53
    pool: { cases: pools.length, fen: pools.length > 0 && enough(pools.length) ? pools.reduce((sum, fen) => sum + BigInt(fen), 0n).toString() : null },
    refused: {
      total: enough(refused.length) ? refused.length : null, share: enough(refused.length) ? part(refused.length, entries.length) : null,
      reasons: shownReasons.map((group) => ({ ...group, share: part(group.count, refused.length) ?? 0 })), criteria: weakest.filter((group) => enough(group.count)),
    },
    least,
  };
}
