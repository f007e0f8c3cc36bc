import { Injectable } from '@nestjs/common';
import { LOCALES, mayUse, nextActs, type Locale, type NextAct, type Texts } from '@app/kernel';
import { ReferenceLists, type OperationContext } from '@app/platform';
import type { z } from 'zod';
import { seesEveryMatch, sideOf } from '../domain/access.js';
import type { MatchSide } from '../domain/answer.js';
import { matchMachine } from '../domain/match.machine.js';
import type { matchSchema, matchSummarySchema } from '../domain/match.schema.js';
import { reasonText, type MatchReason, type NameOf } from '../domain/reasons.js';
import type { ListingBrief, MatchView } from '../persistence/match-view.repository.js';

export type MatchSummary = z.infer<typeof matchSummarySchema>;
export type MatchShown = z.infer<typeof matchSchema>;

/** Shows a match to one reader: reasons in words, an unnamed firm unnamed, and what the reader can do next. */
@Injectable()
export class MatchPresenter {
  constructor(private readonly lists: ReferenceLists) {}

  async matches(ctx: OperationContext, views: readonly MatchView[]): Promise<MatchShown[]> {
    const nameOf = await this.names(ctx);
    return views.map((view) => {
      const mySide = sideOf(ctx.actor, ownersOf(view));
      const given = (side: MatchSide) => view.answers.find((answer) => answer.side === side) ?? null;
      return {
        ...summaryOf(view, nameOf, mySide === 'demand' || seesEveryMatch(ctx.actor)),
        version: view.version, mySide, answers: { demand: given('demand'), achievement: given('achievement') },
        owingSide: view.owingSide, answerBy: view.answerBy, silentSide: view.silentSide, lapsedAt: view.lapsedAt, updatedAt: view.updatedAt,
        nextActs: mySide === null ? [] : nextActs(matchMachine, view.state, { mine: given(mySide)?.answer ?? null }, (permission) => mayUse(ctx.actor, permission)).map(shownAct),
      };
    });
  }

  /** For readers of neither side. */
  async summaries(ctx: OperationContext, views: readonly MatchView[]): Promise<MatchSummary[]> {
    const nameOf = await this.names(ctx);
    return views.map((view) => summaryOf(view, nameOf, sideOf(ctx.actor, ownersOf(view)) === 'demand'));
  }

  private async names(ctx: OperationContext): Promise<NameOf> {
    const [field, region, division] = await Promise.all([this.lists.list(ctx, 'industry'), this.lists.list(ctx, 'region'), this.lists.list(ctx, 'gbt4754')]);
    const lists = { field, region, division };
    return (kind, code, locale) => lists[kind].get(code)?.texts[locale] ?? code;
  }
}

const ownersOf = ({ demand, achievement }: MatchView) => ({ demandOrganisationId: demand.organisationId, achievementOrganisationId: achievement.organisationId });

const shownAct = ({ blockedBy, ...act }: NextAct) => ({ ...act, blockedBy: blockedBy.map(({ params, ...violation }) => ({ ...violation, ...(params && { params: { ...params } }) })) });

function summaryOf(view: MatchView, nameOf: NameOf, seesFirm: boolean): MatchSummary {
  const { id, state, level, score, demand, achievement, firstFoundAt } = view;
  return {
    id, state, level, score, firstFoundAt,
    reasons: view.reasons.map((reason) => ({ ...reason, params: { ...reason.params }, texts: textsOf(reason, nameOf) })),
    demand: {
      ...briefOf(demand), anonymous: demand.anonymous,
      organisationId: demand.anonymous && !seesFirm ? null : demand.organisationId, organisationName: demand.anonymous ? null : demand.organisationName,
      wantedTrlMin: demand.wantedTrlMin, wantedTrlMax: demand.wantedTrlMax, budgetMinFen: demand.budgetMinFen, budgetMaxFen: demand.budgetMaxFen,
    },
    achievement: {
      ...briefOf(achievement), organisationId: achievement.organisationId, organisationName: achievement.organisationName, kind: achievement.achievementKind,
      valueLine: achievement.valueLine, trl: achievement.trl, expectedPriceFen: achievement.priceFen,
    },
  };
}

const briefOf = ({ id, title, live, field, region, modes }: ListingBrief) => ({ id, title, live, field, region, modes: modes as MatchSummary['demand']['modes'] });

const textsOf = (reason: MatchReason, nameOf: NameOf): Texts =>
  Object.fromEntries(LOCALES.map((locale: Locale) => [locale, reasonText(reason, locale, nameOf)])) as Texts;
