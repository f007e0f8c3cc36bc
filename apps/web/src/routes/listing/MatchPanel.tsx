import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ApiProblem } from '../../api/problem';
import type { Match, Page } from '../../api/shapes';
import { ErrorState } from '../../components/ErrorState';
import { LevelBadge } from '../../components/LevelBadge';
import { LoadingState } from '../../components/LoadingState';
import { MatchReasons } from '../../components/MatchReasons';

/** The other side's fitting entries with their reasons; the owner answers them on the matches page. */
export function MatchPanel({ query, side, visible }: { query: UseQueryResult<Page<Match>>; side: 'achievement' | 'demand'; visible: boolean }) {
  const { t } = useTranslation(['listing']);
  if (!visible || (query.error instanceof ApiProblem && [401, 403, 404].includes(query.error.status))) return null;
  return (
    <section className="lq-card" aria-labelledby="matches">
      <h2 id="matches">{t('listing:detail.matches')}</h2>
      {query.isPending ? <LoadingState rows={1} /> : query.isError ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : query.data.items.length ? (
        <ul className="lq-stack">
          {query.data.items.map((m) => {
            const other = side === 'achievement' ? { to: `/demands/${m.demand.id}`, title: m.demand.title } : { to: `/achievements/${m.achievement.id}`, title: m.achievement.title };
            return (
              <li key={m.id} className="lq-stack" style={{ gap: 8, borderBottom: '1px solid var(--line)', paddingBottom: 14 }}>
                <div className="lq-row"><LevelBadge level={m.level} /><Link to={other.to}>{other.title}</Link></div>
                <MatchReasons reasons={m.reasons} />
              </li>
            );
          })}
        </ul>
      ) : <p className="lq-muted">{t('listing:detail.noMatches')}</p>}
    </section>
  );
}
