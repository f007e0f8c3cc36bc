import { useTranslation } from 'react-i18next';
import type { Achievement } from '../../api/shapes';
import { DateText } from '../../components/DateText';

/** For the owner: what others will see of a guarded achievement, and whether the office has cleared it. */
export function ClearedWords({ achievement: a }: { achievement: Achievement }) {
  const { t } = useTranslation(['listing']);
  return (
    <section className="lq-card lq-stack" style={{ gap: 10 }} aria-labelledby="cleared">
      <h2 id="cleared">{t('listing:guard.words')}</h2>
      {a.clearedTitle ? <p><b>{a.clearedTitle}</b></p> : null}
      {a.clearedValueLine ? <p className="lq-value">{a.clearedValueLine}</p> : null}
      {a.clearedAbstract ? <pre>{a.clearedAbstract}</pre> : <p className="lq-muted">{t('listing:guard.noWords')}</p>}
      <p className="lq-small">{a.clearedAt ? <>{t('listing:guard.clearedAt')} <DateText at={a.clearedAt} time /></> : t('listing:guard.notCleared')}</p>
      <p className="lq-small lq-muted">{t('listing:guard.article')}</p>
    </section>
  );
}
