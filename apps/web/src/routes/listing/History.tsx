import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../api/shapes';
import { DateText } from '../../components/DateText';

export function History({ entries }: { entries: HistoryEntry[] }) {
  const { t } = useTranslation(['listing']);
  if (!entries.length) return null;
  return (
    <section className="lq-card">
      <h2>{t('listing:detail.history')}</h2>
      <ol className="lq-history">{entries.map((e) => (
        <li key={e.id}><b>{t(`reference:acts.${e.act}`, { defaultValue: e.act })}</b>{' \u00b7 '}{e.who}{' \u00b7 '}<DateText at={e.at} time beside />{e.reason ? <p className="lq-muted">{e.reason}</p> : null}</li>
      ))}</ol>
    </section>
  );
}
