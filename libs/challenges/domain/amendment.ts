import type { ChallengeContent } from './challenge.schema.js';

/** What entrants rest their work on, what is asked of them and who may answer: a change of it gives everybody the whole time again (rules I5). The database asks for the same parts. */
export const RESTARTING = ['problem', 'targets', 'regime', 'eligibility', 'criteria', 'poolFen', 'stages', 'lanes', 'invited', 'ip'] as const satisfies readonly (keyof ChallengeContent)[];

export interface Amendment {
  /** Parts of the content that differ, in the order of the schema. */
  readonly changed: readonly (keyof ChallengeContent)[];
  readonly restarts: boolean;
}

/** How the new content differs from the one in force. */
export function amendmentOf(before: ChallengeContent, after: ChallengeContent): Amendment {
  const changed = (Object.keys(after) as (keyof ChallengeContent)[]).filter((name) => !same(before[name], after[name]));
  return { changed, restarts: RESTARTING.some((name) => changed.includes(name)) };
}

/** Equal as JSON, whatever the order of an object's keys. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => Object.hasOwn(right, name) && same(left[name], right[name]));
}
