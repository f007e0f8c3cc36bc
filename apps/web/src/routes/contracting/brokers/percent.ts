interface Share { numerator: number; denominator: number }

/** "2.5" as an exact share of one; null where it is no percentage of at most four decimals above 0 and up to 100. */
export function shareOf(percent: string): Share | null {
  const m = /^(\d{1,3})(?:\.(\d{1,4}))?$/.exec(percent.trim());
  if (!m) return null;
  const decimals = m[2] ?? '';
  const share = { numerator: Number(m[1] + decimals), denominator: 100 * 10 ** decimals.length };
  return share.numerator > 0 && share.numerator <= share.denominator ? share : null;
}

/** A share as a percentage where that is exact, else as the fraction that it is. */
export function percentOf({ numerator, denominator }: Share): string {
  const scaled = BigInt(numerator) * 1_000_000n;
  if (scaled % BigInt(denominator) !== 0n) return `${numerator}/${denominator}`;
  const digits = String(scaled / BigInt(denominator)).padStart(5, '0');
  return `${`${digits.slice(0, -4)}.${digits.slice(-4)}`.replace(/\.?0+$/, '')}%`;
}
