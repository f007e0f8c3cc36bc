import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { client, onSessionLost, take } from './client';
import type { RegisterInput, Role, SessionAnswer, SessionUser } from './shapes';
import { keepToken, maybeLoggedIn, onSession, refreshSession } from './token';

export interface Session {
  user: SessionUser | null;
  /** False until the first refresh has answered: a page must not send a person to the login before that. */
  ready: boolean;
  login(email: string, password: string): Promise<SessionUser>;
  register(input: RegisterInput): Promise<void>;
  logout(): Promise<void>;
  /** After a change of one's own data. */
  renew(): Promise<void>;
  has(...roles: Role[]): boolean;
}

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const [user, setUser] = useState<SessionUser | null>(null);
  const [ready, setReady] = useState(() => !maybeLoggedIn());

  const forget = useCallback(() => {
    keepToken(null);
    setUser(null);
    queries.clear();
  }, [queries]);

  useEffect(() => {
    const off = [onSessionLost(forget), onSession(({ user: found }) => setUser(found))];
    // Where it cannot be asked now, the page's own requests ask again and say so.
    if (maybeLoggedIn()) void refreshSession().catch(() => undefined).finally(() => setReady(true));
    return () => off.forEach((end) => end());
  }, [forget]);

  const login = useCallback(async (email: string, password: string) => {
    const answer: SessionAnswer = await take(client.POST('/api/v1/auth/login', { body: { email, password } }));
    queries.clear();
    keepToken(answer.accessToken);
    setUser(answer.user);
    return answer.user;
  }, [queries]);

  const register = useCallback(async (input: RegisterInput) => {
    await take(client.POST('/api/v1/auth/register', { body: input }));
  }, []);

  const logout = useCallback(async () => {
    // Whatever the server says, this browser forgets.
    await client.POST('/api/v1/auth/logout', {}).catch(() => undefined);
    forget();
  }, [forget]);

  const renew = useCallback(async () => {
    await refreshSession();
  }, []);

  const session = useMemo<Session>(
    () => ({ user, ready, login, register, logout, renew, has: (...roles) => !!user && roles.some((r) => user.roles.includes(r)) }),
    [user, ready, login, register, logout, renew],
  );
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside SessionProvider');
  return session;
}
