import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import type { OperationContext, Transaction, TransactionContext } from '../context.js';

interface OpenTransaction extends Transaction {
  readonly manager: EntityManager;
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

  /** Its own transaction even inside another one: for what must be kept when the caller is refused (failed logins, say). */
  async alone<T>(ctx: OperationContext, work: (ctx: TransactionContext) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.source.transaction((manager) => work({ ...ctx, transaction: { manager } as unknown as Transaction }));
      } catch (error) {
        const code = (error as { driverError?: { code?: string } }).driverError?.code;
        if (attempt >= ATTEMPTS || !code || !RETRIED.has(code)) throw error;
        await new Promise((resolve) => setTimeout(resolve, 10 * 2 ** attempt * Math.random()));
      }
    }
  }
}

/** The way from a context to SQL, for persistence rooms and platform only. */
@Injectable()
export class Database {
  constructor(private readonly source: DataSource) {}

  /** The manager of the open transaction, or of the pool where there is none. */
  manager(ctx: OperationContext): EntityManager {
    return (ctx.transaction as OpenTransaction | undefined)?.manager ?? this.source.manager;
  }

  async query<Row = Record<string, unknown>>(ctx: OperationContext, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const manager = this.manager(ctx);
    const runner: QueryRunner | undefined = manager.queryRunner;
    return (runner ?? this.source).query(sql, [...parameters]) as Promise<Row[]>;
  }
}
