import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useSession } from '../api/session';
import { Icon } from '../brand/Icon';
import { Mark } from '../brand/Mark';
import { placesFor } from './navigation';
import { SearchBox } from './SearchBox';

/** The browser's own dialog: it keeps the focus inside and closes on Escape. */
export function NavDrawer({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const session = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className="lq-drawer" aria-label={t('shell:nav.name')} onClose={close} onClick={(e) => e.target === e.currentTarget && close()}>
      <div className="lq-drawer__in">
        <div className="lq-row" style={{ justifyContent: 'space-between' }}>
          <Mark />
          <button type="button" className="lq-tool" onClick={close} aria-label={t('shell:menu.close')}><Icon name="close" /></button>
        </div>
        <div onSubmit={close}><SearchBox /></div>
        <nav aria-label={t('shell:nav.name')} onClick={close}>
          <NavLink to="/" end>{t('shell:nav.home')}</NavLink>
          {placesFor(session).map((p) => <NavLink key={p.to} to={p.to}>{t(`shell:nav.${p.key}`)}</NavLink>)}
          <NavLink to="/docs/permissions">{t('shell:nav.permissions')}</NavLink>
        </nav>
        {session.user ? null : <NavLink className="lq-button" to="/register" onClick={close}>{t('shell:account.register')}</NavLink>}
      </div>
    </dialog>
  );
}
