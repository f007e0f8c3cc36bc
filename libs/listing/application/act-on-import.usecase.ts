import { Injectable } from '@nestjs/common';
import { Clock, decideAct, expectVersion, mayUse, Problem } from '@app/kernel';
import { ChangeRecorder, JobQueue, TransactionRunner, type OperationContext, type TransactionContext } from '@app/platform';
import { importProblems, type ImportBatch } from '../domain/import-batch.js';
import { importMachine } from '../domain/import-batch.machine.js';
import { ImportRepository } from '../persistence/import.repository.js';
import { ImportedListings } from '../persistence/imported-listings.repository.js';
import { achievementAudit, demandAudit } from './audit-view.js';
import { batchAudit, factsOfBatch, requireBatch } from './import-views.js';
import { workImport } from './work-import.job-type.js';

const CHUNK = 500;

@Injectable()
export class ActOnImport {
  constructor(
    private readonly transactions: TransactionRunner, private readonly imports: ImportRepository, private readonly listings: ImportedListings,
    private readonly recorder: ChangeRecorder, private readonly queue: JobQueue, private readonly clock: Clock,
  ) {}

  /** Commits (in the background unless the caller does it), discards or undoes a batch. Refuses 404 foreign, 409 illegal or stale, 422 faults in the file, or listings built upon. */
  async run(ctx: OperationContext, { id, act, version, work = 'later' }: { id: string; act: string; version: number; work?: 'later' | 'by-caller' }): Promise<ImportBatch> {
    const after = await this.transactions.run(ctx, async (ctx) => {
      const before = requireBatch(ctx, await this.imports.lock(ctx, id));
      expectVersion(before.version, version);
      if (act === 'undo') await this.imports.holdListings(ctx, before);
      const changed = before.state === 'committed' ? await this.imports.changed(ctx, before) : 0;
      const row = decideAct(importMachine, before.state, act, factsOfBatch(before, changed));
      if (row.permission === 'system' || !mayUse(ctx.actor, row.permission)) throw new Problem(importProblems['not-found']);
      if (act === 'undo') await this.undo(ctx, before);
      if (act === 'discard') await this.imports.dropFile(ctx, id);
      const after: ImportBatch = { ...before, state: row.to, version: before.version + 1, updatedAt: this.clock.now(), ...(act === 'commit' && { rowsDone: 0 }) };
      await this.imports.save(ctx, after, before.version);
      await this.recorder.record(ctx, { aggregateType: 'import_batch', aggregateId: id, act, before: batchAudit(before), after: batchAudit(after) });
      return after;
    });
    // Behind the transaction: where this is lost, the scheduled run takes the batch up.
    if (act === 'commit' && work === 'later') await this.queue.add(ctx, workImport, { batchId: id }, { jobId: `${id}-commit` });
    return after;
  }

  /** Deletes every listing of the batch; the audit log keeps that it was there. */
  private async undo(ctx: TransactionContext, { id, kind }: ImportBatch): Promise<void> {
    for (;;) {
      const ids = await this.listings.idsOf(ctx, id, kind, CHUNK);
      if (ids.length === 0) return;
      const rows = kind === 'achievement' ? (await this.listings.achievements(ctx, ids)).map((row) => [row.id, achievementAudit(row)] as const) : (await this.listings.demands(ctx, ids)).map((row) => [row.id, demandAudit(row)] as const);
      await this.recorder.recordMany(ctx, rows.map(([aggregateId, before]) => ({ aggregateType: kind, aggregateId, act: 'undo-import', before, after: null })), { held: true });
      await this.listings.delete(ctx, kind, ids);
    }
  }
}
