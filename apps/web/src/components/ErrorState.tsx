import { useTranslation } from 'react-i18next';
import { ProblemAlert } from './ProblemAlert';

export function ErrorState({ problem, retry }: { problem: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="lq-stack">
      <ProblemAlert problem={problem} />
      {retry ? <div><button type="button" className="lq-button" onClick={retry}>{t('pieces:retry')}</button></div> : null}
    </div>
  );
}
