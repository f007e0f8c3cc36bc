import type { ReactNode } from 'react';
import type { UseInfiniteQueryResult, InfiniteData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Page } from '../api/shapes';
import { ErrorState } from './ErrorState';
import { LoadingState } from './LoadingState';

interface Props<T> { query: UseInfiniteQueryResult<InfiniteData<Page<T>>>; empty: ReactNode; render: (item: T) => ReactNode; keyOf: (item: T) => string; label: string }

/** A list by cursor: all four states, «load more», and the cursor in the address so that a reload goes on where one was. */
export function CursorList<T>({ query, empty, render, keyOf, label }: Props<T>) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  if (query.isPending) return <LoadingState />;
  if (query.isError && !query.data) return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  const pages = query.data?.pages ?? [];
  const items = pages.flatMap((p) => p.items);
  const fromMiddle = (query.data?.pageParams[0] ?? null) !== null;
  if (!items.length && !fromMiddle) return empty;

  async function more() {
    const cursor = pages.at(-1)?.nextCursor;
    await query.fetchNextPage();
    if (cursor) setParams((old) => { const next = new URLSearchParams(old); next.set('after', cursor); return next; }, { replace: true, preventScrollReset: true });
  }

  const start = new URLSearchParams(params);
  start.delete('after');
  return (
    <div>
      {fromMiddle ? <p style={{ marginBottom: 10 }}><Link to={`?${start.toString()}`} reloadDocument>{t('pieces:list.start')}</Link></p> : null}
      <ul className="lq-list" aria-label={label}>{items.map((item) => <li key={keyOf(item)}>{render(item)}</li>)}</ul>
      <div className="lq-more">
        <span className="lq-muted lq-small" role="status">{t(pages.at(-1)?.nextCursor ? 'pieces:list.shown' : 'pieces:list.all', { count: items.length })}</span>
        {query.hasNextPage ? <button type="button" className="lq-button" onClick={() => void more()} disabled={query.isFetchingNextPage}>{t(query.isFetchingNextPage ? 'pieces:loading' : 'pieces:list.more')}</button> : null}
        {query.isFetchNextPageError ? <ErrorState problem={query.error} retry={() => void query.fetchNextPage()} /> : null}
      </div>
    </div>
  );
}
