import { Injectable } from '@nestjs/common';
import { hasRole } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import type { ImportBatch, ImportBatchView, ImportDetailView } from '../domain/import-batch.js';
import { ImportRepository } from '../persistence/import.repository.js';
import { actingPerson } from './acting-person.js';
import { batchView, requireBatch } from './import-views.js';

@Injectable()
export class ImportQuery {
  constructor(private readonly imports: ImportRepository) {}

  /** One batch with its progress and a page of its faults. Refuses 404 foreign or absent. */
  async get(ctx: OperationContext, id: string, errorsFrom: number, limit: number): Promise<ImportDetailView> {
    const batch = requireBatch(ctx, await this.imports.find(ctx, id));
    const rows = await this.imports.errors(ctx, id, errorsFrom, limit + 1);
    return {
      ...await this.view(ctx, batch), errors: rows.slice(0, limit).map(({ row, column, code, texts, value }) => ({ row, column, code, texts, value })),
      nextErrors: rows.length > limit ? String(rows[limit]!.position) : null,
    };
  }

  /** Up to `limit` + 1 batches, newest first. */
  async list(ctx: OperationContext, { after, limit }: { after: readonly [string, string] | undefined; limit: number }): Promise<ImportBatchView[]> {
    const { organisationId, userId } = actingPerson(ctx.actor);
    const rows = await this.imports.list(ctx, { organisationId, createdBy: hasRole(ctx.actor, 'tto') ? undefined : userId, after, limit });
    // A list asks no question per row: what blocks an undo is told by the batch itself.
    return rows.map((batch) => batchView(batch, ctx.actor, 0));
  }

  private async view(ctx: OperationContext, batch: ImportBatch): Promise<ImportBatchView> {
    return batchView(batch, ctx.actor, batch.state === 'committed' ? await this.imports.changed(ctx, batch) : 0);
  }
}
