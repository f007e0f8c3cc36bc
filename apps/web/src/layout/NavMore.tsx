import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import type { Place } from './navigation';
import { useOpenBox } from './useOpenBox';

/** The places that the bar has no room for. */
export function NavMore({ places }: { places: Place[] }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { open, setOpen, box, button } = useOpenBox();
  const here = places.some(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  return (
    <div className="lq-menu" ref={box}>
      <button ref={button} type="button" aria-expanded={open} onClick={() => setOpen(!open)} className={here ? 'lq-nav__here' : undefined}>{t('shell:nav.more')} <span aria-hidden="true">▾</span></button>
      {open ? <div className="lq-menu__list"><ul onClick={() => setOpen(false)}>{places.map((p) => <li key={p.to}><NavLink to={p.to}>{t(`shell:nav.${p.key}`)}</NavLink></li>)}</ul></div> : null}
    </div>
  );
}
