import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import type { OperationContext, Transaction, TransactionContext } from '../context.js';

interface OpenTransaction extends Transaction {
  readonly manager: EntityManager;
  /** What waits for the commit; a rollback forgets it. */
  readonly afterCommit: (() => Promise<void>)[];
}

/** SQLSTATEs after which the whole transaction is tried again: serialisation failure and deadlock (PostgreSQL, appendix A). */
const RETRIED = new Set(['40001', '40P01']);
const ATTEMPTS = 4;

/** Runs use cases in transactions. A nested run joins the open one; an error rolls everything back. */
@Injectable()
export class TransactionRunner {
  constructor(private readonly source: DataSource) {}

  async run<T>(ctx: OperationContext, work: (ctx: TransactionContext) => Promise<T>): Promise<T> {
    if (ctx.transaction) return work(ctx as TransactionContext);
    return this.alone(ctx, work);
  }

  /** Does it when others can see what the open transaction wrote, the outermost one; at once where there is none. For effects elsewhere that read it, such as a job. */
  async afterCommit(ctx: OperationContext, effect: () => Promise<void>): Promise<void> {
    if (ctx.transaction) (ctx.transaction as OpenTransaction).afterCommit.push(effect);
    else await effect();
  }

  /** Its own transaction even inside another one: for what must be kept when the caller is refused (failed logins, say). */
  async alone<T>(ctx: OperationContext, work: (ctx: TransactionContext) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const afterCommit: (() => Promise<void>)[] = [];
      let result: T;
      try {
        result = await this.source.transaction((manager) => work({ ...ctx, transaction: { manager, afterCommit } as unknown as Transaction }));
      } catch (error) {
        const code = (error as { driverError?: { code?: string } }).driverError?.code;
        if (attempt >= ATTEMPTS || !code || !RETRIED.has(code)) throw error;
        await new Promise((resolve) => setTimeout(resolve, 10 * 2 ** attempt * Math.random()));
        continue;
      }
      for (const effect of afterCommit) await effect();
      return result;
    }
  }
}

/** The driver's side of a pool or of one connection (pg); TypeORM hands both out untyped. */
interface PgQueryable {
  query(statement: { text: string; values: unknown[] }): Promise<{ rows: unknown[]; rowCount: number | null }>;
}

/** The way from a context to SQL, for persistence rooms and platform only. */
@Injectable()
export class Database {
  constructor(private readonly source: DataSource) {}

  /** The manager of the open transaction, or of the pool where there is none. */
  manager(ctx: OperationContext): EntityManager {
    return (ctx.transaction as OpenTransaction | undefined)?.manager ?? this.source.manager;
  }

  /** The rows of a SELECT or of a RETURNING; none for other statements. */
  async query<Row = Record<string, unknown>>(ctx: OperationContext, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return (await this.send(ctx, { text: sql, values: [...parameters] })).rows as Row[];
  }

  /** The number of rows that the statement changed. */
  async execute(ctx: OperationContext, sql: string, parameters: readonly unknown[] = []): Promise<number> {
    return (await this.send(ctx, { text: sql, values: [...parameters] })).rowCount ?? 0;
  }

  private async send(ctx: OperationContext, statement: { text: string; values: unknown[] }) {
    try {
      return await (await this.connection(ctx)).query(statement);
    } catch (error) {
      throw new QueryFailedError(statement.text, statement.values, error as Error);
    }
  }

  /** Outside a transaction the driver's pool: it serves a single statement without TypeORM's bookkeeping. */
  private async connection(ctx: OperationContext): Promise<PgQueryable> {
    const runner = this.manager(ctx).queryRunner;
    if (!runner) return (this.source.driver as unknown as { master: PgQueryable }).master;
    if (runner.isReleased) throw new Error('the transaction of this context is over');
    return runner.connect() as Promise<PgQueryable>;
  }
}
