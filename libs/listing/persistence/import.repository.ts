import { Injectable } from '@nestjs/common';
import { Problem, stateProblems } from '@app/kernel';
import { Database, type OperationContext, type TransactionContext } from '@app/platform';
import { importProblems, type ImportBatch } from '../domain/import-batch.js';
import type { RowError } from '../domain/import-row.js';
import { bulkInsert } from './bulk-insert.js';
import { ImportBatchEntity, ImportErrorEntity, ImportFileEntity } from './import.entity.js';
import { selectList } from './select-list.js';

/** Batches of imports with their files and reports. */
@Injectable()
export class ImportRepository {
  constructor(private readonly database: Database) {}

  async insert(ctx: TransactionContext, batch: ImportBatch): Promise<void> {
    await this.database.manager(ctx).insert(ImportBatchEntity, { ...batch, workedAt: batch.updatedAt });
  }

  async find(ctx: OperationContext, id: string): Promise<ImportBatch | undefined> {
    const [found] = await this.query(ctx, 'where b.id = $1', [id]);
    return found;
  }

  async lock(ctx: TransactionContext, id: string): Promise<ImportBatch> {
    const [found] = await this.query(ctx, 'where b.id = $1 for update', [id]);
    if (!found) throw new Problem(importProblems['not-found']);
    return found;
  }

  async save(ctx: TransactionContext, after: ImportBatch, seen: number): Promise<void> {
    const { affected } = await this.database.manager(ctx).update(ImportBatchEntity, { id: after.id, version: seen }, { ...after, workedAt: after.updatedAt });
    if (affected !== 1) throw new Problem(stateProblems['stale-version'], { seen, current: after.version });
  }

  /** Those of the organisation, newest first; of one person where `createdBy` says so. */
  list(ctx: OperationContext, { organisationId, createdBy, after, limit }: { organisationId: string; createdBy: string | undefined; after: readonly [string, string] | undefined; limit: number }): Promise<ImportBatch[]> {
    return this.query(ctx,
      `where b.organisation_id = $1 and ($2::uuid is null or b.created_by = $2) and ($3::timestamptz is null or (b.created_at, b.id) < ($3, $4::uuid))
       order by b.created_at desc, b.id desc limit $5`, [organisationId, createdBy ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1]);
  }

  /** A sign of life and of progress, outside of the transaction that does the work. */
  async progress(ctx: OperationContext, id: string, rowsDone: number, at: Date): Promise<void> {
    await this.database.query({ ...ctx, transaction: undefined } as OperationContext, 'update listing.import_batch set rows_done = least($2, rows_total), worked_at = $3 where id = $1', [id, rowsDone, at]);
  }

  /** Unfinished work without a sign of life since `before`. */
  async abandoned(ctx: OperationContext, before: Date): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(ctx, `select id from listing.import_batch where state in ('uploaded', 'checking', 'committing') and worked_at < $1 order by worked_at limit 20`, [before]);
    return rows.map(({ id }) => id);
  }

  /** Only one worker at a time writes a batch; the lock ends with the transaction. */
  async claim(ctx: TransactionContext, id: string): Promise<boolean> {
    const [row] = await this.database.query<{ claimed: boolean }>(ctx, `select pg_try_advisory_xact_lock(hashtextextended('import:' || $1, 0)) as claimed`, [id]);
    return row?.claimed === true;
  }

  async storeFile(ctx: TransactionContext, batchId: string, content: AsyncIterable<Buffer>): Promise<void> {
    let position = 0;
    for await (const bytes of content) await this.database.manager(ctx).insert(ImportFileEntity, { batchId, position: position++, bytes });
  }

  async *file(ctx: OperationContext, batchId: string): AsyncGenerator<Buffer> {
    for (let position = 0; ; position += 1) {
      const [row] = await this.database.query<{ bytes: Buffer }>(ctx, 'select bytes from listing.import_file where batch_id = $1 and position = $2', [batchId, position]);
      if (!row) return;
      yield row.bytes;
    }
  }

  async dropFile(ctx: TransactionContext, batchId: string): Promise<void> {
    await this.database.manager(ctx).delete(ImportFileEntity, { batchId });
  }

  async writeErrors(ctx: TransactionContext, batchId: string, errors: readonly RowError[]): Promise<void> {
    await this.database.manager(ctx).delete(ImportErrorEntity, { batchId });
    await bulkInsert(this.database, ctx, ImportErrorEntity, errors.map(({ row, column, ...rest }, position) => ({ ...rest, batchId, position, line: row, columnKey: column })));
  }

  errors(ctx: OperationContext, batchId: string, from: number, limit: number): Promise<(RowError & { position: number })[]> {
    return this.database.query(ctx, `select position, line as row, column_key as "column", code, texts, value from listing.import_error where batch_id = $1 and position >= $2 order by position limit $3`, [batchId, from, limit]);
  }

  /** Holds every listing of the batch, so that none changes until the transaction ends. */
  async holdListings(ctx: TransactionContext, { id, kind }: ImportBatch): Promise<void> {
    await this.database.query(ctx, `select count(*) from (select 1 from listing.import_item i join listing.${kind} l on l.id = i.${kind}_id where i.batch_id = $1 order by l.id for update of l) held`, [id]);
  }

  /** Listings of the batch that no longer are what was imported. */
  async changed(ctx: OperationContext, { id, kind, submit }: ImportBatch): Promise<number> {
    const files = kind === 'achievement' ? 'or exists (select 1 from listing.attachment f where f.achievement_id = l.id)' : '';
    const [row] = await this.database.query<{ count: number }>(ctx,
      `select count(*)::int as count from listing.import_item i join listing.${kind} l on l.id = i.${kind}_id
       where i.batch_id = $1 and (l.version <> $2 or l.state <> $3 ${files})`, [id, importedVersion(submit), importedState(submit)]);
    return row?.count ?? 0;
  }

  private query(ctx: OperationContext, rest: string, parameters: readonly unknown[]): Promise<ImportBatch[]> {
    const shown = ['id', 'state', 'version', 'organisationId', 'createdBy', 'actor', 'kind', 'submit', 'fileName', 'format', 'rowsTotal', 'rowsDone', 'errorCount', 'failure', 'createdAt', 'updatedAt'] as const;
    return this.database.query(ctx, `select ${selectList(this.database, ctx, ImportBatchEntity, 'b', shown)} from listing.import_batch b ${rest}`, parameters);
  }
}

/** A draft is version 1; handed in at once it is version 2, as if a person had pressed twice. */
export const importedVersion = (submit: boolean): number => (submit ? 2 : 1);
export const importedState = (submit: boolean): string => (submit ? 'submitted' : 'draft');
