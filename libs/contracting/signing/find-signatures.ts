/** Where a signature stands in a PDF, as it says itself. Nothing of it is believed yet. */
export interface FoundSignature {
  /** Offset and length before, offset and length after the signature's own bytes; null where it is not four whole numbers. */
  readonly byteRange: readonly [number, number, number, number] | null;
  /** The hexadecimal digits between the two ranges; null where there is something else. */
  readonly hex: string | null;
}

const RANGE = /^\s*\[\s*(\d{1,15})\s+(\d{1,15})\s+(\d{1,15})\s+(\d{1,15})\s*\]/;
const KEY = '/ByteRange';

/**
 * Every signature of a PDF, in the order of their ends. Looks at the bytes and not at the objects: what a reader of PDF would leave
 * out or put right is found as it is. (ISO 32000-1, 12.8.1: Contents is a hexadecimal string, exactly what lies between the ranges.)
 */
export function findSignatures(pdf: Buffer): FoundSignature[] {
  const found: FoundSignature[] = [];
  for (let at = pdf.indexOf(KEY); at >= 0; at = pdf.indexOf(KEY, at + KEY.length)) {
    const match = RANGE.exec(pdf.toString('latin1', at + KEY.length, at + KEY.length + 100));
    const byteRange = match ? [Number(match[1]), Number(match[2]), Number(match[3]), Number(match[4])] as const : null;
    found.push({ byteRange, hex: byteRange && between(pdf, byteRange) });
  }
  return found.sort((a, b) => endOf(a) - endOf(b));
}

/** The first byte that is behind this signature's part of the file. */
export const endOf = ({ byteRange }: FoundSignature): number => (byteRange ? byteRange[2] + byteRange[3] : Number.MAX_SAFE_INTEGER);

function between(pdf: Buffer, [, first, second]: readonly [number, number, number, number]): string | null {
  if (first >= second || second > pdf.length) return null;
  const text = pdf.toString('latin1', first, second);
  // one case throughout: of two spellings of the same bytes one is a change
  return /^<(?:[0-9A-F]*|[0-9a-f]*)>$/.test(text) && text.length % 2 === 0 ? text.slice(1, -1) : null;
}

/** The two ranges are the whole part, from the first byte of the file to an end of file mark, and only the signature's own bytes lie between. */
export function coversItsPart(pdf: Buffer, { byteRange, hex }: FoundSignature, previousEnd: number): boolean {
  if (!byteRange || hex === null) return false;
  const [start, length, second, rest] = byteRange;
  const end = second + rest;
  return start === 0 && length > previousEnd && second === length + hex.length + 2 && end <= pdf.length && /%%EOF(?:\r\n|\r|\n)?$/.test(pdf.toString('latin1', end - 7, end));
}
