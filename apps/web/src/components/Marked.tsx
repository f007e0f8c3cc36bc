import type { ReactNode } from 'react';
import type { Span } from '../api/shapes';

/** A text with its hits: the server says where they are, in UTF-16 units, and sends no markup. */
export function Marked({ text, spans }: { text: string; spans: Span[] }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at || end <= start) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return <>{parts}{text.slice(at)}</>;
}
