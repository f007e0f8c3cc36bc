import { createHash } from 'node:crypto';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Clock, Problem } from '@app/kernel';
import type { FastifyReply } from 'fastify';
import { canonicalize } from 'json-canonicalize';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Database, TransactionRunner } from '../database/database.js';
import type { ContextualRequest } from './request-context.js';
import { httpProblems } from '../refusals.js';

interface Kept { readonly bodyHash: string; readonly route: string; readonly status: number; readonly response: unknown }

/**
 * One effect per Idempotency-Key: the key's row, the change and the kept answer commit together. A repetition that comes while the
 * first is under way waits on the row and then gets its answer; a refused request keeps nothing and may be tried again.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  /** The last request of a key that this process is at: repetitions wait here, where they hold no connection that the first one may need. */
  private readonly last = new Map<string, Promise<unknown>>();

  constructor(private readonly transactions: TransactionRunner, private readonly database: Database, private readonly clock: Clock) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = execution.switchToHttp().getRequest<ContextualRequest>();
    const key = request.headers['idempotency-key'];
    if (key === undefined || !request.luqiao) return next.handle();
    if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key)) {
      throw new Problem(httpProblems['invalid-input'], {}, [{
        path: '', code: 'http.idempotency-key-malformed',
        texts: { 'zh-CN': 'Idempotency-Key 须为 1 至 255 个可见 ASCII 字符。', en: 'An Idempotency-Key is 1 to 255 visible ASCII characters.' },
      }]);
    }
    return from(this.inTurn(key, request, execution.switchToHttp().getResponse<FastifyReply>(), next));
  }

  private async inTurn(key: string, request: ContextualRequest, reply: FastifyReply, next: CallHandler): Promise<unknown> {
    const name = `${actorOf(request)} ${key}`;
    const before = this.last.get(name) ?? Promise.resolve();
    const mine = before.then(() => this.once(key, request, reply, next));
    const over = mine.then(() => undefined, () => undefined);
    this.last.set(name, over);
    try {
      return await mine;
    } finally {
      if (this.last.get(name) === over) this.last.delete(name);
    }
  }

  private async once(key: string, request: ContextualRequest, reply: FastifyReply, next: CallHandler): Promise<unknown> {
    const ctx = request.luqiao!;
    const actor = actorOf(request);
    const route = `${request.method} ${request.url}`;
    const bodyHash = createHash('sha256').update(canonicalize(request.body ?? null)).digest('hex');
    return this.transactions.run(ctx, async (inner) => {
      const claimed = await this.database.query(inner,
        `insert into platform.idempotency_key (actor, key, route, body_hash, created_at) values ($1, $2, $3, $4, $5)
         on conflict do nothing returning key`, [actor, key, route, bodyHash, this.clock.now()]);
      if (claimed.length === 0) {
        const [kept] = await this.database.query<Kept>(inner,
          'select body_hash as "bodyHash", route, status, response from platform.idempotency_key where actor = $1 and key = $2', [actor, key]);
        if (!kept || kept.bodyHash !== bodyHash || kept.route !== route) throw new Problem(httpProblems['idempotency-key-reused']);
        void reply.status(kept.status).header('idempotency-replayed', 'true');
        return kept.response;
      }
      request.luqiao = inner;
      const response: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      await this.database.query(inner, 'update platform.idempotency_key set status = $3, response = $4::jsonb where actor = $1 and key = $2',
        [actor, key, reply.statusCode, JSON.stringify(response ?? null)]);
      return response;
    });
  }
}

const actorOf = ({ luqiao }: ContextualRequest): string => (luqiao!.actor.kind === 'person' ? luqiao!.actor.userId : `${luqiao!.actor.kind}:${luqiao!.ip ?? ''}`);
