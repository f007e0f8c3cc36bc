import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/ButtonLink';
import { CursorList } from '../../components/CursorList';
import { EmptyState } from '../../components/EmptyState';
import { FilterBar } from '../../components/FilterBar';
import { PageHeader } from '../../components/PageHeader';
import { useFilters } from '../../components/useFilters';
import { useMatches } from './api';
import { MatchCard } from './MatchCard';
import '../../styles/matching.css';

const NAMES = ['minLevel', 'answer'] as const;

export default function Matches() {
  const { t } = useTranslation(['matching']);
  const { filters, set, reset, active } = useFilters(NAMES);
  const query = useMatches(filters);
  return (
    <>
      <PageHeader title={t('matching:title')} about={t('matching:about')} />
      <div className="lq-wide lq-stack">
        <FilterBar
          values={filters} onChange={set} onReset={reset} active={active}
          choices={[
            { name: 'minLevel', label: t('matching:filter.level'), options: [4, 3, 2].map((n) => ({ value: String(n), label: t('matching:filter.atLeast', { level: n, name: t(`pieces:level.names.${n}`) }) })) },
            { name: 'answer', label: t('matching:filter.answer'), options: ['open', 'interested', 'declined'].map((a) => ({ value: a, label: t(`matching:answers.${a}`) })) },
          ]}
        />
        <CursorList
          query={query} keyOf={(m) => m.id} label={t('matching:title')} render={(m) => <MatchCard match={m} />}
          empty={(
            <div className="lq-card"><EmptyState title={t('matching:empty')} about={t('matching:emptyAbout')}>
              <ButtonLink to="/demands/new" tone="primary">{t('matching:postDemand')}</ButtonLink>
              <ButtonLink to="/achievements/new">{t('matching:postAchievement')}</ButtonLink>
            </EmptyState></div>
          )}
        />
      </div>
    </>
  );
}
