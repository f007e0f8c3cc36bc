import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CursorList } from '../../components/CursorList';
import { DateText } from '../../components/DateText';
import { EmptyState } from '../../components/EmptyState';
import { NextActs } from '../../components/NextActs';
import { PageHeader } from '../../components/PageHeader';
import { useListingAct, useReviews } from './api';

export default function Review() {
  const { t } = useTranslation(['listing']);
  const query = useReviews();
  const actAchievement = useListingAct('achievement');
  const actDemand = useListingAct('demand');
  return (
    <>
      <PageHeader title={t('listing:review.title')} about={t('listing:review.about')} />
      <div className="lq-wide">
        <h2 className="lq-hidden">{t('listing:review.title')}</h2>
        <CursorList
          query={query} keyOf={(r) => r.id} label={t('listing:review.title')}
          empty={<div className="lq-card"><EmptyState title={t('listing:review.empty')} about={t('listing:review.emptyAbout')} /></div>}
          render={(r) => (
            <article className="lq-card lq-stack" style={{ gap: 10 }}>
              <div>
                <h3 style={{ marginBottom: 2 }}><Link to={`/${r.type}s/${r.id}`}>{r.title}</Link></h3>
                <div className="lq-item__meta"><span className={`lq-tag lq-tag--${r.type === 'achievement' ? 'open' : 'info'}`}>{t(`reference:types.${r.type}`)}</span><span>{r.owner?.name ?? t('reference:anonymous')}</span><DateText at={r.submittedAt} time beside />{r.guarded ? <span className="lq-tag lq-tag--wait">{t('listing:guard.tag')}</span> : null}</div>
              </div>
              <NextActs acts={r.nextActs} onAct={(act, reason) => (r.type === 'achievement' ? actAchievement : actDemand).mutateAsync({ id: r.id, version: r.version, act, reason })} />
            </article>
          )}
        />
      </div>
    </>
  );
}
