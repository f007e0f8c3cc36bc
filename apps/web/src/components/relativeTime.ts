/** A unit, its seconds, and from how many seconds on it is told: up to two months are told in days, because "next month" is too little for whoever plans by a deadline. */
const STEPS: [Intl.RelativeTimeFormatUnit, number, number][] = [['year', 31_536_000, 31_536_000], ['month', 2_592_000, 5_184_000], ['day', 86_400, 86_400], ['hour', 3_600, 3_600], ['minute', 60, 60]];

/** How far away so many seconds are, in words; `least` is told where nothing is left. */
export function relativeTime(seconds: number, language: string, least: 'day' | 'second'): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const [unit, size, from] of STEPS) if (Math.abs(seconds) >= from) return format.format(Math.trunc(seconds / size), unit);
  return format.format(0, least);
}
