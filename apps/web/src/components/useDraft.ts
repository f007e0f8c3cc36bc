import { useCallback, useEffect, useRef, useState } from 'react';

interface Kept<T> { at: string; values: T }
interface Options<T> { serverSave?: (values: T) => Promise<unknown>; localDelay?: number; serverDelay?: number }
export type DraftState = 'clean' | 'waiting' | 'here' | 'server' | 'failed';

const PREFIX = 'luqiao.draft.';

export function readDraft<T>(key: string): Kept<T> | null {
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text ? (JSON.parse(text) as Kept<T>) : null;
  } catch {
    return null;
  }
}

/**
 * A draft that a reload, a crash or a lost network does not destroy: kept in this browser shortly after each change,
 * and on the server as well when `serverSave` is given. `discard` is for the moment when the server has it all.
 */
export function useDraft<T>(key: string, { serverSave, localDelay = 400, serverDelay = 4000 }: Options<T> = {}) {
  const [state, setState] = useState<DraftState>('clean');
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const latest = useRef<T | null>(null);
  const timers = useRef<{ local?: number; server?: number }>({});
  const toServer = useRef(serverSave);
  useEffect(() => {
    toServer.current = serverSave;
  }, [serverSave]);

  const keepHere = useCallback(() => {
    window.clearTimeout(timers.current.local);
    timers.current.local = undefined;
    if (latest.current === null) return;
    const at = new Date().toISOString();
    try {
      localStorage.setItem(PREFIX + key, JSON.stringify({ at, values: latest.current } satisfies Kept<T>));
      setState('here');
      setSavedAt(at);
    } catch {
      setState('failed');
    }
  }, [key]);

  const keepThere = useCallback(async () => {
    window.clearTimeout(timers.current.server);
    timers.current.server = undefined;
    if (!toServer.current || latest.current === null) return;
    try {
      await toServer.current(latest.current);
      setState('server');
      setSavedAt(new Date().toISOString());
    } catch {
      // The copy in this browser stands; the next change tries again.
      setState('here');
    }
  }, []);

  const change = useCallback((values: T) => {
    latest.current = values;
    setState('waiting');
    window.clearTimeout(timers.current.local);
    timers.current.local = window.setTimeout(keepHere, localDelay);
    if (toServer.current) {
      window.clearTimeout(timers.current.server);
      timers.current.server = window.setTimeout(() => void keepThere(), serverDelay);
    }
  }, [keepHere, keepThere, localDelay, serverDelay]);

  const discard = useCallback(() => {
    window.clearTimeout(timers.current.local);
    window.clearTimeout(timers.current.server);
    latest.current = null;
    try {
      localStorage.removeItem(PREFIX + key);
    } catch {
      // Nothing was kept then.
    }
    setState('clean');
  }, [key]);

  useEffect(() => {
    const pending = timers.current;
    const flush = () => {
      if (pending.local !== undefined) keepHere();
    };
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
      window.clearTimeout(pending.server);
    };
  }, [keepHere]);

  return { state, savedAt, change, keepThere, discard };
}
