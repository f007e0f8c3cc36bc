import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useSession } from '../../api/session';

/** The places of the console that the reader may enter. */
export function AuditTabs() {
  const { t } = useTranslation(['auditing']);
  const session = useSession();
  const reader = session.has('auditor', 'audit_admin');
  return (
    <nav className="lq-tabs" aria-label={t('auditing:console')}>
      {session.has('auditor') ? <NavLink to="/audit/risks">{t('auditing:tabs.risks')}</NavLink> : null}
      <NavLink to="/findings">{t('auditing:tabs.findings')}</NavLink>
      <NavLink to="/audit-holds">{t('auditing:tabs.holds')}</NavLink>
      {reader ? <NavLink to="/audit" end>{t('auditing:tabs.entries')}</NavLink> : null}
      {reader ? <NavLink to="/audit/roots">{t('auditing:tabs.roots')}</NavLink> : null}
    </nav>
  );
}
