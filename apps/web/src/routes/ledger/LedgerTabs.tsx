import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';

export function LedgerTabs() {
  const { t } = useTranslation(['ledger']);
  return (
    <nav className="lq-tabs" aria-label={t('ledger:title')}>
      <NavLink to="/ledger" end>{t('ledger:tabs.assets')}</NavLink>
      <NavLink to="/ledger/reports">{t('ledger:tabs.reports')}</NavLink>
    </nav>
  );
}
