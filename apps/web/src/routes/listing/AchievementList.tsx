import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import { ButtonLink } from '../../components/ButtonLink';
import { CursorList } from '../../components/CursorList';
import { EmptyState } from '../../components/EmptyState';
import { FilterBar } from '../../components/FilterBar';
import { PageHeader } from '../../components/PageHeader';
import { useFilters } from '../../components/useFilters';
import { AchievementItem } from './AchievementItem';
import { useAchievements } from './api';
import { ListTools } from './ListTools';
import { useListingChoices } from './useListingChoices';

const NAMES = ['kind', 'field', 'trlMin', 'mode', 'region', 'organisationId', 'state', 'mine'] as const;

export default function AchievementList() {
  const { t } = useTranslation(['listing']);
  const { user } = useSession();
  const { filters, set, reset, active } = useFilters(NAMES);
  const query = useAchievements(filters);
  const c = useListingChoices();
  return (
    <>
      <PageHeader title={t('listing:achievements.title')} about={t('listing:achievements.about')} acts={<ButtonLink to="/achievements/new" tone="main">{t('listing:achievements.new')}</ButtonLink>} />
      <div className="lq-wide">
        <FilterBar choices={[c.field, c.kind, c.trlMin, c.mode, c.region, ...(filters.mine === 'true' ? [c.achievementState] : [])]} values={filters} onChange={set} onReset={reset} active={active} />
        {user ? <ListTools of="achievements" filters={filters} mine={filters.mine === 'true'} onMine={(on) => set({ mine: on ? 'true' : undefined, state: undefined })} /> : <div style={{ height: 16 }} />}
        <h2 className="lq-hidden">{t('listing:achievements.title')}</h2>
        <CursorList
          query={query} keyOf={(a) => a.id} label={t('listing:achievements.title')} render={(a) => <AchievementItem item={a} mine={filters.mine === 'true'} />}
          empty={(
            <div className="lq-card">
              <EmptyState title={t(active ? 'listing:empty.filtered' : 'listing:achievements.empty')} about={t(active ? 'listing:empty.filteredAbout' : 'listing:achievements.emptyAbout')}>
                {active ? <button type="button" className="lq-button" onClick={reset}>{t('pieces:filter.reset')}</button> : <ButtonLink to="/achievements/new" tone="primary">{t('listing:achievements.new')}</ButtonLink>}
              </EmptyState>
            </div>
          )}
        />
      </div>
    </>
  );
}
