import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import { useTexts } from '../../components/useTexts';
import { usePermissions } from './api';

export default function Permissions() {
  const { t } = useTranslation(['identity']);
  const query = usePermissions();
  const say = useTexts();
  const roles = new Map(query.data?.roles.map((r) => [r.name, say(r.texts)]));
  return (
    <>
      <PageHeader title={t('identity:permissions.title')} about={t('identity:permissions.about')} />
      <div className="lq-wide">
        {query.isPending ? <LoadingState /> : query.isError ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : (
          <div className="lq-card lq-table-scroll" tabIndex={0} role="region" aria-label={t('identity:permissions.title')}>
            <table className="lq-table">
              <thead><tr><th scope="col">{t('identity:permissions.permission')}</th><th scope="col">{t('identity:permissions.who')}</th></tr></thead>
              <tbody>{query.data.items.map((p) => <tr key={p.name}><td>{say(p.texts)}<div className="lq-muted lq-small"><code>{p.name}</code></div></td><td>{p.holders.map((r) => roles.get(r) ?? t(`identity:permissions.holders.${r}`, { defaultValue: r })).join(t('pieces:comma'))}</td></tr>)}</tbody>
            </table>
          </div>
        )}
      </div>
    </>
  );
}
