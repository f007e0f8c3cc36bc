import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client, take } from '../../api/client';
import { keys } from '../../api/queryKeys';
import { DateText } from '../../components/DateText';
import { ProblemAlert } from '../../components/ProblemAlert';

const KEY = keys.deadlines.part('mine', 'feeds');

/** Calendar addresses of the unit's deadlines: shown once, taken back at any time. */
export function FeedPanel() {
  const { t } = useTranslation(['clocks']);
  const queries = useQueryClient();
  const onSettled = () => queries.invalidateQueries({ queryKey: KEY });
  const feeds = useQuery({ queryKey: KEY, queryFn: ({ signal }) => take(client.GET('/api/v1/rights-deadline-feeds', { signal })) });
  const make = useMutation({ mutationFn: () => take(client.POST('/api/v1/rights-deadline-feeds')), onSettled });
  const revoke = useMutation({ mutationFn: (id: string) => take(client.POST('/api/v1/rights-deadline-feeds/{id}/revocations', { params: { path: { id } } })), onSettled });
  return (
    <details className="lq-card">
      <summary>{t('clocks:feed.title')}</summary>
      <div className="lq-stack" style={{ marginTop: 8 }}>
        <p className="lq-muted">{t('clocks:feed.about')}</p>
        {make.data ? <label>{t('clocks:feed.once')}<input className="lq-input" readOnly value={make.data.url} onFocus={(e) => e.target.select()} /></label> : null}
        <ul style={{ listStyle: 'none', padding: 0 }}>
          {feeds.data?.items.map((f) => (
            <li key={f.id} className="lq-row">
              <span>{t('clocks:feed.since')} <DateText at={f.createdAt} time /></span>
              {f.revokedAt ? <span className="lq-tag">{t('clocks:feed.gone')}</span> : <button type="button" className="lq-button lq-button--small" onClick={() => revoke.mutate(f.id)} disabled={revoke.isPending}>{t('clocks:feed.revoke')}</button>}
            </li>
          ))}
        </ul>
        <ProblemAlert problem={make.error ?? revoke.error ?? feeds.error} />
        <span><button type="button" className="lq-button" onClick={() => make.mutate()} disabled={make.isPending}>{t('clocks:feed.make')}</button></span>
      </div>
    </details>
  );
}
