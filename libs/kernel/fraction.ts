import { z } from 'zod';

/** The largest numerator or denominator: PostgreSQL keeps both as bigint, JSON as an exact integer. */
const LARGEST = 1_000_000_000;

/** A share as people write it, 2/3 say: positive, at most the whole. Never a float, so that thirds add up to one. */
export const fractionSchema = z.strictObject({ numerator: z.int().min(1).max(LARGEST), denominator: z.int().min(1).max(LARGEST) })
  .refine(({ numerator, denominator }) => numerator <= denominator, { path: ['numerator'], message: '≤ 1' });
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** An exact sum or difference; its parts may be far beyond 2^53. */
export interface ExactFraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b));

function reduced(numerator: bigint, denominator: bigint): ExactFraction {
  const common = divisor(numerator, denominator) || 1n;
  return { numerator: numerator / common, denominator: denominator / common };
}

const exact = ({ numerator, denominator }: Fraction | ExactFraction): ExactFraction => ({ numerator: BigInt(numerator), denominator: BigInt(denominator) });

/** The exact sum in lowest terms; 0/1 of none. */
export const sumFractions = (fractions: readonly (Fraction | ExactFraction)[]): ExactFraction =>
  fractions.map(exact).reduce((sum, next) => reduced(sum.numerator * next.denominator + next.numerator * sum.denominator, sum.denominator * next.denominator), { numerator: 0n, denominator: 1n });

/** The exact product in lowest terms: a part of a share. */
export function multiplyFractions(a: Fraction | ExactFraction, b: Fraction | ExactFraction): ExactFraction {
  const [left, right] = [exact(a), exact(b)];
  return reduced(left.numerator * right.numerator, left.denominator * right.denominator);
}

/** The exact difference in lowest terms; below zero where `b` is the larger. */
export function subtractFractions(a: Fraction | ExactFraction, b: Fraction | ExactFraction): ExactFraction {
  const [left, right] = [exact(a), exact(b)];
  return reduced(left.numerator * right.denominator - right.numerator * left.denominator, left.denominator * right.denominator);
}

/** A share as it is kept, or undefined where it is none: not positive, more than the whole, or finer than a billionth. */
export function keptFraction({ numerator, denominator }: ExactFraction): Fraction | undefined {
  const parsed = fractionSchema.safeParse({ numerator: Number(numerator), denominator: Number(denominator) });
  return parsed.success ? parsed.data : undefined;
}

/** Below zero where `a` is the smaller, zero where they are equal. */
export function compareFractions(a: Fraction | ExactFraction, b: Fraction | ExactFraction): number {
  const left = BigInt(a.numerator) * BigInt(b.denominator);
  const right = BigInt(b.numerator) * BigInt(a.denominator);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Exactly the whole: no rounding, no tolerance. */
export const isWhole = (fractions: readonly (Fraction | ExactFraction)[]): boolean => {
  const { numerator, denominator } = sumFractions(fractions);
  return numerator === denominator;
};

export const formatFraction = ({ numerator, denominator }: Fraction | ExactFraction): string => (BigInt(denominator) === 1n ? String(numerator) : `${numerator}/${denominator}`);

/**
 * Shares an amount in fen by fractions that are exactly the whole: each gets its floor, the fen that are left go to the largest
 * remainders, the earlier one first. The parts always sum to the amount. Throws a RangeError where the fractions are not the whole.
 */
export function splitFen(fen: number, fractions: readonly Fraction[]): number[] {
  if (!Number.isSafeInteger(fen) || fen < 0) throw new RangeError(`not an amount in fen: ${fen}`);
  if (!isWhole(fractions)) throw new RangeError('the fractions are not the whole');
  const parts = fractions.map(({ numerator, denominator }, index) => {
    const product = BigInt(fen) * BigInt(numerator);
    return { index, floor: product / BigInt(denominator), rest: { numerator: product % BigInt(denominator), denominator: BigInt(denominator) } };
  });
  let left = BigInt(fen) - parts.reduce((sum, { floor }) => sum + floor, 0n);
  const given = parts.map(({ floor }) => floor);
  for (const { index } of [...parts].sort((a, b) => compareFractions(b.rest, a.rest) || a.index - b.index)) {
    if (left === 0n) break;
    given[index] = given[index]! + 1n;
    left -= 1n;
  }
  return given.map(Number);
}
