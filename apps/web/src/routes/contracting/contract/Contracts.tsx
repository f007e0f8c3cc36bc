import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ContractBrief } from '../../../api/shapes';
import { ButtonLink } from '../../../components/ButtonLink';
import { CursorList } from '../../../components/CursorList';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { FilterBar } from '../../../components/FilterBar';
import { PageHeader } from '../../../components/PageHeader';
import { useFilters } from '../../../components/useFilters';
import { otherOf } from '../api';
import { useContracts } from './api';
import { ContractState } from './ContractState';

const STATES = ['preparing', 'approving', 'approved', 'signing', 'in_effect', 'performed', 'terminated', 'rescinded', 'cancelled'] as const;

export default function Contracts() {
  const { t } = useTranslation(['contract', 'contracting']);
  const { filters, set } = useFilters(['state'] as const);
  const query = useContracts(filters);
  const active = Object.keys(filters).length > 0;
  const reset = () => set({ state: undefined });
  return (
    <>
      <PageHeader title={t('contract:title')} about={t('contract:about')} crumbs={[{ to: '/deals', label: t('contracting:title') }]} />
      <div className="lq-wide lq-stack">
        <FilterBar values={filters} onChange={set} onReset={reset} active={active} choices={[{ name: 'state', label: t('reference:columns.state'), options: STATES.map((s) => ({ value: s, label: t(`reference:contractStates.${s}`) })) }]} />
        <h2 className="lq-hidden">{t('contract:title')}</h2>
        <CursorList query={query} keyOf={(c) => c.id} label={t('contract:title')} render={(c) => <Line contract={c} />} empty={(
          <div className="lq-card"><EmptyState title={t(active ? 'contract:emptyFiltered' : 'contract:empty')} about={t('contract:emptyAbout')}>
            {active ? <button type="button" className="lq-button" onClick={reset}>{t('pieces:filter.reset')}</button> : null}<ButtonLink to="/deals" tone="primary">{t('contract:toDeals')}</ButtonLink>
          </EmptyState></div>
        )} />
      </div>
    </>
  );
}

function Line({ contract: c }: { contract: ContractBrief }) {
  const { t } = useTranslation(['contract', 'contracting']);
  return (
    <article className="lq-item">
      <div>
        <h3><Link to={`/contracts/${c.id}`}>{c.achievementTitle}</Link></h3>
        <div className="lq-item__meta">
          <ContractState contract={c} /><span>{c.number}</span>{c.amends ? <span className="lq-tag lq-tag--info">{t('contract:supplement')}</span> : null}
          <span>{t('contracting:other')}{t('pieces:colon')}{otherOf(c).name}</span>{c.effectiveOn ? <span>{t('contract:effectiveOn')} <DateText at={c.effectiveOn} beside /></span> : null}<span>{t('contracting:updated')} <DateText at={c.updatedAt} beside /></span>
        </div>
      </div>
    </article>
  );
}
