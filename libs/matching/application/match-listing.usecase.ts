import { Injectable } from '@nestjs/common';
import { TransactionRunner, type OperationContext } from '@app/platform';
import type { PreparedAchievement, PreparedDemand } from '../domain/prepared-profile.js';
import type { AchievementProfile, DemandProfile, MatchProfile } from '../domain/profile.js';
import { CANDIDATES, candidateQuery } from '../domain/query.js';
import { explained, reasonsBetween, type Explained } from '../domain/reasons.js';
import { scoreMatch } from '../domain/scorer.js';
import { DocumentRepository, isLive, type LiveDocument } from '../persistence/document.repository.js';
import { ListingIndex } from '../persistence/listing-index.repository.js';
import { MatchRepository } from '../persistence/match.repository.js';
import { CorpusKnowledge } from './corpus-knowledge.js';
import { FlushIndex } from './flush-index.usecase.js';
import { otherKind } from './listing-kinds.js';
import { PreparedProfiles } from './prepared-profiles.js';
import { TextTerms } from './text-terms.js';
import { Turns } from './turns.js';
import { WriteMatches, type Explain, type ScoredListing } from './write-matches.js';

/** Comparing keeps the processor busy: more at once in one process would only wait for each other. */
const AT_ONCE = 2;
/** Scores are kept to four decimals. */
const DECIMALS = 10_000;

/**
 * Finds, changes and withdraws the matches of one listing: the index proposes, the scorer decides, and everything commits
 * together. A listing is matched once per version, so an event that comes twice changes nothing.
 */
@Injectable()
export class MatchListing {
  private readonly turns = new Turns(AT_ONCE);

  constructor(
    private readonly transactions: TransactionRunner, private readonly documents: DocumentRepository, private readonly matches: MatchRepository, private readonly index: ListingIndex,
    private readonly flush: FlushIndex, private readonly corpus: CorpusKnowledge, private readonly prepared: PreparedProfiles, private readonly text: TextTerms,
    private readonly writing: WriteMatches,
  ) {}

  async run(ctx: OperationContext, id: string): Promise<void> {
    const seen = await this.documents.find(ctx, id);
    if (!seen || seen.matchedVersion === seen.version) return;
    // in a burst the next ones gather while those before are compared, and then share one write of the index
    await this.turns.quiet();
    // now every listing committed so far is found: of two published at once, the one that asks later sees the other
    await this.flush.run(ctx);
    await this.turns.take(() => this.match(ctx, id));
  }

  private async match(ctx: OperationContext, id: string): Promise<void> {
    const listing = await this.documents.find(ctx, id);
    if (!listing || listing.matchedVersion === listing.version) return;
    const scores = isLive(listing) ? await this.scores(ctx, listing) : [];
    const explain = isLive(listing) ? await this.explainer(ctx, listing) : () => [];
    await this.transactions.run(ctx, async (inner) => {
      await this.matches.lockWriters(inner);
      if (await this.documents.markMatched(inner, id, listing.version)) await this.writing.run(inner, listing, scores, explain);
    });
  }

  /** Proposals of the index and whatever matches already, best first; never a listing of the same organisation. */
  private async scores(ctx: OperationContext, listing: LiveDocument): Promise<ScoredListing[]> {
    const known = await this.corpus.statistics(ctx);
    const kind = otherKind(listing.kind);
    const index = await this.index.current(ctx);
    const hits = await index.query({ terms: candidateQuery(listing.profile, this.text.tokenise, known.statistics), filter: [{ column: 'kind', is: kind }], limit: CANDIDATES });
    const standing = await this.matches.ofListing(ctx, listing.kind, listing.id);
    const ids = new Set([...hits.map(({ key }) => key), ...standing.map((match) => (kind === 'demand' ? match.demandId : match.achievementId))]);
    const others = (await this.documents.live(ctx, [...ids], kind)).filter(({ organisationId }) => organisationId !== listing.organisationId);
    const self = this.prepared.of(listing, known);
    return others.map((other) => {
      const prepared = this.prepared.of(other, known);
      const [demand, achievement] = listing.kind === 'demand' ? [self, prepared] : [prepared, self];
      const { score, level, features } = scoreMatch(demand as PreparedDemand, achievement as PreparedAchievement);
      return { other, score: Math.round(score * DECIMALS) / DECIMALS, level, features };
    });
  }

  private async explainer(ctx: OperationContext, listing: LiveDocument): Promise<Explain> {
    const { statistics } = await this.corpus.statistics(ctx);
    const self: Explained<MatchProfile> = explained(listing.profile, this.text.tokenise);
    return (other) => {
      const theirs: Explained<MatchProfile> = explained(other.profile, this.text.tokenise);
      const [demand, achievement] = listing.kind === 'demand' ? [self, theirs] : [theirs, self];
      return reasonsBetween(demand as Explained<DemandProfile>, achievement as Explained<AchievementProfile>, this.text, statistics);
    };
  }
}
