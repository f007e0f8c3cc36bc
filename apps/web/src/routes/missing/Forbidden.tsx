import { useTranslation } from 'react-i18next';
import type { Role } from '../../api/shapes';
import { ButtonLink } from '../../components/ButtonLink';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';

export function Forbidden({ roles }: { roles: Role[] }) {
  const { t } = useTranslation();
  const names = roles.map((r) => t(`reference:roles.${r}`)).join(t('pieces:comma'));
  return (
    <>
      <PageHeader title={t('shell:forbidden.title')} />
      <div className="lq-wide"><div className="lq-card">
        <EmptyState title={t('shell:forbidden.head')} about={t('shell:forbidden.about', { roles: names })}>
          <ButtonLink to="/docs/permissions" tone="primary">{t('shell:nav.permissions')}</ButtonLink>
          <ButtonLink to="/">{t('shell:missing.home')}</ButtonLink>
        </EmptyState>
      </div></div>
    </>
  );
}
