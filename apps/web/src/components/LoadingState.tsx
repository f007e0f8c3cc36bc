import { useTranslation } from 'react-i18next';

const WIDTHS = ['62%', '94%', '38%'];

export function LoadingState({ rows = 3, kind = 'list' }: { rows?: number; kind?: 'list' | 'page' }) {
  const { t } = useTranslation();
  return (
    <div className="lq-list" role="status" aria-live="polite">
      <span className="lq-hidden">{t('pieces:loading')}</span>
      {Array.from({ length: rows }, (_, i) => (
        <div className="lq-card lq-stack" key={i} style={{ gap: 10, minHeight: kind === 'page' ? 180 : undefined }} aria-hidden="true">
          {WIDTHS.map((width) => <div className="lq-bone" key={width} style={{ width }} />)}
        </div>
      ))}
    </div>
  );
}
