import { Injectable } from '@nestjs/common';
import { Problem } from '@app/kernel';
import { RuleRegistry, type OperationContext } from '@app/platform';
import { rightsProblems } from '../domain/problems.js';
import type { RightsApplication } from '../domain/rights-application.js';
import type { StepFacts } from '../domain/rules/second-step.rules.js';
import type { SecondStep } from '../domain/second-step/step.js';
import type { Found } from '../persistence/disclosure.repository.js';
import { FirstRefusalRepository } from '../persistence/first-refusal.repository.js';
import { TitleRepository } from '../persistence/title.repository.js';
import { ApplicationFactsOf } from './application-facts.js';
import { PriceNotices, RightsUnits } from './ports.js';

/** Gathers what the rules of a second step ask for, with the registry rows to freeze. */
@Injectable()
export class SecondStepFactsOf {
  constructor(
    private readonly factsOf: ApplicationFactsOf, private readonly titles: TitleRepository, private readonly offers: FirstRefusalRepository, private readonly notices: PriceNotices, private readonly units: RightsUnits,
    private readonly registry: RuleRegistry,
  ) {}

  async of(ctx: OperationContext, application: RightsApplication, disclosure: Found, step: SecondStep): Promise<{ facts: StepFacts; ruleVersions: string[] }> {
    const title = disclosure.titleId === null ? undefined : await this.titles.find(ctx, disclosure.titleId);
    if (!title) throw new Problem(rightsProblems['title-not-found']);
    const { facts } = await this.factsOf.of(ctx, application, disclosure);
    const priceNotice = await this.notices.standing(ctx, step.id);
    const offer = (await this.offers.ofTitle(ctx, title.id)).find(({ state }) => state !== 'withdrawn') ?? null;
    const unit = await this.units.unit(ctx, application.organisationId);
    const ruleVersions = [...priceNotice.ruleVersionIds];
    for (const rule of ['pricing.modes', 'pricing.record-before-signing', 'publicity.agreed-price-required', 'completer.first-refusal', 'rights.full-assignment-steps']) {
      const row = await this.registry.inForce(ctx, { rule, jurisdictions: [...(unit ? [unit.region, `${unit.region.slice(0, 2)}0000`] : []), 'CN'], unitClass: unit?.unitClass ?? 'any', organisationId: application.organisationId });
      if (row) ruleVersions.push(row.id);
    }
    return { facts: { ...facts, step, chain: title.entries, priceNotice, inventors: title.completers, offer }, ruleVersions: [...new Set(ruleVersions)] };
  }
}
