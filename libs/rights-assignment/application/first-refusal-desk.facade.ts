import { Injectable } from '@nestjs/common';
import { belongsTo, chinaDate, Clock, LOCALES, mayUse, nextActs, Problem, renderText, type Actor, type Texts } from '@app/kernel';
import { defineJob, RuleRegistry, type OperationContext } from '@app/platform';
import { z } from 'zod';
import { seesTitle } from '../domain/access.js';
import type { Offer, Offered } from '../domain/first-refusal/offer.js';
import { firstRefusalMachine } from '../domain/first-refusal/offer.machine.js';
import type { OfferView } from '../domain/first-refusal/offer.schema.js';
import { rightsProblems } from '../domain/problems.js';
import { FirstRefusalRepository } from '../persistence/first-refusal.repository.js';
import { TitleRepository } from '../persistence/title.repository.js';
import { seesOffer } from './offer-record.js';

export const closeFirstRefusals = defineJob({
  name: 'rights-assignment.close-first-refusals', data: z.object({}), schedule: { cron: '*/10 * * * *' },
  policy: { concurrency: 1, attempts: 3, backoffMs: 5_000, lockMs: 60_000, keepCompleted: 10 },
});

export interface FirstRefusalStanding {
  /** Only `true` lets a transfer to somebody else go on. */
  readonly mayGoOn: boolean;
  /** not-needed: nobody completed it, or the law does not reach the act; not-offered; open; taken: by `acceptedBy`; free; other-terms: the buyer would get it for less than the completers were asked. */
  readonly state: 'not-needed' | 'not-offered' | 'open' | 'taken' | 'free' | 'other-terms';
  readonly offerId: string | null;
  readonly deadline: string | null;
  readonly priceFen: number | null;
  readonly acceptedBy: readonly Offered[];
  readonly article: string;
  readonly ruleVersionIds: readonly string[];
}

/** What other modules ask before the unit transfers a result to somebody who did not complete it (Civil Code 847), and what pages show. */
@Injectable()
export class FirstRefusalDesk {
  constructor(private readonly offers: FirstRefusalRepository, private readonly titles: TitleRepository, private readonly registry: RuleRegistry, private readonly clock: Clock) {}

  /** May a transfer for this price (integer fen) go on, and who accepted? By the latest offer that was not withdrawn. No access check. Refuses 404 no such title, 422 `rules.unknown`. */
  async standing(ctx: OperationContext, { titleId, priceFen }: { titleId: string; priceFen: number }): Promise<FirstRefusalStanding> {
    const title = await this.titles.find(ctx, titleId);
    if (!title) throw new Problem(rightsProblems['title-not-found']);
    const { value, version } = await this.registry.value(ctx, { rule: 'completer.first-refusal', jurisdictions: ['CN'], unitClass: 'any' }, z.object({ appliesTo: z.array(z.string()) }));
    const basis = { article: version.article ?? version.rule, ruleVersionIds: [version.id] };
    const nothing = { offerId: null, deadline: null, priceFen: null, acceptedBy: [], ...basis };
    if (title.completers.length === 0 || !value.appliesTo.includes('transfer')) return { mayGoOn: true, state: 'not-needed', ...nothing };
    const offer = (await this.offers.ofTitle(ctx, titleId)).find(({ state }) => state !== 'withdrawn');
    if (!offer) return { mayGoOn: false, state: 'not-offered', ...nothing };
    const accepted = offer.answers.filter(({ answer }) => answer === 'accept').map(({ person }) => person);
    const state = offer.state === 'free' && priceFen < offer.priceFen ? 'other-terms' : (offer.state as 'open' | 'taken' | 'free');
    return { mayGoOn: state === 'free', state, offerId: offer.id, deadline: offer.deadline, priceFen: offer.priceFen, acceptedBy: offer.completers.filter(({ name }) => accepted.includes(name)), ...basis };
  }

  /** Refuses 404 foreign or absent. */
  async get(ctx: OperationContext, id: string): Promise<OfferView> {
    const offer = await this.offers.find(ctx, id);
    if (!offer || !seesOffer(ctx.actor, offer)) throw new Problem(rightsProblems['first-refusal-not-found']);
    return this.view(ctx.actor, offer);
  }

  /** Of a title, newest first, as far as one may see them. Refuses 404 a title that is not one's own. */
  async ofTitle(ctx: OperationContext, titleId: string): Promise<OfferView[]> {
    const title = await this.titles.find(ctx, titleId);
    if (!title || !seesTitle(ctx.actor, title)) throw new Problem(rightsProblems['title-not-found']);
    return (await this.offers.ofTitle(ctx, titleId)).filter((offer) => seesOffer(ctx.actor, offer)).map((offer) => this.view(ctx.actor, offer));
  }

  private view(actor: Actor, { announcedBy: _, answers, completers, updatedAt: __, announcedAt, ruleVersions, ...offer }: Offer): OfferView {
    const asked = offer.state === 'open' && chinaDate(this.clock.now()) <= offer.deadline;
    const said = (texts: Texts, params: object): Texts => Object.fromEntries(LOCALES.map((locale) => [locale, renderText(texts, locale, params as never)])) as Texts;
    const office = actor.kind === 'person' && actor.roles.includes('tto') && belongsTo(actor, offer.organisationId);
    return {
      ...offer, deadlineBasis: offer.deadlineDocument === null ? 'unit-rule' : 'document', announcedAt: announcedAt.toISOString(), ruleVersions: [...ruleVersions],
      completers: completers.map(({ name, userId }) => {
        const found = answers.find(({ person }) => person === name);
        const theirs = userId === null ? office : actor.kind === 'person' && actor.userId === userId;
        return { name, hasAccount: userId !== null, answer: found?.answer ?? null, onPaper: !!found?.paper, at: found?.at.toISOString() ?? null, mayAnswer: asked && !found && theirs };
      }),
      nextActs: nextActs(firstRefusalMachine, offer.state, {}, (permission) => belongsTo(actor, offer.organisationId) && mayUse(actor, permission)).map((next) => ({
        ...next, blockedBy: next.blockedBy.map(({ texts, params, ...broken }) => ({ ...broken, params: { ...params }, texts: said(texts, params ?? {}) })),
      })),
    };
  }
}
