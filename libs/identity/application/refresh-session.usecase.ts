import { Injectable } from '@nestjs/common';
import { Clock, Problem } from '@app/kernel';
import { AuditLog, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { identityProblems } from '../domain/problems.js';
import { decideRotation } from '../domain/refresh-rotation.js';
import { AccountRepository } from '../persistence/account.repository.js';
import { SessionRepository } from '../persistence/session.repository.js';
import { hashOf } from './secrets.js';
import { Sessions, type OpenedSession } from './sessions.js';

@Injectable()
export class RefreshSession {
  constructor(
    private readonly transactions: TransactionRunner, private readonly rows: SessionRepository, private readonly accounts: AccountRepository,
    private readonly sessions: Sessions, private readonly audit: AuditLog, private readonly clock: Clock,
  ) {}

  /** Refuses: 401. A replayed token ends its whole session, and that is kept though the caller is refused. */
  async run(ctx: OperationContext, token: string | undefined): Promise<OpenedSession> {
    const opened = token === undefined ? undefined : await this.transactions.alone(ctx, (inner) => this.rotate(inner, hashOf(token)));
    if (!opened) throw new Problem(identityProblems['session-ended']);
    return opened;
  }

  private async rotate(ctx: TransactionContext, hash: string): Promise<OpenedSession | undefined> {
    const now = this.clock.now();
    const session = await this.rows.lockByToken(ctx, hash);
    if (!session || session.endedAt !== null || session.expiresAt <= now) return undefined;
    const account = await this.accounts.find(ctx, session.accountId);
    if (account?.state !== 'active') return undefined;
    const rotation = decideRotation({ tokenGeneration: session.tokenGeneration, sessionGeneration: session.generation, rotatedAt: session.rotatedAt, now });
    if (rotation === 'replayed') {
      await this.rows.end(ctx, session.id, 'replayed', now);
      await this.audit.append(ctx, { aggregateType: 'account', aggregateId: account.id, act: 'end-replayed-session', before: null, after: { sessionId: session.id, generation: session.tokenGeneration } });
      return undefined;
    }
    if (rotation === 'repeat') return this.sessions.handOut(ctx, { sessionId: session.id, generation: session.generation, expiresAt: session.expiresAt, account });
    const generation = session.generation + 1;
    const expiresAt = await this.sessions.until(ctx);
    await this.rows.moveOn(ctx, session.id, { generation, rotatedAt: now, expiresAt });
    return this.sessions.handOut(ctx, { sessionId: session.id, generation, expiresAt, account });
  }
}
