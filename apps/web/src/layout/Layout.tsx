import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { LoadingState } from '../components/LoadingState';
import { Crash } from './Crash';
import { Footer } from './Footer';
import { Header } from './Header';

export function Layout() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const seen = useRef(pathname);
  useEffect(() => {
    if (seen.current === pathname) return;
    seen.current = pathname;
    // A new page starts at its top, also for a screen reader.
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <>
      <a className="lq-skip" href="#main" onClick={(e) => { e.preventDefault(); main.current?.focus(); }}>{t('shell:skip')}</a>
      <Header />
      <main id="main" className="lq-main" tabIndex={-1} ref={main}>
        <Crash key={pathname}>
          <Suspense fallback={<><div className="lq-progress" aria-hidden="true" /><div className="lq-wide" style={{ paddingTop: 32 }}><LoadingState kind="page" rows={2} /></div></>}>
            <Outlet />
          </Suspense>
        </Crash>
      </main>
      <Footer />
    </>
  );
}
