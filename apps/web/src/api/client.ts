import createClient, { type Middleware } from 'openapi-fetch';
import i18next from 'i18next';
import { problemOf, Unreachable } from './problem';
import type { paths } from './schema';
import { currentToken, refreshSession, tokenToSend } from './token';

/** `crypto.randomUUID` exists only on secure origins; a plain-http intranet gets the same shape from getRandomValues. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const b = crypto.getRandomValues(new Uint8Array(16));
  b[6] = (b[6] & 0x0f) | 0x40;
  b[8] = (b[8] & 0x3f) | 0x80;
  const hex = [...b].map((n) => n.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const lost = new Set<() => void>();
/** Tells the session that the server no longer knows it. */
export function onSessionLost(listener: () => void): () => void {
  lost.add(listener);
  return () => lost.delete(listener);
}

async function send(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    throw new Unreachable(cause);
  }
}

/** A 401 with a token means that the token ran out: refresh once, then repeat with the same Idempotency-Key. */
async function sendWithRefresh(request: Request): Promise<Response> {
  const again = request.clone();
  const token = currentToken();
  const response = await send(request);
  if (response.status !== 401 || !token || request.url.includes('/api/v1/auth/')) return response;
  const session = await refreshSession();
  if (!session) {
    lost.forEach((tell) => tell());
    return response;
  }
  again.headers.set('Authorization', `Bearer ${session.accessToken}`);
  return send(again);
}

const headers: Middleware = {
  async onRequest({ request }) {
    const token = request.url.includes('/api/v1/auth/') ? currentToken() : await tokenToSend();
    if (token) request.headers.set('Authorization', `Bearer ${token}`);
    request.headers.set('Accept-Language', i18next.language || 'zh-CN');
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) request.headers.set('Idempotency-Key', newKey());
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok) throw await problemOf(response);
    return undefined;
  },
};

export const client = createClient<paths>({ baseUrl: window.location.origin, credentials: 'include', fetch: sendWithRefresh });
client.use(headers);

/** Every refusal has been thrown by now, so what is left is the data. */
export async function take<T>(answer: Promise<{ data?: T }>): Promise<T> {
  return (await answer).data as T;
}
