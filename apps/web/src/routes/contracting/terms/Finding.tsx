import { useTranslation } from 'react-i18next';
import type { LintFinding } from '../../../api/shapes';
import { useTexts } from '../../../components/useTexts';

export const SEVERITIES = ['block', 'warning', 'notice'] as const;
export const TONES = { block: 'lost', warning: 'wait', notice: 'info' } as const;

/** What was found, how grave it is, and by which article. */
export function Finding({ finding: f }: { finding: LintFinding }) {
  const { t } = useTranslation(['terms']);
  const say = useTexts();
  return (
    <div className={`lq-finding lq-finding--${f.severity}`}>
      <span className={`lq-tag lq-tag--dot lq-tag--${TONES[f.severity]}`}>{t(`terms:severities.${f.severity}`)}</span>
      <p>{say(f.texts, f.params)}</p>
      {f.article ? <p className="lq-muted lq-small">{t('pieces:problem.article', { article: f.article })}</p> : null}
    </div>
  );
}
