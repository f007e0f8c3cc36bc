import { Injectable } from '@nestjs/common';
import { Clock } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { CorpusCount, type CorpusStatistics } from '../domain/corpus-statistics.js';
import { bodyText } from '../domain/profile.js';
import { DocumentRepository } from '../persistence/document.repository.js';
import { StatisticsRepository } from '../persistence/statistics.repository.js';
import { TextTerms } from './text-terms.js';

/** A larger market is counted on an even spread of this many listings: a term's rarity is known well enough by then. */
const MOST_COUNTED = 20_000;
/** Up to here counting takes well under a second, so it happens as the market grows; beyond, a job does it. */
const COUNTED_AT_ONCE = 2_000;
/** Counted again when the market has grown or shrunk by a quarter: rarity is a logarithm and hardly moves before. */
const GROWTH = 1.25;
const TRUSTED_MS = 30_000;
const BATCH = 200;

/**
 * How rare a term is on this marketplace. Counted from the live listings, kept in one row of PostgreSQL and in the memory of
 * each process, where it is looked after at most every 30 seconds. Scores of matches that stand are not touched by a new count.
 */
@Injectable()
export class CorpusKnowledge {
  private known: { readonly version: number; readonly statistics: CorpusStatistics; readonly at: number } | undefined;
  private loading: Promise<void> | undefined;
  private changed = 0;

  constructor(
    private readonly documents: DocumentRepository, private readonly kept: StatisticsRepository, private readonly text: TextTerms, private readonly clock: Clock,
  ) {}

  async statistics(ctx: OperationContext): Promise<{ version: number; statistics: CorpusStatistics }> {
    if (!this.known || performance.now() - this.known.at > TRUSTED_MS) await (this.loading ??= this.load(ctx).finally(() => { this.loading = undefined; }));
    return this.known!;
  }

  /** Counts again where the market has changed enough and is small enough to do so in passing. */
  async keepUp(ctx: OperationContext, changed: number): Promise<void> {
    this.changed += changed;
    const { statistics } = await this.statistics(ctx);
    if (this.changed * 10 < statistics.documents) return;
    this.changed = 0;
    const { achievements, demands } = await this.documents.counts(ctx);
    if (achievements + demands <= COUNTED_AT_ONCE && (await this.outdated(ctx, achievements + demands))) await this.count(ctx);
  }

  /** Counts again where the market has changed enough, however large it is. */
  async refresh(ctx: OperationContext): Promise<boolean> {
    const { achievements, demands } = await this.documents.counts(ctx);
    if (!(await this.outdated(ctx, achievements + demands))) return false;
    await this.count(ctx);
    return true;
  }

  async count(ctx: OperationContext): Promise<void> {
    const statistics = new CorpusCount();
    const profiles = await this.documents.sample(ctx, MOST_COUNTED);
    for (const [position, profile] of profiles.entries()) {
      statistics.add(this.text.tokenise(`${profile.title}\n${bodyText(profile)}`));
      // other work of this process goes on meanwhile
      if (position % BATCH === BATCH - 1) await new Promise((resume) => setImmediate(resume));
    }
    const version = await this.kept.save(ctx, statistics, this.clock.now());
    this.known = { version, statistics, at: performance.now() };
  }

  private async outdated(ctx: OperationContext, documents: number): Promise<boolean> {
    const { statistics } = await this.statistics(ctx);
    const now = Math.min(documents, MOST_COUNTED);
    return now > statistics.documents * GROWTH || now * GROWTH < statistics.documents;
  }

  private async load(ctx: OperationContext): Promise<void> {
    if (this.known && (await this.kept.version(ctx)) === this.known.version) {
      this.known = { ...this.known, at: performance.now() };
      return;
    }
    const { version, statistics } = (await this.kept.load(ctx)) ?? { version: 0, statistics: new CorpusCount() };
    this.known = { version, statistics, at: performance.now() };
  }
}
