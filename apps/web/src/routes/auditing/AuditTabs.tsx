import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

export function AuditTabs() {
  const { t } = useTranslation(['auditing']);
  return (
    <nav className="lq-tabs" aria-label={t('auditing:title')}>
      <NavLink to="/audit" end>{t('auditing:tabs.entries')}</NavLink>
      <NavLink to="/audit/roots">{t('auditing:tabs.roots')}</NavLink>
    </nav>
  );
}
