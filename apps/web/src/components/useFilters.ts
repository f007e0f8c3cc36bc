import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { paths } from '../api/schema';

/** Filters live in the address bar, so that the back button and a shared link restore them. `after` (the cursor) is not one. */
export function useFilters<K extends string>(names: readonly K[]) {
  const [params, setParams] = useSearchParams();
  const text = params.toString();
  const filters = useMemo(() => {
    const read = new URLSearchParams(text);
    return Object.fromEntries(names.flatMap((n) => (read.get(n) ? [[n, read.get(n)]] : []))) as Partial<Record<K, string>>;
  }, [names, text]);
  const set = useCallback((change: Partial<Record<K, string | undefined>>) => {
    setParams((old) => {
      const next = new URLSearchParams(old);
      next.delete('after');
      for (const [name, value] of Object.entries(change)) {
        if (value) next.set(name, String(value));
        else next.delete(name);
      }
      return next;
    });
  }, [setParams]);
  const reset = useCallback(() => setParams({}), [setParams]);
  return { filters, set, reset, active: Object.keys(filters).length > 0 };
}

type QueryOf<Path extends keyof paths> = paths[Path] extends { get: { parameters: { query?: infer Query } } } ? NonNullable<Query> : never;
export type Filters = Record<string, string | undefined>;

/** A list's question as the client wants it. The address is only text: what is wrong in it the server refuses, and the page shows that. */
export function listQuery<Path extends keyof paths>(filters: Filters, cursor?: string, limit = 20): QueryOf<Path> {
  const query: unknown = { ...filters, cursor, limit };
  return query as QueryOf<Path>;
}
