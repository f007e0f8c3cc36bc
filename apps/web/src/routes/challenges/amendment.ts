/** What entrants rest their work on: a change of it gives everybody the whole time again. The server decides; this only tells beforehand. */
const RESTARTING: readonly string[] = ['problem', 'targets', 'regime', 'eligibility', 'criteria', 'poolFen', 'stages', 'lanes', 'invited', 'ip'];

export interface AmendmentPreview { readonly changed: string[]; /** Those that start the clock anew. */ readonly restarting: string[]; readonly restarts: boolean }

/** In which parts the new content differs from the one in force. */
export function previewOf<Content extends object>(before: Content, after: Content): AmendmentPreview {
  const changed = Object.keys(after).filter((name) => !same(before[name as keyof Content], after[name as keyof Content]));
  const restarting = changed.filter((name) => RESTARTING.includes(name));
  return { changed, restarting, restarts: restarting.length > 0 };
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => Object.hasOwn(right, name) && same(left[name], right[name]));
}
