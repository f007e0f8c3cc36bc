import { Injectable } from '@nestjs/common';
import type { ListingKind } from '@app/events';
import { Problem, type Person } from '@app/kernel';
import type { OperationContext } from '@app/platform';
import { maySee, seesEveryMatch } from '../domain/access.js';
import type { MatchSide } from '../domain/answer.js';
import { matchingProblems } from '../domain/problems.js';
import { MatchRepository } from '../persistence/match.repository.js';
import { MatchViewRepository, type MatchView, type MatchWish } from '../persistence/match-view.repository.js';
import { MatchPresenter, type MatchShown } from './match-presenter.js';

export type After = readonly [level: number, score: number, id: string];
export interface ListingMatches {
  readonly state: MatchWish['state'];
  readonly minLevel?: number | undefined;
  readonly after?: After | undefined;
  readonly limit: number;
}
export interface MyMatches extends ListingMatches {
  readonly side?: MatchSide | undefined;
  readonly answer?: MatchWish['answer'];
}

/** Matches as their owners see them. Lists give one row more than the limit. */
@Injectable()
export class MatchesQuery {
  constructor(private readonly views: MatchViewRepository, private readonly matches: MatchRepository, private readonly presenter: MatchPresenter) {}

  /** 404 for a listing that is not of the reader's organisation. */
  async ofListing(ctx: OperationContext, kind: ListingKind, listingId: string, wish: ListingMatches): Promise<MatchShown[]> {
    const owner = await this.views.ownerOf(ctx, kind, listingId);
    const isOwner = ctx.actor.kind === 'person' && ctx.actor.organisationId === owner;
    if (owner === undefined || !(isOwner || seesEveryMatch(ctx.actor))) throw new Problem(matchingProblems['listing-not-found']);
    return this.shown(ctx, await this.views.list(ctx, [{ ...wish, of: { kind, listingId } }]));
  }

  /** Of all listings of the reader's organisation. */
  async mine(ctx: OperationContext, { side, ...wish }: MyMatches): Promise<MatchShown[]> {
    const { organisationId } = ctx.actor as Person;
    const sides: readonly MatchSide[] = side ? [side] : ['demand', 'achievement'];
    return this.shown(ctx, await this.views.list(ctx, sides.map((each) => ({ ...wish, of: { side: each, organisationId } }))));
  }

  async one(ctx: OperationContext, id: string): Promise<MatchShown> {
    const [view] = await this.views.byIds(ctx, [id]);
    const owners = view && { level: view.level, demandOrganisationId: view.demand.organisationId, achievementOrganisationId: view.achievement.organisationId };
    if (!owners || !maySee(ctx.actor, owners)) throw new Problem(matchingProblems['match-not-found']);
    const [shown] = await this.shown(ctx, [view]);
    return shown!;
  }

  /** How reliably an organisation answers those who are interested. */
  async answerRate(ctx: OperationContext, organisationId: string): Promise<{ organisationId: string; answered: number; lapsed: number; rate: number | null }> {
    const { answered, lapsed } = await this.matches.answerCounts(ctx, organisationId);
    const asked = answered + lapsed;
    return { organisationId, answered, lapsed, rate: asked === 0 ? null : Math.round((answered / asked) * 10_000) / 10_000 };
  }

  private shown(ctx: OperationContext, views: readonly MatchView[]): Promise<MatchShown[]> {
    return this.presenter.matches(ctx, views);
  }
}
