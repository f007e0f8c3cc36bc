import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DealBrief } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { otherOf } from './api';
import { DealState } from './DealState';

/** `as`: on the board a card of its column, in the list a line. */
export function DealCard({ deal: d, as }: { deal: DealBrief; as: 'card' | 'line' }) {
  const { t } = useTranslation(['contracting']);
  const side = <span>{t('contracting:mySide')}{t('pieces:colon')}{t(`contracting:sides.${d.mySide}`)}</span>;
  const updated = <span>{t('contracting:updated')} <DateText at={d.updatedAt} beside /></span>;
  if (as === 'line') {
    return (
      <article className="lq-item">
        <div>
          <h3><Link to={`/deals/${d.id}`}>{d.achievementTitle}</Link></h3>
          <div className="lq-item__meta"><DealState deal={d} /><span>{t('contracting:other')}{t('pieces:colon')}{otherOf(d).name}</span>{side}{updated}</div>
        </div>
      </article>
    );
  }
  return (
    <article className="lq-lead">
      <div><DealState deal={d} /></div>
      <h3><Link to={`/deals/${d.id}`}>{d.achievementTitle}</Link></h3>
      <p>{otherOf(d).name}</p>
      <p className="lq-muted lq-small">{side}</p>
      <p className="lq-muted lq-small">{updated}</p>
    </article>
  );
}
