import { useTranslation } from 'react-i18next';
import { relativeTime } from './relativeTime';
import { useNow } from './useNow';

const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** 2026-11-22 (or with the minute, Asia/Shanghai, which `zone` says in words); the relative time only ever stands beside the absolute one. */
export function DateText({ at, time = false, zone = false, beside = false }: { at: string | null | undefined; time?: boolean; zone?: boolean; beside?: boolean }) {
  const { t, i18n } = useTranslation();
  const now = useNow();
  if (!at) return <span className="lq-muted">{'\u2014'}</span>;
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(at);
  // Days are counted as days in Shanghai: a deadline of today is "today", not "in 15 hours".
  const seconds = dayOnly ? (Date.parse(at) - Date.parse(parts.format(now).slice(0, 10))) / 1000 : (Date.parse(at) - now) / 1000;
  const full = dayOnly ? at : parts.format(new Date(at));
  return (
    <span className="lq-date">
      <time dateTime={at}>{time ? full : full.slice(0, 10)}</time>
      {zone ? <span className="lq-muted lq-small"> {t('pieces:beijing')}</span> : null}
      {beside ? <span className="lq-muted"> {'\u00b7'} {relativeTime(seconds, i18n.language, dayOnly ? 'day' : 'second')}</span> : null}
    </span>
  );
}
