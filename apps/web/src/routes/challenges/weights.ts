import { formatRate, type Fraction } from '../contracting/terms/rates';

export type { Fraction };
interface Exact { numerator: bigint; denominator: bigint }
const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));

/** "12.5" as the exact share 1/8; null where it is no percentage above 0 and up to 100 with at most two decimals. */
export function parsePercent(text: string): Fraction | null {
  const m = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(text.replace(/[\s%\uff05]/g, ''));
  if (!m) return null;
  const hundredths = Number(m[1]) * 100 + Number((m[2] ?? '').padEnd(2, '0'));
  if (hundredths < 1 || hundredths > 10_000) return null;
  const common = Number(divisor(BigInt(hundredths), 10_000n));
  return { numerator: hundredths / common, denominator: 10_000 / common };
}
/** A share in percent where decimals can say it, else as the fraction that it is. */
export const percentText = (share: Fraction): string => {
  const text = formatRate(share, 'percent');
  return text.includes('/') ? text : `${text}%`;
};
/** What stands in the field. */
export const percentTyped = (share: Fraction): string => formatRate(share, 'percent');

export const isUnread = (share: Fraction | null | undefined): boolean => !!share && Number.isNaN(share.numerator);
export const UNREAD: Fraction = { numerator: Number.NaN, denominator: Number.NaN };

function sum(shares: readonly Fraction[]): Exact {
  return shares.reduce<Exact>((total, { numerator, denominator }) => {
    const [n, d] = [total.numerator * BigInt(denominator) + BigInt(numerator) * total.denominator, total.denominator * BigInt(denominator)];
    const common = divisor(n, d) || 1n;
    return { numerator: n / common, denominator: d / common };
  }, { numerator: 0n, denominator: 1n });
}

export interface WeightSum {
  /** In percent, for reading: cut off after two decimals, so that 99.999 % never reads as 100. */
  readonly percent: string;
  readonly whole: 'less' | 'exact' | 'more';
  /** Of a bar, 0 to 100. */
  readonly width: number;
}
const hundredths = (n: bigint, d: bigint): string => {
  const digits = String((n * 10_000n) / d).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/, '') || '0';
};
/** The sum of weights by exact arithmetic; those that are missing or cannot be read count as nothing. */
export function weightSum(weights: readonly (Fraction | null | undefined)[]): WeightSum {
  const { numerator: n, denominator: d } = sum(weights.filter((w): w is Fraction => !!w && !isUnread(w)));
  return { percent: hundredths(n, d), whole: n === d ? 'exact' : n < d ? 'less' : 'more', width: Math.min(100, Number((n * 10_000n) / d) / 100) };
}
