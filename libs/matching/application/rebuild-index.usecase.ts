import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { TransactionRunner, type IndexRow, type OperationContext, type TransactionContext } from '@app/platform';
import { documentOf, LISTING_INDEX } from '../domain/document.js';
import { DocumentRepository } from '../persistence/document.repository.js';
import { ListingIndex } from '../persistence/listing-index.repository.js';
import { CorpusKnowledge } from './corpus-knowledge.js';
import { TextTerms } from './text-terms.js';

/** Changes whenever the columns of the index or the way texts are cut change: then the index is made anew. */
const CUT = 1;
const FORM = createHash('sha256').update(JSON.stringify([CUT, LISTING_INDEX])).digest('hex').slice(0, 16);
const BATCH = 1_000;

export interface Rebuilt {
  readonly documents: number;
  readonly seconds: number;
}

/**
 * Makes the search index anew from PostgreSQL. A table of its own is filled while the old one goes on serving and being
 * written; then, while writers wait, everything that changed meanwhile is marked to be written again and the new table takes over.
 */
@Injectable()
export class RebuildIndex {
  constructor(
    private readonly transactions: TransactionRunner, private readonly documents: DocumentRepository, private readonly index: ListingIndex,
    private readonly corpus: CorpusKnowledge, private readonly text: TextTerms,
  ) {}

  /** Rebuilds an index that is missing, was emptied, or has another form than this version writes. */
  async whereNeeded(ctx: OperationContext): Promise<Rebuilt | undefined> {
    if (await this.isWhole(ctx)) return undefined;
    return this.alone(ctx, async () => ((await this.isWhole(ctx)) ? undefined : this.rebuild(ctx)));
  }

  async run(ctx: OperationContext): Promise<Rebuilt> {
    return this.alone(ctx, () => this.rebuild(ctx));
  }

  /** Several processes may want a rebuild at once; they do it one after the other. */
  private async alone<T>(ctx: OperationContext, work: () => Promise<T>): Promise<T> {
    for (;;) {
      const done = await this.transactions.alone(ctx, async (inner: TransactionContext) => ((await this.documents.tryLockRebuild(inner)) ? { result: await work() } : undefined));
      if (done) return done.result;
      await new Promise((resume) => setTimeout(resume, 500));
    }
  }

  private async isWhole(ctx: OperationContext): Promise<boolean> {
    const { generation, form } = await this.index.generation(ctx);
    if (form !== FORM) return false;
    const indexed = await this.documents.indexedCount(ctx);
    return indexed === 0 || (await this.index.of(generation).count()) > 0;
  }

  private async rebuild(ctx: OperationContext): Promise<Rebuilt> {
    const started = performance.now();
    const since = await this.documents.databaseTime(ctx);
    const { generation } = await this.index.generation(ctx);
    // readers of the one before the current have long gone
    if (generation > 1) await this.index.drop(generation - 1);
    const fresh = await this.index.fresh(generation + 1);
    const documents = await fresh.rebuild(this.rows(ctx));
    await this.corpus.count(ctx);
    await this.transactions.alone(ctx, async (inner) => {
      await this.documents.lockIndex(inner);
      await this.documents.markUnindexedSince(inner, since);
      await this.index.swap(inner, { generation: generation + 1, form: FORM });
    });
    await this.index.generation(ctx);
    return { documents, seconds: Math.round(performance.now() - started) / 1_000 };
  }

  private async *rows(ctx: OperationContext): AsyncGenerator<IndexRow[]> {
    for await (const batch of this.documents.scan(ctx, BATCH)) {
      yield batch.map((row) => documentOf(row.profile, {
        id: row.id, version: row.version, achievementKind: row.achievementKind, publishedAt: row.publishedAt.toISOString(),
      }, this.text.tokenise, this.text.readPinyin));
      await new Promise((resume) => setImmediate(resume));
    }
  }
}
