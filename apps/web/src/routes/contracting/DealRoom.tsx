import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ApiProblem } from '../../api/problem';
import type { Deal } from '../../api/shapes';
import { DateText } from '../../components/DateText';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import { Facts } from '../listing/Facts';
import NotFound from '../missing/NotFound';
import { useDeal } from './api';
import { DealBrokers } from './brokers/DealBrokers';
import { Checks } from './Checks';
import { DealContracts } from './contract/DealContracts';
import { DealActs } from './DealActs';
import { DealState } from './DealState';
import { NdaPanel } from './NdaPanel';
import { RoomPanel } from './RoomPanel';
import { TermsPanel } from './terms/TermsPanel';
import { TalkBlocked } from './TalkBlocked';
import { Timeline } from './Timeline';
import '../../styles/contracting.css';

export default function DealRoom() {
  const { t } = useTranslation(['contracting', 'terms']);
  const { id = '' } = useParams();
  const query = useDeal(id);
  const crumbs = [{ to: '/deals', label: t('contracting:title') }];
  if (query.isPending) return <><PageHeader title={t('contracting:one')} crumbs={crumbs} /><div className="lq-wide"><LoadingState kind="page" rows={2} /></div></>;
  if (query.isError && query.error instanceof ApiProblem && query.error.status === 404) return <NotFound />;
  if (query.isError && !query.data) return <><PageHeader title={t('contracting:one')} crumbs={crumbs} /><div className="lq-wide"><ErrorState problem={query.error} retry={() => void query.refetch()} /></div></>;
  const d = query.data;
  const holds = d.mySide === 'holder';
  return (
    <>
      <PageHeader
        title={d.achievementTitle} crumbs={crumbs} state={<DealState deal={d} />}
        about={<span className="lq-row"><Party deal={d} side="holder" /><span aria-hidden="true">{'\u2194'}</span><Party deal={d} side="acquirer" /></span>}
        acts={<DealActs deal={d} />}
      />
      <div className="lq-wide lq-stack">
        <nav className="lq-jump" aria-label={t('contracting:parts')}>
          <a href="#timeline">{t('contracting:timeline.title')}</a><a href="#terms">{t('terms:title')}</a><a href="#nda">{t('contracting:nda.title')}</a><a href="#room">{t('contracting:room.title')}</a>{holds ? <a href="#checks">{t('contracting:check.title')}</a> : null}
        </nav>
        {d.endReason ? <div className="lq-note"><strong>{t('contracting:ended')}</strong><span className="lq-break">{d.endReason}</span></div> : null}
        <TalkBlocked deal={d} />
        <div className="lq-deal">
          <div className="lq-stack">
            <section className="lq-card"><h2>{t('contracting:note')}</h2><pre>{d.note}</pre><p className="lq-muted lq-small" style={{ marginTop: 8 }}>{d[d.proposedBy].name} {d.proposer?.name} <DateText at={d.createdAt} time /></p></section>
            <Timeline deal={d} />
          </div>
          <div className="lq-stack">
            <DealContracts deal={d} />
            <TermsPanel deal={d} />
            <NdaPanel deal={d} />
            <RoomPanel deal={d} />
            {holds ? <Checks deal={d} /> : null}
            <DealBrokers deal={d} />
            <section className="lq-card"><h2>{t('contracting:facts')}</h2><Facts rows={[
              d.award ? [t('contracting:award'), <Link key="a" to={`/challenges/${d.award.challengeId}?part=milestones`}>{d.achievementTitle}</Link>] : [t('reference:types.achievement'), <Link key="a" to={`/achievements/${d.achievementId}`}>{d.achievementTitle}</Link>],
              [t('reference:types.demand'), d.demandId ? <Link key="d" to={`/demands/${d.demandId}`}>{t('contracting:toDemand')}</Link> : null],
              [t('contracting:match'), d.matchId ? <Link key="m" to={`/matches?match=${d.matchId}`}>{t('contracting:toMatch')}</Link> : null],
              [t('contracting:foreign.name'), d.foreign ? t(`contracting:foreign.answers.${d.foreign}`) : t('contracting:foreign.open')],
              [t('contracting:updated'), <DateText key="u" at={d.updatedAt} time />],
            ]} /></section>
          </div>
        </div>
      </div>
    </>
  );
}

function Party({ deal: d, side }: { deal: Deal; side: Deal['mySide'] }) {
  const { t } = useTranslation(['contracting']);
  return <span className="lq-row" style={{ gap: 6 }}><span className="lq-muted">{t(`contracting:sides.${side}`)}</span><Link to={`/organisations/${d[side].id}`}>{d[side].name}</Link>{d.mySide === side ? <span className="lq-tag lq-tag--open">{t('contracting:ours')}</span> : null}</span>;
}
