import fc from 'fast-check';
import type { Fraction } from '../fraction.js';

const LARGEST = 1_000_000_000;
const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** One share cut in two, in lowest terms; undefined where a denominator would no longer be a share that people may write. */
function cut({ numerator, denominator }: Fraction, part: number, of: number): [Fraction, Fraction] | undefined {
  const pieces = [numerator * part, numerator * (of - part)].map((above): Fraction => {
    const common = divisor(above, denominator * of);
    return { numerator: above / common, denominator: (denominator * of) / common };
  });
  return pieces.every((piece) => piece.denominator <= LARGEST) ? (pieces as [Fraction, Fraction]) : undefined;
}

/** Any split of the whole over 1 to 50 people with denominators of all kinds: the whole is cut again and again, so that it stays the whole without anybody adding up. */
export const wholeSplits: fc.Arbitrary<Fraction[]> = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 2, max: 97 }), fc.nat()), { maxLength: 49, size: 'max' }).map((cuts) => {
  const shares: Fraction[] = [{ numerator: 1, denominator: 1 }];
  for (const [where, of, part] of cuts) {
    const at = where % shares.length;
    const pieces = cut(shares[at]!, 1 + (part % (of - 1)), of);
    if (pieces) shares.splice(at, 1, ...pieces);
  }
  return shares;
});

/** Any share that people may write, however odd. */
export const anyShare: fc.Arbitrary<Fraction> = fc.integer({ min: 1, max: LARGEST }).chain((denominator) => fc.integer({ min: 1, max: denominator }).map((numerator) => ({ numerator, denominator })));
