/** The first year that the market had challenges. */
const FIRST = 2026;

/** Years to choose from, the newest first. */
export function yearChoices(now = new Date().getFullYear()): { value: string; label: string }[] {
  return Array.from({ length: Math.max(1, now - FIRST + 1) }, (_, back) => String(now - back)).map((year) => ({ value: year, label: year }));
}
