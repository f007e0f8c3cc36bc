export interface Fraction { numerator: number; denominator: number }
export const RATE_UNITS = ['percent', 'perTenThousand'] as const;
export type RateUnit = (typeof RATE_UNITS)[number];

/** Decimal places between the unit and the whole. */
const PLACES: Record<RateUnit, number> = { percent: 2, perTenThousand: 4 };
/** As the API takes numerators and denominators. */
const LARGEST = 1_000_000_000n;
const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));

function inLowestTerms(numerator: bigint, denominator: bigint): Fraction | null {
  if (denominator === 0n) return null;
  const common = divisor(numerator, denominator);
  const [n, d] = [numerator / common, denominator / common];
  return n > LARGEST || d > LARGEST ? null : { numerator: Number(n), denominator: Number(d) };
}

/** What was typed ("5.25" in percent, "5" in ten-thousandths, "1/3" of the whole) as an exact fraction in lowest terms; null where it cannot be read. */
export function parseRate(text: string, unit: RateUnit): Fraction | null {
  const plain = text.replace(/[\s,%\u2031]/g, '');
  const parts = /^(\d{1,10})\/(\d{1,10})$/.exec(plain);
  if (parts) return inLowestTerms(BigInt(parts[1]), BigInt(parts[2]));
  const m = /^(\d{1,9})(?:\.(\d{1,7}))?$/.exec(plain);
  const decimals = m?.[2] ?? '';
  return m ? inLowestTerms(BigInt(m[1] + decimals), 10n ** BigInt(decimals.length + PLACES[unit])) : null;
}

/** A fraction in its unit, exact: 21/400 is "5.25" in percent; what no decimal can say stays a fraction, "1/3". */
export function formatRate({ numerator, denominator }: Fraction, unit: RateUnit): string {
  const common = divisor(BigInt(numerator) * 10n ** BigInt(PLACES[unit]), BigInt(denominator));
  const d = BigInt(denominator) / common;
  let n = BigInt(numerator) * 10n ** BigInt(PLACES[unit]) / common;
  for (let places = 0; places <= 7; places += 1, n *= 10n) {
    if (n % d !== 0n) continue;
    const digits = String(n / d).padStart(places + 1, '0');
    return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  }
  return `${numerator}/${denominator}`;
}

export const isUnread = (rate: Fraction | null | undefined): boolean => rate !== null && rate !== undefined && Number.isNaN(rate.numerator);
