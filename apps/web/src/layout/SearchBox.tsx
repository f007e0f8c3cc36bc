import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { Icon } from '../brand/Icon';

export function SearchBox() {
  const { t } = useTranslation();
  const go = useNavigate();
  const [params] = useSearchParams();
  const id = useId();
  const asked = params.get('q') ?? '';
  return (
    <form className="lq-seek" role="search" aria-label={t('shell:search.site')} onSubmit={(e) => {
      e.preventDefault();
      const q = String(new FormData(e.currentTarget).get('q') ?? '').trim();
      void go(q ? `/search?q=${encodeURIComponent(q)}` : '/search');
    }}>
      <label htmlFor={id} className="lq-hidden">{t('shell:search.label')}</label>
      <input key={asked} id={id} name="q" type="search" defaultValue={asked} placeholder={t('shell:search.hint')} maxLength={200} autoComplete="off" />
      <button type="submit" aria-label={t('shell:search.go')}><Icon name="search" /></button>
    </form>
  );
}
