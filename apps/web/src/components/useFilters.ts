import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

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
