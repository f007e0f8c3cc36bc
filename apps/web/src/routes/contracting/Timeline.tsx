import { useTranslation } from 'react-i18next';
import type { Deal } from '../../api/shapes';
import { ErrorState } from '../../components/ErrorState';
import { LoadingState } from '../../components/LoadingState';
import { useSession } from '../../api/session';
import { isTalking, TALKERS, useTimeline } from './api';
import { MessageForm } from './MessageForm';
import { TimelineItem } from './TimelineItem';

/** One line of everything that happened, the newest first, and the place to say something. */
export function Timeline({ deal: d }: { deal: Deal }) {
  const { t } = useTranslation(['contracting']);
  const { has } = useSession();
  const query = useTimeline(d.id);
  const items = query.data?.pages.flatMap((p) => p.items) ?? [];
  const quiet = d.mayWrite ? (d.talkBlockedBy.length ? 'screen' : null) : has(...TALKERS) ? (d.state === 'proposed' ? 'proposed' : isTalking(d.state) ? null : 'over') : 'reader';
  return (
    <section className="lq-card lq-stack" aria-labelledby="timeline">
      <h2 id="timeline">{t('contracting:timeline.title')}</h2>
      {quiet ? <p className="lq-muted lq-small">{t(`contracting:say.not.${quiet}`)}</p> : <MessageForm dealId={d.id} />}
      {query.isPending ? <LoadingState rows={2} /> : query.isError && !query.data ? <ErrorState problem={query.error} retry={() => void query.refetch()} /> : (
        <>
          <ol className="lq-line" aria-label={t('contracting:timeline.title')}>{items.map((item) => <li key={item.id}><TimelineItem deal={d} item={item} /></li>)}</ol>
          {query.hasNextPage ? <div><button type="button" className="lq-button lq-button--small" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('contracting:timeline.earlier')}</button></div> : null}
          {query.isFetchNextPageError ? <ErrorState problem={query.error} retry={() => void query.fetchNextPage()} /> : null}
        </>
      )}
    </section>
  );
}
