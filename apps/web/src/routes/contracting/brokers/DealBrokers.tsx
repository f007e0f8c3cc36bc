import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../../api/session';
import type { Deal, DealBroker } from '../../../api/shapes';
import { CopyId } from '../../../components/CopyId';
import { ReasonDialog } from '../../../components/ReasonDialog';
import { isLive, SIGNERS } from '../api';
import { useNameDeal } from './api';

/** The brokers beside a deal, for its parties. The client says which one it comes through. */
export function DealBrokers({ deal: d }: { deal: Deal }) {
  const { t } = useTranslation(['brokers']);
  return (
    <section className="lq-card lq-stack" id="brokers" aria-labelledby="brokers-title">
      <h2 id="brokers-title">{t('brokers:beside.title')}</h2>
      {d.brokers.length ? <ul className="lq-stack">{d.brokers.map((b) => <li key={`${b.broker?.id ?? ''}${b.client.id}`}><Broker deal={d} broker={b} /></li>)}</ul> : <p className="lq-muted">{t('brokers:beside.none')}</p>}
      {isLive(d.state) ? <p className="lq-muted lq-small lq-break">{t('brokers:beside.number')} <CopyId id={d.id} /></p> : null}
    </section>
  );
}

function Broker({ deal: d, broker: b }: { deal: Deal; broker: DealBroker }) {
  const { t } = useTranslation(['brokers']);
  const { has } = useSession();
  const name = useNameDeal(b.mediationId ?? '');
  const [asking, setAsking] = useState(false);
  return (
    <div className="lq-stack" style={{ gap: 8 }}>
      <div className="lq-row"><b>{b.broker?.name}</b><span>{b.organisation.name}</span>{b.brokered ? <span className="lq-tag lq-tag--open">{t('brokers:deals.brokered')}</span> : null}</div>
      <p className="lq-muted lq-small">{t('brokers:beside.of', { client: b.client.name })}</p>
      {b.mediationId ? <p><Link to={`/mediations/${b.mediationId}`}>{t('brokers:beside.to')}</Link></p> : null}
      {b.mediationId && !b.brokered && isLive(d.state) && has(...SIGNERS) ? (
        <>
          <p className="lq-small">{t('brokers:beside.nameAbout')}</p>
          <div><button type="button" className="lq-button lq-button--small" onClick={() => setAsking(true)}>{t('brokers:beside.name')}</button></div>
          {asking ? <ReasonDialog name={t('brokers:beside.name')} needsReason={false} danger={false} close={() => setAsking(false)} go={() => name.mutateAsync(d.id)} /> : null}
        </>
      ) : null}
    </div>
  );
}
