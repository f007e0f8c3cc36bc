import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import { TransactionRunner, type OperationContext } from '@app/platform';
import { SessionRepository } from '../persistence/session.repository.js';
import { hashOf } from './secrets.js';

@Injectable()
export class LogOut {
  constructor(private readonly transactions: TransactionRunner, private readonly sessions: SessionRepository, private readonly clock: Clock) {}

  /** Ends the session of the cookie and the one of the access token; never refuses. */
  async run(ctx: OperationContext, token: string | undefined): Promise<void> {
    await this.transactions.run(ctx, async (inner) => {
      const now = this.clock.now();
      const session = token === undefined ? undefined : await this.sessions.lockByToken(inner, hashOf(token));
      if (session) await this.sessions.end(inner, session.id, 'logged-out', now);
      if (ctx.actor.kind === 'person') await this.sessions.end(inner, ctx.actor.sessionId, 'logged-out', now);
    });
  }
}
