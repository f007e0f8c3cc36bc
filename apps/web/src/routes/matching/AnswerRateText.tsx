import { useTranslation } from 'react-i18next';

/** How often an organisation has answered in time when somebody was interested. */
export function AnswerRateText({ rate: r }: { rate: { answered: number; lapsed: number; rate: number | null } }) {
  const { t } = useTranslation(['matching']);
  return <span>{r.rate === null ? t('matching:rate.none') : t('matching:rate.some', { percent: Math.round(r.rate * 100), answered: r.answered, all: r.answered + r.lapsed })}</span>;
}
