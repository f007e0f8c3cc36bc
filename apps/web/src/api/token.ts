import type { SessionAnswer } from './shapes';
import { problemOf, Unreachable } from './problem';

/** The access token lives in memory only: a script that reads storage finds nothing. */
let accessToken: string | null = null;
const HINT = 'luqiao.session';

/** Where storage is blocked the hint cannot be taken away; this tab remembers the refusal. */
let refused = false;

export const currentToken = () => accessToken;

/** The token to send. Where this browser was logged in before, the session is restored first: a page is never read with a visitor's eyes while that is under way. */
export async function tokenToSend(): Promise<string | null> {
  if (!accessToken && maybeLoggedIn()) await refreshSession();
  return accessToken;
}

const followers = new Set<(answer: SessionAnswer) => void>();
/** Tells who is logged in, each time the server says so anew. */
export function onSession(follow: (answer: SessionAnswer) => void): () => void {
  followers.add(follow);
  return () => followers.delete(follow);
}

export function keepToken(token: string | null): void {
  accessToken = token;
  refused = token === null;
  try {
    if (token) localStorage.setItem(HINT, '1');
    else localStorage.removeItem(HINT);
  } catch {
    // Storage may be blocked; the hint only saves one request.
  }
}

/** Whether this browser was logged in before, so that a visitor without an account sends no needless request. */
export function maybeLoggedIn(): boolean {
  if (refused) return false;
  try {
    return localStorage.getItem(HINT) === '1';
  } catch {
    return true;
  }
}

let running: Promise<SessionAnswer | null> | null = null;

/** One refresh at a time in this tab, and by a Web Lock across tabs: two at once would replay a rotated token and end the family. */
export function refreshSession(): Promise<SessionAnswer | null> {
  running ??= withLock(askRefresh).finally(() => {
    running = null;
  });
  return running;
}

async function withLock<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? navigator.locks.request('luqiao.refresh', work) : work();
}

async function askRefresh(): Promise<SessionAnswer | null> {
  const response = await fetch('/api/v1/auth/refresh', { method: 'POST', credentials: 'include', headers: { Accept: 'application/json' } }).catch((cause: unknown) => {
    throw new Unreachable(cause);
  });
  if (response.ok) {
    const answer = (await response.json()) as SessionAnswer;
    keepToken(answer.accessToken);
    followers.forEach((follow) => follow(answer));
    return answer;
  }
  if (response.status === 400 || response.status === 401 || response.status === 403) {
    keepToken(null);
    return null;
  }
  throw await problemOf(response);
}
