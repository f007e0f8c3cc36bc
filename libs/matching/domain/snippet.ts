import { highlight, type Span } from './highlight.js';

const LONGEST = 140;
const LEAD = 30;

/** The first text where a term stands, cut to about two lines around it; the beginning of the first text where none does. */
export function snippet(texts: readonly (string | null | undefined)[], terms: readonly string[]): { text: string; spans: Span[] } {
  const said = texts.filter((text): text is string => !!text?.trim());
  for (const text of said) {
    const [first] = highlight(text, terms);
    if (!first) continue;
    const cut = cutFrom(text, first.end <= LONGEST ? 0 : first.start - LEAD);
    return { text: cut, spans: highlight(cut, terms) };
  }
  return { text: cutFrom(said[0] ?? '', 0), spans: [] };
}

/** Never cuts a character in half. */
function cutFrom(text: string, from: number): string {
  const start = from > 0 && isLowSurrogate(text, from) ? from - 1 : Math.max(0, from);
  const wished = start + LONGEST;
  const end = isLowSurrogate(text, wished) ? wished - 1 : wished;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

const isLowSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
