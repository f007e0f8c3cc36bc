import { useTranslation } from 'react-i18next';
import type { ConcealmentClaim } from '../../../api/shapes';
import { CursorList } from '../../../components/CursorList';
import { EmptyState } from '../../../components/EmptyState';
import { FilterBar } from '../../../components/FilterBar';
import { PageHeader } from '../../../components/PageHeader';
import { useFilters } from '../../../components/useFilters';
import { useAllClaims } from './api';
import { Claim } from './Claim';

const STATES = ['open', 'answered', 'upheld', 'dismissed', 'withdrawn'] as const;

/** Claims against brokers' fees, for those who decide. */
export default function ConcealmentList() {
  const { t } = useTranslation(['concealment']);
  const { filters, set, reset, active } = useFilters(['state'] as const);
  const query = useAllClaims(filters);
  return (
    <>
      <PageHeader title={t('concealment:title')} about={t('concealment:aboutDeciding')} />
      <div className="lq-wide lq-stack">
        <FilterBar values={filters} onChange={set} onReset={reset} active={active} choices={[{ name: 'state', label: t('reference:columns.state'), options: STATES.map((value) => ({ value, label: t(`reference:concealmentStates.${value}`) })) }]} />
        <h2 className="lq-hidden">{t('concealment:title')}</h2>
        <CursorList query={query} keyOf={(c) => c.id} label={t('concealment:title')} render={(c) => <Line claim={c} />} empty={(
          <div className="lq-card"><EmptyState title={t(active ? 'concealment:emptyFiltered' : 'concealment:empty')} about={t('concealment:emptyAbout')}>
            {active ? <button type="button" className="lq-button" onClick={reset}>{t('pieces:filter.reset')}</button> : null}
          </EmptyState></div>
        )} />
      </div>
    </>
  );
}

function Line({ claim: c }: { claim: ConcealmentClaim }) {
  const { t } = useTranslation(['concealment']);
  return (
    <article className="lq-item">
      <div className="lq-stack" style={{ gap: 8, width: '100%' }}>
        <h3>{c.achievementTitle}</h3>
        <div className="lq-item__meta"><span>{t('concealment:client')}{t('pieces:colon')}{c.client.name}</span><span>{t('concealment:broker')}{t('pieces:colon')}{c.broker?.name} {c.brokerOrganisation.name}</span></div>
        <Claim claim={c} />
      </div>
    </article>
  );
}
