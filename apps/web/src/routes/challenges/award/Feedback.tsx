import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { PageHeader } from '../../../components/PageHeader';
import { StateTag } from '../../../components/StateTag';
import { useFeedback } from './api';
import { Bars } from './Bars';

/** What was decided against the own teams, with the reasons: for the next entry. */
export default function Feedback() {
  const { t } = useTranslation(['challenge-archive', 'challenges']);
  const feedback = useFeedback();
  const f = feedback.data;
  return (
    <>
      <PageHeader title={t('challenge-archive:feedback.title')} about={t('challenge-archive:feedback.about')} crumbs={[{ to: '/challenges', label: t('challenges:title') }]} />
      <div className="lq-wide lq-stack">
        {feedback.isPending ? <LoadingState /> : feedback.isError ? <ErrorState problem={feedback.error} retry={() => void feedback.refetch()} /> : null}
        {f && !f.items.length ? <div className="lq-card"><EmptyState title={t('challenge-archive:feedback.none')} about={t('challenge-archive:feedback.noneAbout')} /></div> : null}
        {f?.items.length ? (
          <>
            <div className="lq-bargrid">
              <section className="lq-card"><Bars title={t('challenge-archive:statistics.reasons')} unit={t('challenge-archive:statistics.count')} none={t('challenge-archive:statistics.nothing')} bars={f.reasons.map(({ key, count }) => ({ key, label: t(`challenge-archive:reasons.${key as 'fault'}`), value: count, said: String(count) }))} /></section>
              <section className="lq-card"><Bars title={t('challenge-archive:statistics.criteria')} unit={t('challenge-archive:statistics.count')} none={t('challenge-archive:statistics.nothing')} bars={f.criteria.map(({ name, count }) => ({ key: name, label: name, value: count, said: String(count) }))} /></section>
            </div>
            <ul className="lq-list" aria-label={t('challenge-archive:feedback.title')}>
              {f.items.map((one) => (
                <li key={one.entryId}><article className="lq-card lq-stack" style={{ gap: 6 }}>
                  <h2><Link to={`/challenges/${one.challengeId}?part=results`}>{one.title}</Link></h2>
                  <div className="lq-item__meta"><StateTag state={one.state} of="entry" /><span>{t('challenge-archive:feedback.entry', { number: one.number })}</span><span>{t(`challenge-archive:reasons.${one.reason}`)}</span>{one.rank !== null ? <span>{t('challenge-archive:feedback.rank', { rank: one.rank, of: one.ranked })}</span> : null}{one.weakest ? <span>{t('challenge-archive:feedback.weakest', { name: one.weakest })}</span> : null}{one.decidedAt ? <DateText at={one.decidedAt} /> : null}</div>
                  {one.whyNot ? <p className="lq-break">{one.whyNot}</p> : null}
                </article></li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </>
  );
}
