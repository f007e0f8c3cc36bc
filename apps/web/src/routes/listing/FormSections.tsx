import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export function Section({ id, title, about, children }: { id: string; title: string; about?: string; children: ReactNode }) {
  return <section className="lq-card lq-section" id={id} aria-labelledby={`${id}-title`}><header><h2 id={`${id}-title`}>{title}</h2>{about ? <p>{about}</p> : null}</header>{children}</section>;
}

/** The way through the form; a section counts as done when its needed fields are filled. */
export function SectionNav({ sections }: { sections: { id: string; title: string; done: boolean }[] }) {
  const { t } = useTranslation(['listing']);
  return (
    <nav className="lq-form__nav" aria-label={t('listing:form.way')}>
      <ol>{sections.map((s, i) => <li key={s.id}><a href={`#${s.id}`} className={s.done ? 'done' : undefined}><i aria-hidden="true">{s.done ? '\u2713' : i + 1}</i>{s.title}{s.done ? <span className="lq-hidden">{t('listing:form.done')}</span> : null}</a></li>)}</ol>
    </nav>
  );
}
