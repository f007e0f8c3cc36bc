import fc from 'fast-check';
import { compareFractions, formatFraction, isWhole, splitFen, sumFractions, type Fraction } from './fraction.js';

/** Any split of the whole over 1 to 50 people: random weights over their sum. */
const wholes = fc.array(fc.integer({ min: 1, max: 20_000_000 }), { minLength: 1, maxLength: 50 }).map((weights) => {
  const denominator = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((numerator): Fraction => ({ numerator, denominator }));
});

describe('fractions', () => {
  it('are exact where floats are not', () => {
    const third = { numerator: 1, denominator: 3 };
    expect(isWhole([third, third, third])).toBe(true);
    expect(isWhole([{ numerator: 33, denominator: 100 }, { numerator: 33, denominator: 100 }, { numerator: 34, denominator: 100 }])).toBe(true);
    expect(isWhole([{ numerator: 333_333_333, denominator: 1_000_000_000 }, third, third])).toBe(false);
    expect(isWhole([])).toBe(false);
    expect(formatFraction(sumFractions([{ numerator: 1, denominator: 6 }, { numerator: 1, denominator: 10 }]))).toBe('4/15');
  });

  it('compare exactly', () => {
    expect([compareFractions({ numerator: 1, denominator: 2 }, { numerator: 2, denominator: 4 }), compareFractions({ numerator: 999_999_998, denominator: 999_999_999 }, { numerator: 999_999_999, denominator: 1_000_000_000 })]).toEqual([0, -1]);
  });

  it('of any split over 1 to 50 people sum to exactly one, and one more or less never does', () => {
    fc.assert(fc.property(wholes, fc.nat(), (shares, pick) => {
      const at = pick % shares.length;
      const off = shares.map((share, index) => (index === at ? { ...share, numerator: share.numerator + 1 } : share));
      return isWhole(shares) && !isWhole(off);
    }), { numRuns: 500 });
  });

  it('with different denominators sum to exactly one', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 2, max: 60 })), { minLength: 1, maxLength: 12 }), (raw) => {
      // each share is halved away from what is left, so that denominators differ and the last one takes the exact rest
      const shares: { numerator: bigint; denominator: bigint }[] = [];
      let rest = { numerator: 1n, denominator: 1n };
      for (const [a, b] of raw) {
        const part = { numerator: rest.numerator * BigInt(Math.min(a, b - 1)), denominator: rest.denominator * BigInt(b) };
        if (part.denominator > 1_000_000_000n) break;
        shares.push(part);
        rest = { numerator: rest.numerator * (BigInt(b) - BigInt(Math.min(a, b - 1))), denominator: part.denominator };
      }
      if (rest.denominator > 1_000_000_000n) return true;
      return isWhole([...shares, rest].map(({ numerator, denominator }) => ({ numerator: Number(numerator), denominator: Number(denominator) })));
    }), { numRuns: 500 });
  });

  it('split any amount to the last fen, nobody a fen away from the exact share', () => {
    fc.assert(fc.property(wholes, fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (shares, fen) => {
      const parts = splitFen(fen, shares);
      const whole = parts.reduce((sum, part) => sum + BigInt(part), 0n);
      return whole === BigInt(fen) && parts.every((part, i) => {
        const { numerator, denominator } = shares[i]!;
        const difference = BigInt(part) * BigInt(denominator) - BigInt(fen) * BigInt(numerator);
        return difference > -BigInt(denominator) && difference < BigInt(denominator);
      });
    }), { numRuns: 500 });
    expect(() => splitFen(100, [{ numerator: 1, denominator: 2 }])).toThrow(RangeError);
  });
});
