import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ApiProblem } from '../../../api/problem';
import type { Mediation } from '../../../api/shapes';
import { ButtonLink } from '../../../components/ButtonLink';
import { CopyId } from '../../../components/CopyId';
import { DateText } from '../../../components/DateText';
import { ErrorState } from '../../../components/ErrorState';
import { LoadingState } from '../../../components/LoadingState';
import { PageHeader } from '../../../components/PageHeader';
import { StateTag } from '../../../components/StateTag';
import { useTexts } from '../../../components/useTexts';
import { Facts } from '../../listing/Facts';
import NotFound from '../../missing/NotFound';
import { Concealments } from '../concealment/Concealments';
import { useMediation } from './api';
import { Alerts } from './Alerts';
import { FeeDue } from './FeeDue';
import { FeeText } from './FeeText';
import { Introductions } from './Introductions';
import { MediationActs } from './MediationActs';
import '../../../styles/contracting.css';

export default function MediationDetail() {
  const { t } = useTranslation(['brokers']);
  const { id = '' } = useParams();
  const query = useMediation(id);
  const crumbs = [{ to: '/mediations', label: t('brokers:title') }];
  if (query.isPending) return <><PageHeader title={t('brokers:one')} crumbs={crumbs} /><div className="lq-wide"><LoadingState kind="page" rows={2} /></div></>;
  if (query.isError && query.error instanceof ApiProblem && query.error.status === 404) return <NotFound />;
  if (query.isError && !query.data) return <><PageHeader title={t('brokers:one')} crumbs={crumbs} /><div className="lq-wide"><ErrorState problem={query.error} retry={() => void query.refetch()} /></div></>;
  const m = query.data;
  const mayReplace = m.mySide === 'broker' && m.state === 'in_force';
  return (
    <>
      <PageHeader
        title={m.achievementTitle} crumbs={crumbs} state={<StateTag state={m.state} of="mediation" />}
        about={<span className="lq-row"><span className="lq-muted">{t('brokers:client')}</span><Link to={`/organisations/${m.client.id}`}>{m.client.name}</Link><span className="lq-muted">{t('brokers:broker')}</span><span>{m.broker?.name} {m.brokerOrganisation.name}</span></span>}
        acts={<div className="lq-row"><MediationActs mediation={m} />{mayReplace ? <ButtonLink to={`/mediations/new?achievement=${m.achievementId}&replaces=${m.id}${m.matchId ? `&match=${m.matchId}` : ''}`}>{t('brokers:replace')}</ButtonLink> : null}</div>}
      />
      <div className="lq-wide lq-stack">
        {m.endReason && !m.endReason.startsWith('\u2192') ? <div className="lq-note"><strong>{t('brokers:ended')}</strong><span className="lq-break">{m.endReason}</span></div> : null}
        {m.alerts.length ? <Alerts mediation={m} /> : null}
        <div className="lq-deal">
          <div className="lq-stack">
            <Introductions mediation={m} />
            <Concealments mediation={m} />
            <section className="lq-card lq-stack" aria-labelledby="text-title">
              <h2 id="text-title">{t('brokers:text')}</h2>
              <div className="lq-paper" tabIndex={0} role="region" aria-label={t('brokers:text')}><pre lang="zh-CN">{m.text}</pre></div>
              <p className="lq-small lq-muted lq-break">SHA-256 <CopyId id={m.sha256} /></p>
            </section>
          </div>
          <div className="lq-stack">
            <Points mediation={m} />
            {m.due.length ? <FeeDue mediation={m} /> : null}
            <Deals mediation={m} />
          </div>
        </div>
      </div>
    </>
  );
}

function Points({ mediation: m }: { mediation: Mediation }) {
  const { t } = useTranslation(['brokers']);
  const say = useTexts();
  return (
    <section className="lq-card lq-stack">
      <h2>{t('brokers:points')}</h2>
      <Facts rows={[
        [t('reference:types.achievement'), <Link key="a" to={`/achievements/${m.achievementId}`}>{m.achievementTitle}</Link>], [t('brokers:other'), m.other ? <Link key="o" to={`/organisations/${m.other.id}`}>{m.other.name}</Link> : t('brokers:open')],
        [t('brokers:fee.name'), <FeeText key="f" fee={m.fee} />], [t('brokers:protected'), t('brokers:months', { count: m.protectedMonths })], [t('brokers:conflict.name'), m.conflict ?? t('brokers:conflict.none')],
        [t('brokers:offeredAt'), <DateText key="at" at={m.offeredAt} time />], [t('brokers:signedAt'), m.signedAt ? <span key="s">{m.signedBy?.name} <DateText at={m.signedAt} time /></span> : null], [t('brokers:endedAt'), m.endedAt ? <DateText key="e" at={m.endedAt} time /> : null],
        [t('brokers:replaces'), m.replacesId ? <Link key="r" to={`/mediations/${m.replacesId}`}>{t('brokers:earlier')}</Link> : null],
      ]} />
      {m.notices.map((n) => <p key={n.code} className="lq-note lq-note--wait lq-small">{say(n.texts, n.params)}{n.article ? <span className="lq-muted">{t('pieces:acts.article', { article: n.article })}</span> : null}</p>)}
    </section>
  );
}

/** That there is a deal and how it stands; its room is the parties'. */
function Deals({ mediation: m }: { mediation: Mediation }) {
  const { t } = useTranslation(['brokers']);
  return (
    <section className="lq-card lq-stack">
      <h2>{t('brokers:deals.title')}</h2>
      {m.deals.length ? (
        <ul className="lq-stack" style={{ gap: 8 }}>{m.deals.map((d) => (
          <li key={d.id} className="lq-row">
            <StateTag state={d.state} of="deal" />{d.brokered ? <span className="lq-tag lq-tag--open">{t('brokers:deals.brokered')}</span> : null}
            <span className="lq-small lq-muted">{t('brokers:deals.opened')} <DateText at={d.openedAt} /></span>{m.mySide === 'client' ? <Link to={`/deals/${d.id}`}>{t('brokers:deals.to')}</Link> : null}
          </li>
        ))}</ul>
      ) : <p className="lq-muted">{t('brokers:deals.none')}</p>}
      <p className="lq-muted lq-small">{t(m.mySide === 'broker' ? 'brokers:deals.aboutBroker' : 'brokers:deals.aboutClient')}</p>
    </section>
  );
}
