import { Injectable } from '@nestjs/common';
import { TransactionRunner, type OperationContext } from '@app/platform';
import { documentOf } from '../domain/document.js';
import { DocumentRepository, isLive } from '../persistence/document.repository.js';
import { ListingIndex } from '../persistence/listing-index.repository.js';
import { CorpusKnowledge } from './corpus-knowledge.js';
import { RebuildIndex } from './rebuild-index.usecase.js';
import { TextTerms } from './text-terms.js';

const BATCH = 2_000;
/** Rows outside the index's own structures are found by looking at each: so many may wait for the job. */
const MOST_UNINDEXED = 250;

/**
 * Brings the search index up to date: all changed listings in one write, by one writer at a time over all processes. Those
 * who ask while a write is under way share the next one, so a burst of publications costs few writes.
 */
@Injectable()
export class FlushIndex {
  private running: Promise<void> | undefined;
  private next: Promise<void> | undefined;
  private checked: Promise<unknown> | undefined;
  private written = 0;

  constructor(
    private readonly transactions: TransactionRunner, private readonly documents: DocumentRepository, private readonly index: ListingIndex,
    private readonly corpus: CorpusKnowledge, private readonly rebuild: RebuildIndex, private readonly text: TextTerms,
  ) {}

  /** Resolves when everything that was committed before the call can be found. */
  run(ctx: OperationContext): Promise<void> {
    if (this.next) return this.next;
    if (!this.running) return this.start(ctx);
    // a write that has begun may not have seen the caller's listing
    this.next = this.running.catch(() => undefined).then(() => {
      this.next = undefined;
      return this.start(ctx);
    });
    return this.next;
  }

  private start(ctx: OperationContext): Promise<void> {
    const flushing = this.flush(ctx).finally(() => {
      if (this.running === flushing) this.running = undefined;
    });
    this.running = flushing;
    return flushing;
  }

  private async flush(ctx: OperationContext): Promise<void> {
    await this.whole(ctx);
    let wrote = 0;
    for (let batch = BATCH; batch === BATCH; wrote += batch) batch = await this.writeBatch(ctx);
    if (wrote > 0) await this.corpus.keepUp(ctx, wrote);
    this.written += wrote;
    if (this.written < MOST_UNINDEXED) return;
    this.written = 0;
    await this.transactions.alone(ctx, async (inner) => {
      await this.documents.lockIndex(inner);
      await (await this.index.current(inner)).optimise();
    });
  }

  /** Matching against a part of the market would lose matches, so the first write of a process makes sure of the index. */
  private async whole(ctx: OperationContext): Promise<void> {
    this.checked ??= this.rebuild.whereNeeded(ctx).catch((error: unknown) => {
      this.checked = undefined;
      throw error;
    });
    await this.checked;
  }

  private async writeBatch(ctx: OperationContext): Promise<number> {
    return this.transactions.alone(ctx, async (inner) => {
      await this.documents.lockIndex(inner);
      const rows = await this.documents.unindexed(inner, BATCH);
      if (rows.length === 0) return 0;
      const { generation } = await this.index.generation(inner);
      const index = this.index.of(generation);
      const live = rows.filter(isLive);
      await index.upsert(live.map((row) => documentOf(row.profile, {
        id: row.id, version: row.version, achievementKind: row.achievementKind, publishedAt: row.publishedAt.toISOString(),
      }, this.text.tokenise, this.text.readPinyin)));
      await index.remove(rows.filter((row) => !row.live).map(({ id }) => id));
      await this.documents.markIndexed(inner, rows);
      return rows.length;
    });
  }
}
