import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** To the guide of the procedure that this page belongs to. */
export function GuideLink({ to }: { to?: string }) {
  const { t } = useTranslation();
  return <Link style={{ textDecoration: 'underline' }} to={to ? `/procedures/${to}` : '/procedures'}>{t('pieces:guide')}</Link>;
}
