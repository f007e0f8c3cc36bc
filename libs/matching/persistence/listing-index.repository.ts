import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Config, Database, SearchIndex, type OperationContext, type TransactionContext } from '@app/platform';
import { LISTING_INDEX } from '../domain/document.js';

export interface Generation {
  readonly generation: number;
  /** the form of the documents in it; null where nothing has been written yet */
  readonly form: string | null;
}

/** For so long a reader may look at the generation before. */
const TRUSTED_MS = 1_000;

/**
 * The search index of this process. Each rebuild fills a table of its own and then PostgreSQL names it as the current one,
 * so readers never see half an index.
 */
@Injectable()
export class ListingIndex implements OnApplicationShutdown {
  private readonly opened = new Map<number, SearchIndex>();
  private seen: { readonly at: number; readonly generation: number } | undefined;

  constructor(private readonly config: Config, private readonly database: Database) {}

  /** The index to read; at most a second behind a swap. */
  async current(ctx: OperationContext): Promise<SearchIndex> {
    if (!this.seen || performance.now() - this.seen.at > TRUSTED_MS) await this.generation(ctx);
    return this.of(this.seen!.generation);
  }

  async generation(ctx: OperationContext): Promise<Generation> {
    const [row] = await this.database.query<Generation>(ctx, 'select generation, form from matching.search_generation');
    if (!row) throw new Error('matching.search_generation has no row');
    this.seen = { at: performance.now(), generation: row.generation };
    return row;
  }

  async swap(ctx: TransactionContext, { generation, form }: Generation): Promise<void> {
    await this.database.query(ctx, 'update matching.search_generation set generation = $1, form = $2', [generation, form]);
  }

  of(generation: number): SearchIndex {
    return this.opened.get(generation) ?? this.open(generation, 'refuse');
  }

  /** To be filled anew: what a broken-off rebuild left there does not matter. */
  async fresh(generation: number): Promise<SearchIndex> {
    await this.opened.get(generation)?.close();
    return this.open(generation, 'reset');
  }

  async drop(generation: number): Promise<void> {
    const index = await this.fresh(generation);
    this.opened.delete(generation);
    await index.drop();
  }

  private open(generation: number, onOtherForm: 'refuse' | 'reset'): SearchIndex {
    const index = new SearchIndex({
      uri: this.config.searchUri,
      spec: { ...LISTING_INDEX, table: `${LISTING_INDEX.table}_${generation}` },
      ...(this.config.searchUri.startsWith('s3:') && this.config.s3Endpoint && { storageOptions: { endpoint: this.config.s3Endpoint } }),
      onOtherForm, jobLimitMs: 120_000,
    });
    this.opened.set(generation, index);
    return index;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled([...this.opened.values()].map((index) => index.close()));
    this.opened.clear();
  }
}
