import { normalise } from './terms.js';

/** A stretch of the original text, in UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

const WORD_CHARACTER = /[a-z0-9]/;

/** Where any of the terms stands in the text; touching and overlapping stretches are one. Terms are normalised, the text need not be. */
export function highlight(text: string, terms: readonly string[]): Span[] {
  const { normal, origin } = normaliseWithOrigin(text);
  return merge(found(normal, terms).map(({ start, end }) => ({ start: origin[start]!, end: origin[end]! })).filter(({ start, end }) => end > start));
}

/** The same in a text that is already normalised, which is much quicker. */
export function highlightNormal(normal: string, terms: readonly string[]): Span[] {
  return merge(found(normal, terms));
}

/** Whether the term stands in the normalised text, a Latin one as a whole word. */
export function says(normal: string, term: string): boolean {
  return found(normal, [term]).length > 0;
}

function found(normal: string, terms: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const term of new Set(terms)) {
    if (term === '') continue;
    for (let at = normal.indexOf(term); at >= 0; at = normal.indexOf(term, at + 1)) {
      if (!insideAWord(normal, at, term)) spans.push({ start: at, end: at + term.length });
    }
  }
  return spans;
}

/** A Latin term counts as a whole word only: "led" does not stand in "sealed". */
function insideAWord(text: string, at: number, term: string): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + term.length] ?? '';
  return (WORD_CHARACTER.test(term[0]!) && WORD_CHARACTER.test(before)) || (WORD_CHARACTER.test(term.at(-1)!) && WORD_CHARACTER.test(after));
}

/** The normalised text and, for each of its code units and its end, where it came from: NFKC may lengthen (㎡ is m2). */
function normaliseWithOrigin(text: string): { normal: string; origin: number[] } {
  const origin: number[] = [];
  let normal = '';
  let offset = 0;
  for (const character of text) {
    const piece = normalise(character);
    for (let unit = 0; unit < piece.length; unit++) origin.push(offset);
    normal += piece;
    offset += character.length;
  }
  origin.push(text.length);
  return { normal, origin };
}

function merge(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
