import { useTranslation } from 'react-i18next';
import { DateText } from '../../components/DateText';
import { byOwnClock } from './moments';

/** An instant to the minute in Beijing time with what is left of it, and by the reader's own clock where that shows something else. */
export function DeadlineText({ at, beside = true }: { at: string | null | undefined; beside?: boolean }) {
  const { t } = useTranslation(['challenges']);
  if (!at) return <span className="lq-muted">{'\u2014'}</span>;
  const own = byOwnClock(at);
  return <span><DateText at={at} time zone={own !== null} beside={beside} />{own ? <>{' '}<span className="lq-muted lq-small lq-whole">{t('challenges:ownClock', { time: own })}</span></> : null}</span>;
}
