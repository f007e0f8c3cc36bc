import { keepPreviousData, useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { Page } from '../api/shapes';

/** An infinite query whose first page starts at the address's `after`. */
export function usePages<T, P extends Page<T> = Page<T>>(queryKey: readonly unknown[], ask: (cursor: string | undefined, signal: AbortSignal) => Promise<P>, { enabled = true, again }: { enabled?: boolean; again?: (problem: unknown) => number | false } = {}): UseInfiniteQueryResult<InfiniteData<P>> {
  const [params] = useSearchParams();
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => ask(pageParam ?? undefined, signal),
    initialPageParam: params.get('after'),
    getNextPageParam: (last: P) => last.nextCursor ?? null,
    placeholderData: keepPreviousData,
    enabled,
    refetchInterval: (q) => again?.(q.state.error) ?? false,
  });
}
