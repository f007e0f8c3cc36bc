import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { HeadHills } from '../brand/Hills';

interface Props { title: string; crumbs?: { to?: string; label: string }[]; state?: ReactNode; about?: ReactNode; acts?: ReactNode }

/** Every page's head answers: where am I (crumbs, title), what is the state (tag, line), what can I do next (acts). */
export function PageHeader({ title, crumbs = [], state, about, acts }: Props) {
  const { t } = useTranslation();
  useTitle(title);
  return (
    <div className="lq-head">
      <HeadHills />
      <div className="lq-wide lq-head__in">
        <nav aria-label={t('shell:crumbs')}>
          <ol className="lq-crumbs">
            <li><Link to="/">{t('shell:nav.home')}</Link></li>
            {crumbs.map((c) => <li key={c.label}>{c.to ? <Link to={c.to}>{c.label}</Link> : c.label}</li>)}
          </ol>
        </nav>
        <div className="lq-head__title"><h1>{title}</h1>{state}</div>
        {about ? <div className="lq-head__about">{about}</div> : null}
        {acts ? <div className="lq-head__acts">{acts}</div> : null}
      </div>
    </div>
  );
}

export function useTitle(title: string) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = title ? t('shell:title', { page: title }) : t('shell:titleHome');
  }, [title, t]);
}
