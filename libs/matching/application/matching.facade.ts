import { Injectable } from '@nestjs/common';
import { chinaDate, newId, Problem } from '@app/kernel';
import { systemContext, type OperationContext } from '@app/platform';
import type { Features } from '../domain/features.js';
import { matchingProblems } from '../domain/problems.js';
import type { MatchReason } from '../domain/reasons.js';
import type { MatchLevel } from '../domain/scorer.js';
import { WEIGHTS, type ScorerWeights } from '../domain/weights.js';
import { DocumentRepository } from '../persistence/document.repository.js';
import { MatchRepository } from '../persistence/match.repository.js';
import { MatchViewRepository } from '../persistence/match-view.repository.js';
import { LapseInterests } from './lapse-interests.usecase.js';
import { MatchPresenter, type MatchSummary } from './match-presenter.js';
import { RebuildIndex, type Rebuilt } from './rebuild-index.usecase.js';

export interface MatchingCounts {
  readonly achievements: number;
  readonly demands: number;
  readonly unindexed: number;
  readonly unmatched: number;
  readonly active: number;
  readonly level3: number;
  readonly withdrawn: number;
}

export interface MatchExplanation {
  readonly matchId: string;
  readonly level: MatchLevel;
  readonly score: number;
  readonly features: Features;
  readonly weights: ScorerWeights;
  readonly reasons: readonly MatchReason[];
  readonly demandVersion: number;
  readonly achievementVersion: number;
}

/** What journeys, seeds and the command line may ask of matching. */
@Injectable()
export class MatchingFacade {
  constructor(
    private readonly rebuildIndex: RebuildIndex, private readonly documents: DocumentRepository, private readonly matches: MatchRepository,
    private readonly views: MatchViewRepository, private readonly presenter: MatchPresenter, private readonly lapse: LapseInterests,
  ) {}

  /** Makes the search index anew from PostgreSQL; safe while the product runs. */
  reindex(ctx: OperationContext = systemContext('reindex', newId())): Promise<Rebuilt> {
    return this.rebuildIndex.run(ctx);
  }

  /** What the job does every minute. Returns how many interests were met with silence. */
  lapseInterests(ctx: OperationContext): Promise<number> {
    return this.lapse.run(ctx);
  }

  async counts(ctx: OperationContext): Promise<MatchingCounts> {
    return { ...(await this.documents.counts(ctx)), ...(await this.matches.counts(ctx)) };
  }

  /** How the score of a match came about: each feature with the product's weights. */
  async explain(ctx: OperationContext, matchId: string): Promise<MatchExplanation> {
    const [match] = await this.views.byIds(ctx, [matchId]);
    if (!match) throw new Problem(matchingProblems['match-not-found']);
    const { level, score, features, reasons, demandVersion, achievementVersion } = match;
    return { matchId, level, score, features, weights: WEIGHTS, reasons, demandVersion, achievementVersion };
  }

  /** Both sides of a match, for a deal that begins with it; undefined where there is none. */
  async forDeal(ctx: OperationContext, matchId: string): Promise<{ id: string; live: boolean; achievementId: string; demandId: string; demandOrganisationId: string; demandAnonymous: boolean; foundOn: string } | undefined> {
    const [match] = await this.views.byIds(ctx, [matchId]);
    return match && { id: matchId, live: match.state === 'active', achievementId: match.achievement.id, demandId: match.demand.id, demandOrganisationId: match.demand.organisationId, demandAnonymous: match.demand.anonymous, foundOn: chinaDate(new Date(match.firstFoundAt)) };
  }

  /** Matches in words for somebody of neither side, a broker: an unnamed firm stays unnamed. In the order of the ids; absent ones are left out. */
  async summary(ctx: OperationContext, ids: readonly string[]): Promise<MatchSummary[]> {
    const found = new Map((await this.views.byIds(ctx, ids)).map((match) => [match.id, match]));
    return this.presenter.summaries(ctx, ids.flatMap((id) => found.get(id) ?? []));
  }
}
