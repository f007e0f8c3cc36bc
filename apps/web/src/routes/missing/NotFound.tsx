import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/ButtonLink';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';

export default function NotFound() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('shell:missing.title')} />
      <div className="lq-wide"><div className="lq-card">
        <EmptyState title={t('shell:missing.head')} about={t('shell:missing.about')}>
          <ButtonLink to="/" tone="primary">{t('shell:missing.home')}</ButtonLink>
          <ButtonLink to="/search">{t('shell:nav.search')}</ButtonLink>
        </EmptyState>
      </div></div>
    </>
  );
}
