import { useCallback, useEffect, useRef, useState } from 'react';

interface Kept<T> { at: string; values: T }
/** `serverSave` answers false where the server cannot take the values yet. */
interface Options<T> { serverSave?: (values: T) => Promise<boolean>; localDelay?: number; serverDelay?: number }
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

export function writeDraft<T>(key: string, values: T | null): void {
  if (values === null) localStorage.removeItem(PREFIX + key);
  else localStorage.setItem(PREFIX + key, JSON.stringify({ at: new Date().toISOString(), values } satisfies Kept<T>));
}

export function dropDraft(key: string): void {
  try {
    writeDraft(key, null);
  } catch {
    // Nothing was kept then.
  }
}

/**
 * A draft that a reload, a crash or a lost network does not destroy: kept in this browser shortly after each change,
 * and on the server as well, after which the copy here is no longer needed. `discard` is for the moment when the server has it all.
 */
export function useDraft<T>(firstKey: string, { serverSave, localDelay = 400, serverDelay = 2500 }: Options<T> = {}) {
  const [state, setState] = useState<DraftState>('clean');
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const key = useRef(firstKey);
  const latest = useRef<T | null>(null);
  const timers = useRef<{ local?: number; server?: number }>({});
  const toServer = useRef(serverSave);
  useEffect(() => {
    toServer.current = serverSave;
  }, [serverSave]);

  const stop = useCallback(() => {
    window.clearTimeout(timers.current.local);
    window.clearTimeout(timers.current.server);
    timers.current.local = undefined;
    timers.current.server = undefined;
  }, []);

  const keepHere = useCallback(() => {
    window.clearTimeout(timers.current.local);
    timers.current.local = undefined;
    if (latest.current === null) return;
    try {
      writeDraft(key.current, latest.current);
      setState('here');
      setSavedAt(new Date().toISOString());
    } catch {
      setState('failed');
    }
  }, []);

  const keepThere = useCallback(async () => {
    window.clearTimeout(timers.current.server);
    timers.current.server = undefined;
    const values = latest.current;
    if (!toServer.current || values === null) return;
    try {
      if (!(await toServer.current(values))) return;
      // What was typed while the request ran is saved by the next run.
      if (latest.current !== values) return;
      dropDraft(key.current);
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
    stop();
    timers.current.local = window.setTimeout(keepHere, localDelay);
    if (toServer.current) timers.current.server = window.setTimeout(() => void keepThere(), serverDelay);
  }, [keepHere, keepThere, stop, localDelay, serverDelay]);

  const discard = useCallback(() => {
    stop();
    latest.current = null;
    dropDraft(key.current);
    setState('clean');
  }, [stop]);

  /** The draft has got an id: from now on it is kept under that. */
  const moveTo = useCallback((next: string) => {
    if (key.current === next) return;
    dropDraft(key.current);
    key.current = next;
  }, []);

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

  return { state, savedAt, change, discard, moveTo };
}
