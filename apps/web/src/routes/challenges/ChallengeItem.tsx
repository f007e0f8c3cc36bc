import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ChallengeBrief } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { MoneyText } from '../../components/MoneyText';
import { StateTag } from '../../components/StateTag';
import { useFields, useRegions } from '../../reference/useReference';
import { DeadlineText } from './DeadlineText';

/** `to`: a keeper of what is not open yet sees the keys and nothing else. */
export function ChallengeItem({ item: c, to }: { item: ChallengeBrief; to: string }) {
  const { t } = useTranslation(['challenges']);
  const { fieldName } = useFields();
  const { regionName } = useRegions();
  return (
    <article className="lq-item">
      <div>
        <h3><Link to={to}>{c.title}</Link></h3>
        <div className="lq-item__meta">
          <span className="lq-tag lq-tag--mode">{t(`challenges:kinds.${c.kind}`)}</span>
          <StateTag state={c.state} of="challenge" />
          <span>{c.organiser.name}</span>
          {c.field ? <span>{fieldName(c.field)}</span> : null}
          {c.region ? <span>{regionName(c.region)}</span> : null}
          {c.edition > 1 ? <span>{t('challenges:editionNumber', { number: c.edition })}</span> : null}
          {c.state === 'in_review' && c.submittedAt ? <span>{t('challenges:submittedAt')} <DateText at={c.submittedAt} time /></span> : null}
        </div>
      </div>
      <div className="lq-item__side">
        {c.kind === 'scene' && c.poolFen === null ? <span className="lq-muted lq-small">{t('challenges:noPool')}</span> : <span><span className="lq-muted lq-small">{t('challenges:pool')}</span> <MoneyText fen={c.poolFen} /></span>}
        {c.state === 'withdrawn' ? null : <span className="lq-small"><span className="lq-muted">{t('challenges:entriesUntil')}</span> <DeadlineText at={c.entriesUntil} beside={c.state === 'open' || c.edition === 0} /></span>}
      </div>
    </article>
  );
}
