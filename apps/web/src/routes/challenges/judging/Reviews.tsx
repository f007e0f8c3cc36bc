import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReviewAssignment } from '../../../api/shapes';
import { ButtonLink } from '../../../components/ButtonLink';
import { CardTable } from '../../../components/CardTable';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { MoneyText } from '../../../components/MoneyText';
import { NextActs } from '../../../components/NextActs';
import { PageHeader } from '../../../components/PageHeader';
import { StateTag } from '../../../components/StateTag';
import { useAssignments, useOwnSeat, usePay } from './api';
import { MinutesEditor } from './MinutesEditor';
import { QualityText } from './QualityText';
import '../../../styles/contracting.css';
import '../../../styles/challenges.css';
import '../../../styles/judging.css';

/** An expert's desk: challenges for which one was drawn, the cards that are due, minutes to sign, and what was paid. */
export default function Reviews() {
  const { t } = useTranslation(['challenge-judging']);
  const query = useAssignments();
  return (
    <>
      <PageHeader title={t('challenge-judging:desk.title')} about={t('challenge-judging:desk.about')} acts={<ButtonLink to="/experts">{t('challenge-judging:pool.own')}</ButtonLink>} />
      <div className="lq-wide lq-stack">
        {query.isPending ? <LoadingState rows={2} /> : query.isError && !query.data ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : query.data.items.length ? query.data.items.map((one) => <Assignment key={one.seatId} assignment={one} />) : (
          <div className="lq-card"><EmptyState title={t('challenge-judging:desk.empty')} about={t('challenge-judging:desk.emptyAbout')}><ButtonLink to="/experts" tone="primary">{t('challenge-judging:pool.own')}</ButtonLink></EmptyState></div>
        )}
        <Pay />
      </div>
    </>
  );
}

function Assignment({ assignment: a }: { assignment: ReviewAssignment }) {
  const { t } = useTranslation(['challenge-judging']);
  const move = useOwnSeat(a.challengeId);
  const reads = a.state === 'accepted' || a.state === 'signed';
  return (
    <section className="lq-card lq-stack">
      <div className="lq-row"><h2 style={{ fontSize: 18 }}><Link to={`/challenges/${a.challengeId}`}>{a.title}</Link></h2><StateTag state={a.state} of="seat" /></div>
      <p className="lq-muted">{a.organiser.name} {'\u00b7'} {t('challenge-judging:desk.cardsBy')} <DateText at={a.cardsBy} beside={a.signed < a.cards.length} /> {'\u00b7'} {t('challenge-judging:desk.fee')} <MoneyText fen={a.feeFen} /> {'\u00b7'} {t('challenge-judging:desk.progress', { signed: a.signed, cards: a.cards.length })}</p>
      {a.state === 'drawn' ? <p className="lq-note lq-note--wait"><span>{t('challenge-judging:desk.accept')}</span></p> : null}
      {a.nextActs.length ? <NextActs acts={a.nextActs} onAct={(act, reason) => move.mutateAsync({ act, version: a.version, reason })} /> : null}
      {reads ? <ul className="lq-row">{a.cards.map((card) => <li key={card.id}><Link className="lq-button" to={`/reviews/${card.id}`}>{t('challenge-judging:number', { number: card.number })} <span className={`lq-tag${card.state === 'signed' ? ' lq-tag--open' : card.started ? ' lq-tag--info' : ' lq-tag--wait'}`}>{t(`challenge-judging:cards.${card.state === 'signed' ? 'signed' : card.started ? 'started' : 'untouched'}`)}</span></Link></li>)}</ul> : null}
      {a.quality ? <div className="lq-row"><span className="lq-muted">{t('challenge-judging:panel.quality')}</span><QualityText quality={a.quality} /></div> : null}
      {a.minutes === 'none' ? null : <MinutesEditor challengeId={a.challengeId} />}
    </section>
  );
}

function Pay() {
  const { t } = useTranslation(['challenge-judging']);
  const query = usePay();
  if (query.isPending) return <LoadingState rows={1} />;
  if (query.isError && !query.data) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  const { items, earnedFen, paidFen } = query.data;
  return (
    <section className="lq-card"><h2>{t('challenge-judging:pay.title')}</h2>
      <p style={{ marginBottom: 12 }}>{t('challenge-judging:pay.earned')} <MoneyText fen={earnedFen} /> {'\u00b7'} {t('challenge-judging:panel.paid')} <MoneyText fen={paidFen} /></p>
      {items.length ? (
        <div className="lq-table-scroll" tabIndex={0} role="region" aria-label={t('challenge-judging:pay.title')}><CardTable>
          <thead><tr><th scope="col">{t('challenge-judging:pay.for')}</th><th scope="col">{t('challenge-judging:pay.signedOn')}</th><th scope="col">{t('challenge-judging:panel.pay')}</th><th scope="col">{t('challenge-judging:panel.paidOn')}</th><th scope="col">{t('challenge-judging:panel.reference')}</th></tr></thead>
          <tbody>{items.map((one) => <tr key={one.cardId}><th scope="row" className="lq-weights__name">{one.title} {t('challenge-judging:number', { number: one.number })}</th><td><DateText at={one.earnedAt} /></td><td><MoneyText fen={one.feeFen} /></td><td><DateText at={one.paidOn} /></td><td>{one.reference ?? '\u2014'}</td></tr>)}</tbody>
        </CardTable></div>
      ) : <p className="lq-muted">{t('challenge-judging:pay.none')}</p>}
    </section>
  );
}
