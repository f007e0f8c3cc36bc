import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import { ButtonLink } from '../../components/ButtonLink';
import { CursorList } from '../../components/CursorList';
import { EmptyState } from '../../components/EmptyState';
import { FilterBar } from '../../components/FilterBar';
import { PageHeader } from '../../components/PageHeader';
import { useFilters } from '../../components/useFilters';
import { DemandItem } from './DemandItem';
import { useDemands } from './api';
import { ListTools } from './ListTools';
import { useListingChoices } from './useListingChoices';

const NAMES = ['field', 'mode', 'region', 'organisationId', 'state', 'mine'] as const;

export default function DemandList() {
  const { t } = useTranslation(['listing']);
  const { user } = useSession();
  const { filters, set, reset, active } = useFilters(NAMES);
  const query = useDemands(filters);
  const c = useListingChoices();
  return (
    <>
      <PageHeader title={t('listing:demands.title')} about={t('listing:demands.about')} acts={<ButtonLink to="/demands/new" tone="main">{t('listing:demands.new')}</ButtonLink>} />
      <div className="lq-wide">
        <FilterBar choices={[c.field, c.mode, c.region, ...(filters.mine === 'true' ? [c.demandState] : [])]} values={filters} onChange={set} onReset={reset} active={active} />
        {user ? <ListTools of="demands" filters={filters} mine={filters.mine === 'true'} onMine={(on) => set({ mine: on ? 'true' : undefined, state: undefined })} /> : <div style={{ height: 16 }} />}
        <h2 className="lq-hidden">{t('listing:demands.title')}</h2>
        <CursorList
          query={query} keyOf={(d) => d.id} label={t('listing:demands.title')} render={(d) => <DemandItem item={d} mine={filters.mine === 'true'} />}
          empty={(
            <div className="lq-card">
              <EmptyState title={t(active ? 'listing:empty.filtered' : 'listing:demands.empty')} about={t(active ? 'listing:empty.filteredAbout' : 'listing:demands.emptyAbout')}>
                {active ? <button type="button" className="lq-button" onClick={reset}>{t('pieces:filter.reset')}</button> : <ButtonLink to="/demands/new" tone="primary">{t('listing:demands.new')}</ButtonLink>}
              </EmptyState>
            </div>
          )}
        />
      </div>
    </>
  );
}
