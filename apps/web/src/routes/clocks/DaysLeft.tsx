import { useTranslation } from 'react-i18next';

/** How far the last day is, in words and not by colour alone. */
export function DaysLeft({ days, state }: { days: number | null; state: string }) {
  const { t } = useTranslation(['clocks']);
  if (days === null || state === 'met' || state === 'dropped') return null;
  const tone = days < 0 ? 'lost' : days <= 30 ? 'wait' : 'plain';
  return <span className={`lq-tag lq-tag--dot lq-tag--${tone}`}>{days < 0 ? t('clocks:deadlines.over', { days: -days }) : days === 0 ? t('clocks:deadlines.today') : t('clocks:deadlines.left', { days })}</span>;
}

/** `year-4`, `project-1`; other periods are ids and say nothing to a reader. */
export function PeriodText({ period }: { period: string }) {
  const { t } = useTranslation(['clocks']);
  const [, kind, n] = /^(year|project)-(\d+)$/.exec(period) ?? [];
  return n ? <span>{kind === 'year' ? t('clocks:deadlines.year', { year: n }) : t('clocks:deadlines.project', { n })}</span> : null;
}
