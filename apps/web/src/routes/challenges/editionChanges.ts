import type { ChallengeContent } from '../../api/shapes';

export interface PartChange { part: string; gone: string[]; come: string[] }

/** A part of the content as lines: of a list one line an item, of a long text one line a paragraph. */
function linesOf(value: unknown): string[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.map((each) => wordsOf(each));
  if (typeof value === 'string') return value.split(/\n+/).map((line) => line.trim()).filter(Boolean);
  return typeof value === 'object' ? Object.entries(value).filter(([, each]) => each !== null && each !== '').map(([name, each]) => `${name}: ${wordsOf(each)}`) : [String(value)];
}

function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return '\u2014';
  if (Array.isArray(value)) return value.map(wordsOf).join(', ');
  if (typeof value !== 'object') return String(value);
  const fraction = value as { numerator?: number; denominator?: number };
  if (fraction.numerator !== undefined && fraction.denominator !== undefined) return `${(fraction.numerator * 100) / fraction.denominator}%`;
  return Object.values(value).filter((each) => each !== null && each !== '').map(wordsOf).join(' \u00b7 ');
}

/** What two editions of a challenge say differently, part by part: lines that went and lines that came. */
export function editionChanges(before: ChallengeContent, after: ChallengeContent, parts: readonly string[]): PartChange[] {
  return parts.map((part) => {
    const [old, now] = [linesOf(before[part as keyof ChallengeContent]), linesOf(after[part as keyof ChallengeContent])];
    return { part, gone: old.filter((line) => !now.includes(line)), come: now.filter((line) => !old.includes(line)) };
  });
}
