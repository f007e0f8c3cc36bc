import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import { usePermissions } from './api';

export default function Permissions() {
  const { t } = useTranslation(['identity']);
  const query = usePermissions();
  return (
    <>
      <PageHeader title={t('identity:permissions.title')} about={t('identity:permissions.about')} />
      <div className="lq-wide">
        {query.isPending ? <LoadingState /> : query.isError ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : (
          <div className="lq-card lq-table-scroll" tabIndex={0} role="region" aria-label={t('identity:permissions.title')}>
            <table className="lq-table">
              <thead><tr><th scope="col">{t('identity:permissions.module')}</th><th scope="col">{t('identity:permissions.permission')}</th><th scope="col">{t('identity:permissions.who')}</th></tr></thead>
              <tbody>{query.data.items.map((p) => <tr key={p.permission}><td>{p.module}</td><td><code>{p.permission}</code>{p.title ? <div className="lq-muted">{p.title}</div> : null}</td><td>{p.roles.map((r) => t(`reference:roles.${r}`, { defaultValue: r })).join(t('pieces:comma'))}</td></tr>)}</tbody>
            </table>
          </div>
        )}
      </div>
    </>
  );
}
