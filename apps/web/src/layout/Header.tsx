import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { useSession } from '../api/session';
import { Icon } from '../brand/Icon';
import { Mark } from '../brand/Mark';
import { AccountMenu } from './AccountMenu';
import { LanguageSwitch } from './LanguageSwitch';
import { NavDrawer } from './NavDrawer';
import { inBarAndMore, placesFor } from './navigation';
import { NavMore } from './NavMore';
import { SearchBox } from './SearchBox';
import { useUnread } from './useUnread';

export function Header() {
  const { t } = useTranslation();
  const session = useSession();
  const unread = useUnread();
  const [open, setOpen] = useState(false);
  const [bar, more] = inBarAndMore(placesFor(session));
  return (
    <header className="lq-header">
      <div className="lq-wide lq-header__in">
        <button type="button" className="lq-tool lq-burger" onClick={() => setOpen(true)} aria-label={t('shell:menu.open')}><Icon name="menu" size={22} /></button>
        <Link to="/" aria-label={t('shell:brand.home')} className="lq-mark"><Mark /></Link>
        <nav className="lq-nav" aria-label={t('shell:nav.name')}>
          {bar.map((p) => <NavLink key={p.to} to={p.to}>{t(`shell:nav.${p.key}`)}</NavLink>)}
          {more.length ? <NavMore places={more} /> : null}
        </nav>
        <SearchBox />
        <div className="lq-tools">
          <LanguageSwitch />
          {session.user ? (
            <NavLink to="/inbox" className="lq-tool" aria-label={t('shell:inbox', { count: unread })}>
              <Icon name="bell" size={20} />
              {unread ? <span className="lq-count" aria-hidden="true">{unread > 99 ? '99+' : unread}</span> : null}
            </NavLink>
          ) : null}
          <AccountMenu />
        </div>
      </div>
      {open ? <NavDrawer close={() => setOpen(false)} /> : null}
    </header>
  );
}
