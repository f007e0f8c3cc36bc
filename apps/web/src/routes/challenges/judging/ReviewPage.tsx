import { useParams } from 'react-router';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api/problem';
import type { Review } from '../../../api/shapes';
import { DateText } from '../../../components/DateText';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { MoneyText } from '../../../components/MoneyText';
import { PageHeader } from '../../../components/PageHeader';
import NotFound from '../../missing/NotFound';
import { useReview } from './api';
import { ScoreCard } from './ScoreCard';
import '../../../styles/contracting.css';
import '../../../styles/challenges.css';
import '../../../styles/judging.css';

/** One proposal without any name, beside the weighted card. */
export default function ReviewPage() {
  const { t } = useTranslation(['challenge-judging']);
  const { id = '' } = useParams();
  const query = useReview(id);
  const crumbs = [{ to: '/reviews', label: t('challenge-judging:desk.title') }];
  if (query.isError && !query.data && query.error instanceof ApiProblem && query.error.status === 404) return <NotFound />;
  if (query.isPending) return <><PageHeader title={t('challenge-judging:review.title')} crumbs={crumbs} /><div className="lq-wide"><LoadingState kind="page" rows={2} /></div></>;
  if (query.isError && !query.data) return <><PageHeader title={t('challenge-judging:review.title')} crumbs={crumbs} /><div className="lq-wide"><ErrorState problem={query.error} retry={() => void query.refetch()} /></div></>;
  const review = query.data;
  return (
    <>
      <PageHeader title={`${t('challenge-judging:number', { number: review.number })} ${review.proposal.title}`} crumbs={crumbs} about={<span>{review.challengeTitle} {'\u00b7'} {t('challenge-judging:desk.cardsBy')} <DateText at={review.cardsBy} /></span>} />
      <div className="lq-wide lq-review"><Proposal proposal={review.proposal} /><div className="lq-review__card"><ScoreCard key={review.id} review={review} /></div></div>
    </>
  );
}

const TEXTS = ['hypothesis', 'rationale', 'plan', 'expertise'] as const;

function Proposal({ proposal: p }: { proposal: Review['proposal'] }) {
  const { t } = useTranslation(['challenge-judging']);
  const list = (name: 'evidence' | 'parts' | 'roles') => (p[name].length ? <section key={name}><h3>{t(`challenge-judging:proposal.${name}`)}</h3><ul>{p[name].map((one, at) => <li key={at} className="lq-break">{one}</li>)}</ul></section> : null);
  return (
    <article className="lq-card lq-stack">
      <p className="lq-note"><span>{t('challenge-judging:review.blind')}</span></p>
      {TEXTS.map((name) => <section key={name}><h3>{t(`challenge-judging:proposal.${name}`)}</h3><pre>{p[name]}</pre></section>)}
      <p>{t('challenge-judging:proposal.trl', { trl: p.trl })}</p>
      {list('evidence')}{list('parts')}{list('roles')}
      <section><h3>{t('challenge-judging:proposal.budget')}</h3><p><MoneyText fen={p.budget.totalFen} /></p>{p.budget.uses.length ? <ul>{p.budget.uses.map((use, at) => <li key={at}>{t(`challenge-judging:uses.${use.use}`)} <MoneyText fen={use.fen} /> <span className="lq-muted">{use.note}</span></li>)}</ul> : null}</section>
      <section><h3>{t('challenge-judging:proposal.pledge')}</h3><pre>{p.pledge}</pre></section>
    </article>
  );
}
