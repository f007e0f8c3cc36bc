import fc from 'fast-check';
import { compareFractions, formatFraction, isWhole, keptFraction, multiplyFractions, splitFen, subtractFractions, sumFractions, type Fraction } from './fraction.js';
import { anyShare, wholeSplits } from './testing/index.js';

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

  it('of different denominators sum to exactly one over 1 to 50 people, in any order, and one part in a milliard more never does', () => {
    let crowds = 0;
    fc.assert(fc.property(wholeSplits.chain((shares) => fc.tuple(fc.constant(shares), fc.shuffledSubarray(shares, { minLength: shares.length }), fc.nat())), ([shares, shuffled, pick]) => {
      if (shares.length > 40) crowds += 1;
      const { numerator, denominator } = shares[pick % shares.length]!;
      const off = shares.map((share, index) => (index === pick % shares.length ? { numerator: numerator * 1_000_003 + 1, denominator: denominator * 1_000_003 } : share));
      return isWhole(shares) && isWhole(shuffled) && !isWhole(off);
    }), { numRuns: 500 });
    expect(crowds).toBeGreaterThan(20);
  });

  it('of any kind lose nothing: their sum is what adding over one common denominator gives, in any order', () => {
    fc.assert(fc.property(fc.array(anyShare, { minLength: 1, maxLength: 50, size: 'max' }).chain((shares) => fc.tuple(fc.constant(shares), fc.shuffledSubarray(shares, { minLength: shares.length }))), ([shares, shuffled]) => {
      const common = shares.reduce((product, { denominator }) => product * BigInt(denominator), 1n);
      const above = shares.reduce((sum, { numerator, denominator }) => sum + BigInt(numerator) * (common / BigInt(denominator)), 0n);
      const sum = sumFractions(shares);
      expect(sum.numerator * common).toBe(above * sum.denominator);
      expect(sumFractions(shuffled)).toEqual(sum);
      expect(isWhole(shares)).toBe(above === common);
    }), { numRuns: 100 });
  });

  it('split any amount to the last fen, nobody a fen away from the exact share', () => {
    fc.assert(fc.property(fc.oneof(wholes, wholeSplits), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (shares, fen) => {
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

  it('of a part of a share, and what is left of it, are the whole share again', () => {
    fc.assert(fc.property(wholes, wholes, ([share], [part]) => {
      const given = multiplyFractions(share!, part!);
      return compareFractions(sumFractions([given, subtractFractions(share!, given)]), share!) === 0;
    }), { numRuns: 500 });
    expect(keptFraction({ numerator: 7n, denominator: 30n })).toEqual({ numerator: 7, denominator: 30 });
    expect([keptFraction({ numerator: 0n, denominator: 1n }), keptFraction({ numerator: -1n, denominator: 2n }), keptFraction({ numerator: 1n, denominator: 1_000_000_001n })]).toEqual([undefined, undefined, undefined]);
  });
});
