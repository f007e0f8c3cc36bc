import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../../api/session';
import type { MediationBrief } from '../../../api/shapes';
import { ButtonLink } from '../../../components/ButtonLink';
import { CursorList } from '../../../components/CursorList';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { FilterBar } from '../../../components/FilterBar';
import { PageHeader } from '../../../components/PageHeader';
import { StateTag } from '../../../components/StateTag';
import { useFilters } from '../../../components/useFilters';
import { useMediations } from './api';

const STATES = ['offered', 'in_force', 'ended', 'refused', 'withdrawn'] as const;

/** A broker's own agreements, and those that an organisation gave to brokers. */
export default function Mediations() {
  const { t } = useTranslation(['brokers']);
  const { has } = useSession();
  const { filters, set, reset, active } = useFilters(['state'] as const);
  const query = useMediations(filters);
  const broker = has('broker');
  return (
    <>
      <PageHeader title={t('brokers:title')} about={t(broker ? 'brokers:aboutBroker' : 'brokers:aboutClient')} acts={broker ? <ButtonLink to="/broker">{t('brokers:toBoard')}</ButtonLink> : null} />
      <div className="lq-wide lq-stack">
        <FilterBar values={filters} onChange={set} onReset={reset} active={active} choices={[{ name: 'state', label: t('reference:columns.state'), options: STATES.map((s) => ({ value: s, label: t(`reference:mediationStates.${s}`) })) }]} />
        <h2 className="lq-hidden">{t('brokers:title')}</h2>
        <CursorList
          query={query} keyOf={(m) => m.id} label={t('brokers:title')} render={(m) => <Line mediation={m} />}
          empty={(
            <div className="lq-card"><EmptyState title={t(active ? 'brokers:emptyFiltered' : 'brokers:empty')} about={t(broker ? 'brokers:emptyBroker' : 'brokers:emptyClient')}>
              {active ? <button type="button" className="lq-button" onClick={reset}>{t('pieces:filter.reset')}</button> : null}
              {broker ? <ButtonLink to="/broker" tone="primary">{t('brokers:toBoard')}</ButtonLink> : null}
            </EmptyState></div>
          )}
        />
      </div>
    </>
  );
}

function Line({ mediation: m }: { mediation: MediationBrief }) {
  const { t } = useTranslation(['brokers']);
  return (
    <article className="lq-item">
      <div>
        <h3><Link to={`/mediations/${m.id}`}>{m.achievementTitle}</Link></h3>
        <div className="lq-item__meta">
          <StateTag state={m.state} of="mediation" />
          <span>{m.mySide === 'broker' ? `${t('brokers:client')}${t('pieces:colon')}${m.client.name}` : `${t('brokers:broker')}${t('pieces:colon')}${m.broker?.name ?? ''} ${m.brokerOrganisation.name}`}</span>
          <span>{t('brokers:other')}{t('pieces:colon')}{m.other?.name ?? t('brokers:open')}</span>
          {m.toConfirm ? <span className="lq-tag lq-tag--wait">{t('brokers:toConfirm', { count: m.toConfirm })}</span> : null}
          {m.openAlerts ? <span className="lq-tag lq-tag--wait">{t('brokers:alerts.open', { count: m.openAlerts })}</span> : null}
          <span>{t('brokers:offeredAt')} <DateText at={m.offeredAt} beside /></span>
        </div>
      </div>
    </article>
  );
}
