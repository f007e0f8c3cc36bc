import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { useSession } from '../api/session';
import { Icon } from '../brand/Icon';
import { useOrganisationName } from '../components/useTexts';
import { useOpenBox } from './useOpenBox';

export function AccountMenu() {
  const { t } = useTranslation();
  const { user, ready, logout, has } = useSession();
  const organisationName = useOrganisationName();
  const go = useNavigate();
  const place = useLocation();
  const { open, setOpen, box, button } = useOpenBox();

  if (!ready) return <span className="lq-bone" style={{ width: 60 }} aria-hidden="true" />;
  if (!user) {
    const from = place.pathname === '/' || place.pathname === '/login' ? '' : `?from=${encodeURIComponent(place.pathname + place.search)}`;
    return (
      <>
        <Link className="lq-button lq-button--text lq-tool--wide" to="/register">{t('shell:account.register')}</Link>
        <Link className="lq-button lq-button--primary" to={`/login${from}`}>{t('shell:account.login')}</Link>
      </>
    );
  }
  return (
    <div className="lq-menu" ref={box}>
      <button ref={button} type="button" className="lq-tool" aria-expanded={open} onClick={() => setOpen(!open)} aria-label={t('shell:account.of', { name: user.name })}>
        <Icon name="person" size={20} /><span className="lq-tool__name">{user.name}</span>
      </button>
      {open ? (
        <div className="lq-menu__list">
          <div className="lq-menu__who"><strong>{user.name}</strong><div className="lq-muted lq-small">{organisationName(user.organisation)}</div><div className="lq-muted lq-small">{user.roles.map((r) => t(`reference:roles.${r}`)).join(t('pieces:comma'))}</div></div>
          <ul onClick={() => setOpen(false)}>
            <li><Link to="/account">{t('shell:account.profile')}</Link></li>
            <li><Link to={`/organisations/${user.organisation.id}`}>{t('shell:account.organisation')}</Link></li>
            {has('broker') ? <li><Link to="/account?tab=subscriptions">{t('shell:account.subscriptions')}</Link></li> : null}
            <li><button type="button" onClick={() => void logout().then(() => go('/'))}>{t('shell:account.logout')}</button></li>
          </ul>
        </div>
      ) : null}
    </div>
  );
}
