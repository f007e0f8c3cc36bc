import { Injectable } from '@nestjs/common';
import type { Role } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import { RefreshTokenEntity, SessionEntity } from './session.entity.js';

export interface SessionRow {
  readonly id: string;
  readonly accountId: string;
  readonly generation: number;
  readonly rotatedAt: Date;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
}

export interface LiveSession {
  readonly userId: string;
  readonly organisationId: string;
  readonly organisationVerified: boolean;
  readonly roles: Role[];
}

@Injectable()
export class SessionRepository {
  constructor(private readonly database: Database) {}

  /** Everything that a request's access token stands for, in one statement; nothing where any of it no longer holds. */
  async live(ctx: OperationContext, sessionId: string, userId: string, now: Date): Promise<LiveSession | undefined> {
    const [row] = await this.database.query<LiveSession>(ctx,
      `select a.id as "userId", a.organisation_id as "organisationId", o.state = 'verified' as "organisationVerified", a.roles
       from identity.session s join identity.account a on a.id = s.account_id join identity.organisation o on o.id = a.organisation_id
       where s.id = $1 and a.id = $2 and s.ended_at is null and s.expires_at > $3 and a.state = 'active'`, [sessionId, userId, now]);
    return row;
  }

  async open(ctx: TransactionContext, session: { id: string; accountId: string; now: Date; expiresAt: Date }): Promise<void> {
    const { id, accountId, now, expiresAt } = session;
    await this.database.manager(ctx).insert(SessionEntity, { id, accountId, generation: 1, rotatedAt: now, createdAt: now, expiresAt, endedAt: null, endedBecause: null });
  }

  async addToken(ctx: TransactionContext, token: { hash: string; sessionId: string; generation: number }): Promise<void> {
    await this.database.manager(ctx).insert(RefreshTokenEntity, token);
  }

  /** The session of a token, locked, with the generation that the token is of. */
  async lockByToken(ctx: TransactionContext, hash: string): Promise<(SessionRow & { tokenGeneration: number }) | undefined> {
    const [row] = await this.database.query<SessionRow & { tokenGeneration: number }>(ctx,
      `select s.id, s.account_id as "accountId", s.generation, s.rotated_at as "rotatedAt", s.expires_at as "expiresAt", s.ended_at as "endedAt",
         t.generation as "tokenGeneration"
       from identity.refresh_token t join identity.session s on s.id = t.session_id where t.hash = $1 for update of s`, [hash]);
    return row;
  }

  async moveOn(ctx: TransactionContext, id: string, move: { generation: number; rotatedAt: Date; expiresAt: Date }): Promise<void> {
    await this.database.manager(ctx).update(SessionEntity, { id }, move);
  }

  async end(ctx: TransactionContext, id: string, because: string, now: Date): Promise<void> {
    await this.database.query(ctx, 'update identity.session set ended_at = $2, ended_because = $3 where id = $1 and ended_at is null', [id, now, because]);
  }

  /** Ends every session of an account, but for the one that is named. */
  async endAll(ctx: TransactionContext, accountId: string, because: string, now: Date, except?: string): Promise<void> {
    await this.database.query(ctx,
      'update identity.session set ended_at = $2, ended_because = $3 where account_id = $1 and ended_at is null and ($4::uuid is null or id <> $4)', [accountId, now, because, except ?? null]);
  }

  /** A session that ran out can no longer show a replay, so its tokens go with it. */
  async purge(ctx: OperationContext, before: Date): Promise<void> {
    await this.database.query(ctx, 'delete from identity.session where expires_at < $1', [before]);
  }
}
