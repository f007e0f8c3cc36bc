import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/ButtonLink';
import { CursorList } from '../../components/CursorList';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { FilterBar } from '../../components/FilterBar';
import { LoadingState } from '../../components/LoadingState';
import { PageHeader } from '../../components/PageHeader';
import { useFilters } from '../../components/useFilters';
import { useSession } from '../../api/session';
import { useMatch, useMatches } from './api';
import { MatchCard } from './MatchCard';
import '../../styles/matching.css';

const NAMES = ['minLevel', 'answer', 'state', 'match'] as const;

export default function Matches() {
  const { t } = useTranslation(['matching']);
  const { has } = useSession();
  const { filters: { match: one, ...filters }, set, reset } = useFilters(NAMES);
  const query = useMatches(filters);
  const single = useMatch(one);
  const active = Object.keys(filters).length > 0;
  return (
    <>
      <PageHeader title={t('matching:title')} about={t('matching:about')} />
      <div className="lq-wide lq-stack">
        {one ? (
          <section className="lq-stack" aria-labelledby="one">
            <h2 id="one" style={{ fontSize: 18 }}>{t('matching:one')}</h2>
            {single.isPending ? <LoadingState rows={1} /> : single.isError ? <ErrorState problem={single.error} retry={() => void single.refetch()} /> : <MatchCard match={single.data} />}
            <h2 style={{ fontSize: 18, marginTop: 8 }}>{t('matching:all')}</h2>
          </section>
        ) : <h2 className="lq-hidden">{t('matching:all')}</h2>}
        <FilterBar
          values={filters} onChange={set} onReset={reset} active={active}
          choices={[
            { name: 'minLevel', label: t('matching:filter.level'), options: [4, 3, 2].map((n) => ({ value: String(n), label: t('matching:filter.atLeast', { level: n, name: t(`pieces:level.names.${n}`) }) })) },
            { name: 'answer', label: t('matching:filter.answer'), options: ['open', 'answered', 'lapsed'].map((a) => ({ value: a, label: t(`matching:filter.answers.${a}`) })) },
            { name: 'state', label: t('matching:filter.state'), options: ['active', 'withdrawn', 'any'].map((s) => ({ value: s, label: t(`matching:filter.states.${s}`) })) },
          ]}
        />
        <CursorList
          query={query} keyOf={(m) => m.id} label={t('matching:title')} render={(m) => <MatchCard match={m} />}
          empty={(
            <div className="lq-card"><EmptyState title={t(active ? 'matching:emptyFiltered' : 'matching:empty')} about={t('matching:emptyAbout')}>
              {has('firm') ? <ButtonLink to="/demands/new" tone="primary">{t('matching:postDemand')}</ButtonLink> : null}
              {has('researcher', 'tto') ? <ButtonLink to="/achievements/new" tone="primary">{t('matching:postAchievement')}</ButtonLink> : null}
            </EmptyState></div>
          )}
        />
      </div>
    </>
  );
}
