import { useTranslation } from 'react-i18next';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { useHistory } from './api';

/** What was done, by whom and when, newest last; each entry stands in the audit log under its hash. */
export function History({ of, id }: { of: 'achievement' | 'demand'; id: string }) {
  const { t } = useTranslation(['listing']);
  const query = useHistory(of, id, true);
  if (query.isError) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  if (!query.data?.items.length) return null;
  return (
    <section className="lq-card">
      <h2>{t('listing:detail.history')}</h2>
      <ol className="lq-history">{query.data.items.map((e) => (
        <li key={e.id} title={e.hash}><b>{t(`reference:acts.${e.act}`, { defaultValue: e.act })}</b>{' \u00b7 '}{e.actor.name ?? t(`reference:actors.${e.actor.kind}`, { defaultValue: e.actor.kind })}{' \u00b7 '}<DateText at={e.at} time beside />{e.reason ? <p className="lq-muted">{e.reason}</p> : null}</li>
      ))}</ol>
    </section>
  );
}
