import { useTranslation } from 'react-i18next';
import { useNow } from './useNow';

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [['year', 31_536_000], ['month', 2_592_000], ['day', 86_400], ['hour', 3_600], ['minute', 60]];

function relative(seconds: number, language: string, least: 'day' | 'second'): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const [unit, size] of STEPS) if (Math.abs(seconds) >= size) return format.format(Math.trunc(seconds / size), unit);
  return format.format(0, least);
}

const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** 2026-11-22 (or with the minute, Asia/Shanghai); the relative time only ever stands beside the absolute one. */
export function DateText({ at, time = false, beside = false }: { at: string | null | undefined; time?: boolean; beside?: boolean }) {
  const { i18n } = useTranslation();
  const now = useNow();
  if (!at) return <span className="lq-muted">{'\u2014'}</span>;
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(at);
  // Days are counted as days in Shanghai: a deadline of today is "today", not "in 15 hours".
  const seconds = dayOnly ? (Date.parse(at) - Date.parse(parts.format(now).slice(0, 10))) / 1000 : (Date.parse(at) - now) / 1000;
  const full = dayOnly ? at : parts.format(new Date(at));
  return (
    <span className="lq-date">
      <time dateTime={at}>{time ? full : full.slice(0, 10)}</time>
      {beside ? <span className="lq-muted"> {'\u00b7'} {relative(seconds, i18n.language, dayOnly ? 'day' : 'second')}</span> : null}
    </span>
  );
}
