import { useTranslation } from 'react-i18next';

export function NoveltyGuard() {
  const { t } = useTranslation(['listing']);
  return (
    <div className="lq-note lq-note--wait" role="note" style={{ marginBottom: 18 }}>
      <strong>{t('listing:guard.title')}</strong>
      <span>{t('listing:guard.about')}</span>
      <span className="lq-small">{t('listing:guard.article')}</span>
    </div>
  );
}
