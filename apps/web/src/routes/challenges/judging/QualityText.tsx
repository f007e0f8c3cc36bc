import { useTranslation } from 'react-i18next';
import type { PanelSeat } from '../../../api/shapes';

/** A figure with its parts; nothing follows from it by itself. */
export function QualityText({ quality: q }: { quality: PanelSeat['quality'] }) {
  const { t } = useTranslation(['challenge-judging']);
  if (!q) return <span className="lq-muted">{'\u2014'}</span>;
  return <details><summary><strong>{q.score}</strong></summary><span className="lq-small lq-muted">{t('challenge-judging:quality', { inTime: Math.round(q.inTime * 100), distance: q.distance, comments: Math.round(q.comments * 100) })}</span></details>;
}
