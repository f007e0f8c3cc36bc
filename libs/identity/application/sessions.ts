import { Injectable } from '@nestjs/common';
import { addDays, Clock, newId, type Person } from '@app/kernel';
import { ActorResolver, anonymousContext, RuleRegistry, type TransactionContext } from '@app/platform';
import type { User } from '../domain/account.schema.js';
import type { AccountRow } from '../persistence/account.repository.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { hashOf, newSecret } from './secrets.js';

/** What a log-in or a refresh hands out; the http room signs the access token. */
export interface OpenedSession {
  readonly sessionId: string;
  readonly user: User;
  readonly accessMinutes: number;
  readonly refreshToken: string;
  readonly refreshUntil: Date;
}

export const userOf = ({ id, email, name, phone, locale, roles, version, organisation }: AccountRow): User =>
  ({ id, email, name, phone, locale, roles: [...roles], version, organisation });

/** Opens sessions and hands out their refresh tokens, of which only hashes are kept. */
@Injectable()
export class Sessions {
  constructor(private readonly sessions: SessionRepository, private readonly registry: RuleRegistry, private readonly clock: Clock) {}

  async open(ctx: TransactionContext, account: AccountRow): Promise<OpenedSession> {
    const sessionId = newId();
    const now = this.clock.now();
    const expiresAt = await this.until(ctx);
    await this.sessions.open(ctx, { id: sessionId, accountId: account.id, now, expiresAt });
    return this.handOut(ctx, { sessionId, generation: 1, expiresAt, account });
  }

  async handOut(ctx: TransactionContext, of: { sessionId: string; generation: number; expiresAt: Date; account: AccountRow }): Promise<OpenedSession> {
    const refreshToken = newSecret();
    await this.sessions.addToken(ctx, { hash: hashOf(refreshToken), sessionId: of.sessionId, generation: of.generation });
    const accessMinutes = await this.registry.productDefault(ctx, 'identity.access-token-minutes');
    return { sessionId: of.sessionId, user: userOf(of.account), accessMinutes, refreshToken, refreshUntil: of.expiresAt };
  }

  /** A session lives on with each refresh. */
  async until(ctx: TransactionContext): Promise<Date> {
    return addDays(this.clock.now(), await this.registry.productDefault(ctx, 'identity.refresh-token-days'));
  }
}

/** Access tokens are believed for who they name; whether that still holds is asked at every request. */
@Injectable()
export class SessionActors extends ActorResolver {
  constructor(private readonly sessions: SessionRepository, private readonly clock: Clock) {
    super();
  }

  async resolve({ userId, sessionId }: { userId: string; sessionId: string }): Promise<Person | undefined> {
    const live = await this.sessions.live(anonymousContext(sessionId), sessionId, userId, this.clock.now());
    return live && { kind: 'person', sessionId, ...live };
  }
}
