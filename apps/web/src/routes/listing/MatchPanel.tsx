import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { MatchCard } from '../matching/MatchCard';
import { useListingMatches } from '../matching/api';
import '../../styles/matching.css';

/** The other side's fitting entries, best first, each with its reasons and the two answers. */
export function MatchPanel({ of, id }: { of: 'achievement' | 'demand'; id: string }) {
  const { t } = useTranslation(['listing']);
  const query = useListingMatches(of, id);
  const status = query.error instanceof ApiProblem ? query.error.status : null;
  if (status === 401 || status === 403) return null;
  const items = query.data?.pages.flatMap((p) => p.items) ?? [];
  return (
    <section aria-labelledby="matches" className="lq-stack" style={{ gap: 12 }}>
      <h2 id="matches" style={{ fontSize: 18, marginTop: 8 }}>{t('listing:detail.matches')}</h2>
      {query.isPending ? <LoadingState rows={1} /> : query.isError && status !== 404 ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : items.length ? items.map((m) => <MatchCard key={m.id} match={m} only={of === 'demand' ? 'achievement' : 'demand'} />) : <p className="lq-card lq-muted">{t('listing:detail.noMatches')}</p>}
      {query.hasNextPage ? <div><button type="button" className="lq-button" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t(query.isFetchingNextPage ? 'pieces:loading' : 'pieces:list.more')}</button></div> : null}
    </section>
  );
}
