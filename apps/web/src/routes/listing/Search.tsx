import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/ButtonLink';
import { CursorList } from '../../components/CursorList';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { useFilters } from '../../components/useFilters';
import { useSearch } from './api';
import { Facets } from './Facets';
import { SearchHitItem } from './SearchHitItem';

const NAMES = ['q', 'kind', 'achievementKind', 'field', 'trlMin', 'trlMax', 'mode', 'region', 'priceMaxFen'] as const;

export default function Search() {
  const { t } = useTranslation(['listing']);
  const { filters, set, reset } = useFilters(NAMES);
  const query = useSearch(filters);
  const first = query.data?.pages[0];
  const q = filters.q ?? '';
  return (
    <>
      <PageHeader title={q ? t('listing:search.titleFor', { q }) : t('listing:search.title')} about={first?.total === undefined ? t('listing:search.about') : t(first.capped ? 'listing:search.foundMany' : 'listing:search.found', { count: first.total })} />
      <div className="lq-wide lq-search">
        <Facets facets={first?.facets ?? {}} values={filters} onChange={set} onReset={() => (q ? set(Object.fromEntries(NAMES.filter((n) => n !== 'q').map((n) => [n, undefined]))) : reset())} />
        <div>
          <h2 className="lq-hidden">{t('listing:search.results')}</h2>
          <CursorList
            query={query} keyOf={(h) => `${h.kind}${h.id}`} label={t('listing:search.results')} render={(h) => <SearchHitItem hit={h} />}
            empty={<div className="lq-card"><EmptyState title={t('listing:search.empty')} about={t('listing:search.emptyAbout')}><ButtonLink to="/demands/new" tone="primary">{t('listing:demands.new')}</ButtonLink></EmptyState></div>}
          />
        </div>
      </div>
    </>
  );
}
