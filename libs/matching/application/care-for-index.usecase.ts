import { Injectable } from '@nestjs/common';
import { TransactionRunner, type OperationContext } from '@app/platform';
import { DocumentRepository } from '../persistence/document.repository.js';
import { ListingIndex } from '../persistence/listing-index.repository.js';
import { FlushIndex } from './flush-index.usecase.js';
import { MatchListing } from './match-listing.usecase.js';
import { TextTerms } from './text-terms.js';

/** A listing that has waited so long is no longer under way. */
const FORGOTTEN_SECONDS = 120;
const FORGOTTEN_AT_ONCE = 200;

/** What keeps index and matches in order without anybody asking. */
@Injectable()
export class CareForIndex {
  constructor(
    private readonly transactions: TransactionRunner, private readonly documents: DocumentRepository, private readonly index: ListingIndex,
    private readonly flush: FlushIndex, private readonly matchListing: MatchListing, private readonly text: TextTerms,
  ) {}

  /** Loads dictionaries and makes the index whole before the first publication needs it. */
  async prepare(ctx: OperationContext): Promise<void> {
    this.text.warmUp();
    await this.flush.run(ctx);
  }

  /** Folds what was written into the index; left out while somebody writes, it comes again in a minute. */
  async optimise(ctx: OperationContext): Promise<boolean> {
    return this.transactions.alone(ctx, async (inner) => {
      if (!(await this.documents.tryLockIndex(inner))) return false;
      const index = await this.index.current(inner);
      if ((await index.unindexedRows()) === 0) return false;
      await index.optimise();
      return true;
    });
  }

  /** Matches listings whose job was lost or given up. Returns how many. */
  async catchUp(ctx: OperationContext): Promise<number> {
    const forgotten = await this.documents.forgotten(ctx, FORGOTTEN_SECONDS, FORGOTTEN_AT_ONCE);
    for (const { id } of forgotten) await this.matchListing.run(ctx, id);
    return forgotten.length;
  }
}
